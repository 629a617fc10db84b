import Linguistics

/// Which way a date lies by the verb before it.
extension DirectionReader {
  /// Tells by a word before a date which way the date lies; nil if the word doesn't tell.
  func direction(ofWord position: Int, link: Lexeme?) -> DateDirection? {
    let word = lexemes[position]
    if word.means(.settled), lexeme(position + 1)?.means([.to, .forDay]) == true { return .ahead }
    switch speech(position) {
    case .modal: return isOfPast(modal: position) ? .past : .ahead
    case .baseVerb: return direction(ofBase: position, link: link)
    case .pastVerb: return direction(ofPast: position, link: link)
    case .pastParticiple: return direction(ofParticiple: position, link: link)
    case .presentParticiple: return direction(ofGerund: position)
    case .presentVerb, .thirdPersonVerb: return direction(ofPresent: position, link: link)
    // "Polls open on Sunday": the tagger takes some of these verbs for adjectives and nouns.
    case .noun, .pluralNoun: return isPlainVerb(position) ? .ahead : nil
    case .adjective where isPlainVerb(position): return .ahead
    default: return word.means(.future) && !word.means(.shift) ? (isBehindHad(position) ? .past : .ahead) : nil
    }
  }

  /// `could`, which tells the past as well, and `would` behind `had`: "had said that they would fight on Monday".
  private func isOfPast(modal position: Int) -> Bool {
    if lexemes[position].means(.could) { return true }
    guard lexemes[position].means(.would) else { return false }
    let start = max(0, position - 12)
    let before = lexemes[start..<position].reversed().prefix { !$0.startsSentence }
    return before.contains { $0.means(.had) }
  }

  private func isPlainVerb(_ position: Int) -> Bool {
    let word = lexemes[position]
    guard word.means(.scheduled), !word.means(.appointment), position > 0, !word.startsSentence, !isHead(position)
    else { return false }
    return isNoun(before: position) && lexeme(position + 1)?.means([.onDay, .weekday, .month]) == true
  }

  /// `to meet on Friday` is to come where something was planned, asked or set; `will meet` always.
  private func direction(ofBase position: Int, link: Lexeme?) -> DateDirection? {
    guard let helper = auxiliary(before: position) else { return lexemes[position].means(.scheduled) ? .ahead : nil }
    if speech(helper) == .modal { return isOfPast(modal: helper) ? .past : .ahead }
    return lexemes[helper].means(.to) ? direction(ofInfinitive: helper, link: link) : nil
  }

  private func direction(ofInfinitive to: Int, link: Lexeme?) -> DateDirection? {
    link?.means(.deadline) == true || isPlanned(to) ? .ahead : nil
  }

  /// Whether one of the eight words before `to` is one of plans or requests, or a form of `be` or `have` stands there.
  private func isPlanned(_ to: Int) -> Bool {
    if to > 0, !lexemes[to].startsSentence, lexemes[to - 1].means([.isNow, .wasThen, .has]) { return true }
    var position = to
    while position > 0, !lexemes[position].startsSentence, to - position < 8 {
      position -= 1
      if lexemes[position].means([.future, .command]) { return !isBehindHad(position) }
      if !classes(position).isDisjoint(with: [.infinitiveVerb, .intentNoun]) { return true }
      if speech(position).isFinite { return false }
    }
    return false
  }

  /// "Had been due to expire on Friday" looks ahead from further back.
  private func isBehindHad(_ position: Int) -> Bool {
    auxiliary(before: position).map { lexemes[$0].means(.had) } ?? false
  }

  private func direction(ofPast position: Int, link: Lexeme?) -> DateDirection? {
    let word = lexemes[position]
    if word.means(.future) { return .ahead }
    return word.means(.moved) && link?.means([.deadline, .to]) == true ? .ahead : .past
  }

  private func direction(ofParticiple position: Int, link: Lexeme?) -> DateDirection? {
    let word = lexemes[position]
    let helper = auxiliary(before: position)
    if let helper, lexemes[helper].means(.had) { return isEarlier(helper, link: link) ? .before : .past }
    if word.means(.future) || word.means(.moved) && link?.means([.deadline, .to]) == true { return .ahead }
    guard let helper else { return .past }
    if lexemes[helper].means(.has) { return link?.means(.until) == true ? .ahead : .past }
    // "Guidelines to be published in May".
    if lexemes[helper].means(.to) {
      return isNoun(before: helper) ? .ahead : direction(ofInfinitive: helper, link: link)
    }
    return speech(helper) == .modal && !lexemes[helper].means(.could)
      ? .ahead : lexemes[helper].means(.isNow) ? .open : .past
  }

  /// `had fled in March` is further back; `had fled by March` is not.
  func isEarlier(_ verb: Int, link: Lexeme?) -> Bool {
    lexemes[verb].means(.had) && link?.means(.deadline) != true
  }

  /// `starting Monday`, `is meeting on Monday`; `was meeting` and `after meeting` are of the past.
  private func direction(ofGerund position: Int) -> DateDirection? {
    if let helper = auxiliary(before: position) {
      if lexemes[helper].means([.wasThen, .has, .had]) { return .past }
      if speech(helper) == .modal { return .ahead }
      if lexemes[helper].means(.isNow), lexemes[position].means(.scheduled) { return .ahead }
    }
    if lexemes[position].means(.starting), !isBehindPreposition(position) { return .ahead }
    return isBehindPreposition(position) ? .past : nil
  }

  private func isNoun(before position: Int) -> Bool {
    position > 0 && [.noun, .pluralNoun, .properNoun].contains(speech(position - 1))
  }

  private func isBehindPreposition(_ position: Int) -> Bool {
    position > 0 && !lexemes[position].startsSentence && speech(position - 1) == .preposition
  }

  /// The present tense of some verbs is of what is set: "talks resume on Friday", "the vote is on Friday"; that of most is
  /// not, nor is that of headlines and captions, which tell the past in it.
  private func direction(ofPresent position: Int, link: Lexeme?) -> DateDirection? {
    let word = lexemes[position]
    if link?.means(.until) == true { return .ahead }
    if word.means(.future) || word.means(.scheduled) && !isHead(position) { return .ahead }
    guard word.means(.isNow), let next = lexeme(position + 1) else { return nil }
    return next.means([.onDay, .inside, .month, .weekday, .future]) ? .ahead : nil
  }
}
