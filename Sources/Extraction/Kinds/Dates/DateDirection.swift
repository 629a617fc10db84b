import Linguistics

/// Which way from now the sentence around a date looks.
enum DateDirection: Sendable {
  case past
  /// Further back than what is being told: "had fled in March".
  case before
  case ahead
  /// Nothing tells.
  case open
}

/// Reads from verbs and prepositions which way a date lies.
struct DirectionReader {
  let lexemes: [Lexeme]
  let article: AnnotatedArticle

  /// Words looked at on either side, more than stand between a verb and its date in most sentences.
  private static let reach = 25

  func direction(of range: Range<Int>) -> DateDirection {
    let link = link(before: range.lowerBound)
    if link?.means(.surelyPast) == true { return .before }
    if isOfAppointment(range, .deadlineNoun) { return .ahead }
    if isPossessive(range), !isOfAppointment(range, .appointment) { return .open }
    if let direction = verb(before: range.lowerBound, link: link) { return direction }
    return verb(behind: range, link: link)
  }

  /// The preposition of a date, its article left out.
  private func link(before start: Int) -> Lexeme? {
    var position = start
    while position > 0, !lexemes[position].startsSentence, start - position < 3 {
      position -= 1
      if !lexemes[position].means([.determiner, .part]) || lexemes[position].means(.toldShift) {
        return lexemes[position]
      }
    }
    return nil
  }

  private func speech(_ position: Int) -> PartOfSpeech { article.tags.speech[lexemes[position].token] }

  private func classes(_ position: Int) -> WordClasses { article.tokens[lexemes[position].token].classes }

  // MARK: Before the date

  /// What the nearest verb or word of plans before a date says.
  private func verb(before start: Int, link: Lexeme?) -> DateDirection? {
    var position = start
    while position > 0, !lexemes[position].startsSentence, start - position < Self.reach {
      position -= 1
      guard lexemes[position].form == .word else { continue }
      if let direction = direction(ofWord: position, link: link) { return direction }
    }
    return nil
  }

  private func direction(ofWord position: Int, link: Lexeme?) -> DateDirection? {
    let word = lexemes[position]
    if word.means(.settled), lexeme(position + 1)?.means([.to, .forDay]) == true { return .ahead }
    switch speech(position) {
    case .modal: return word.means(.could) ? .past : .ahead
    case .baseVerb: return direction(ofBase: position, link: link)
    case .pastVerb: return direction(ofPast: position, link: link)
    case .pastParticiple: return direction(ofParticiple: position, link: link)
    case .presentParticiple: return direction(ofGerund: position)
    case .presentVerb, .thirdPersonVerb: return direction(ofPresent: position, link: link)
    // "Polls open on Sunday": the tagger takes some of these verbs for adjectives and nouns.
    case .adjective, .noun, .pluralNoun: return word.means(.future) || isPlainVerb(position) ? .ahead : nil
    default: return word.means(.future) && !word.means(.shift) ? .ahead : nil
    }
  }

  private func isPlainVerb(_ position: Int) -> Bool {
    guard lexemes[position].means(.scheduled), position > 0, !lexemes[position].startsSentence, !isHead(position) else {
      return false
    }
    return speech(position - 1) == .pluralNoun && lexeme(position + 1)?.means([.onDay, .weekday, .month]) == true
  }

  /// `to meet on Friday` is to come where something was planned, asked or set; `will meet` always.
  private func direction(ofBase position: Int, link: Lexeme?) -> DateDirection? {
    guard let helper = auxiliary(before: position) else { return lexemes[position].means(.scheduled) ? .ahead : nil }
    if speech(helper) == .modal { return lexemes[helper].means(.could) ? .past : .ahead }
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
      if lexemes[position].means([.future, .command]) { return true }
      if !classes(position).isDisjoint(with: [.infinitiveVerb, .intentNoun]) { return true }
      if speech(position).isFinite { return false }
    }
    return false
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
    if lexemes[helper].means(.to) { return direction(ofInfinitive: helper, link: link) }
    return speech(helper) == .modal && !lexemes[helper].means(.could)
      ? .ahead : lexemes[helper].means(.isNow) ? .open : .past
  }

  /// `had fled in March` is further back; `had fled by March` is not.
  private func isEarlier(_ verb: Int, link: Lexeme?) -> Bool {
    lexemes[verb].means(.had) && link?.means(.deadline) != true
  }

  /// `starting Monday`, `is meeting on Monday`; `was meeting` and `after meeting` are of the past.
  private func direction(ofGerund position: Int) -> DateDirection? {
    if let helper = auxiliary(before: position), lexemes[helper].means([.wasThen, .has, .had]) { return .past }
    if lexemes[position].means(.scheduled), !isBehindPreposition(position) { return .ahead }
    return isBehindPreposition(position) ? .past : nil
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

  /// The helping verb before a verb, or its `to`, within three words.
  private func auxiliary(before verb: Int) -> Int? {
    var position = verb
    while position > 0, !lexemes[position].startsSentence, verb - position < 4 {
      position -= 1
      let word = lexemes[position]
      if word.means([.isNow, .wasThen, .has, .had, .to]) || speech(position) == .modal { return position }
      guard speech(position) == .adverb || word.means(.auxiliary) else { return nil }
    }
    return nil
  }

  private func isHead(_ position: Int) -> Bool {
    let token = lexemes[position].token
    let passage = article.passages.first { $0.tokens.contains(token) }
    return passage?.kind != .paragraph
  }

  // MARK: Behind the date

  /// What the first finite verb behind a date says, where none stands before it: "On Friday the court will rule."
  private func verb(behind range: Range<Int>, link: Lexeme?) -> DateDirection {
    var position = range.upperBound
    while position < lexemes.count, !lexemes[position].startsSentence, position - range.upperBound < Self.reach {
      defer { position += 1 }
      switch speech(position) {
      case .modal: return isPerfect(behind: position) || lexemes[position].means(.could) ? .past : .ahead
      case .pastVerb: return isEarlier(position, link: link) ? .before : .past
      case .presentVerb, .thirdPersonVerb:
        return lexemes[position].means([.scheduled, .future]) && !isHead(position) || isSet(position) ? .ahead : .open
      default: continue
      }
    }
    return .open
  }

  private func isPossessive(_ range: Range<Int>) -> Bool {
    guard range.upperBound < lexemes.count else { return false }
    return lexemes[range.upperBound].isGlued && lexemes[range.upperBound].means(.apostrophe)
  }

  private func isPerfect(behind modal: Int) -> Bool {
    modal + 1 < lexemes.count && lexemes[modal + 1].means(.has)
  }

  /// `is expected`, `are to meet`.
  private func isSet(_ position: Int) -> Bool {
    lexemes[position].means(.isNow) && lexeme(position + 1)?.means([.future, .to, .settled]) == true
  }

  /// The lexeme at a position; nil where a sentence starts.
  private func lexeme(_ position: Int) -> Lexeme? {
    position < lexemes.count && !lexemes[position].startsSentence ? lexemes[position] : nil
  }

  /// Whether one of the next three words is what days are set for: `Friday's vote`, `the January 14 deadline`.
  private func isOfAppointment(_ range: Range<Int>, _ sense: Sense) -> Bool {
    lexemes[range.upperBound..<min(range.upperBound + (sense == .deadlineNoun ? 1 : 5), lexemes.count)]
      .prefix { !$0.startsSentence }.contains { $0.means(sense) }
  }
}
