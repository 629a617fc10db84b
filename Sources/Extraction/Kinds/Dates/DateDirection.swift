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
    if isPossessive(range), !isOfAppointment(range) { return .open }
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

  func speech(_ position: Int) -> PartOfSpeech { article.tags.speech[lexemes[position].token] }

  func classes(_ position: Int) -> WordClasses { article.tokens[lexemes[position].token].classes }

  // MARK: Before the date

  /// What the nearest verb or word of plans before a date says.
  private func verb(before start: Int, link: Lexeme?) -> DateDirection? {
    var position = start
    while position > 0, !lexemes[position].startsSentence, start - position < Self.reach {
      position -= 1
      guard lexemes[position].form == .word else { continue }
      // "Critics who on Sunday cast": the verb of that clause is still to come.
      if speech(position) == .whWord { return nil }
      if let direction = direction(ofWord: position, link: link) { return direction }
    }
    return nil
  }

  /// The helping verb before a verb, or its `to`, within three words.
  func auxiliary(before verb: Int) -> Int? {
    var position = verb
    while position > 0, !lexemes[position].startsSentence, verb - position < 4 {
      position -= 1
      let word = lexemes[position]
      if word.means([.isNow, .wasThen, .has, .had, .to]) || speech(position) == .modal { return position }
      guard speech(position) == .adverb || word.means(.auxiliary) else { return nil }
    }
    return nil
  }

  func isHead(_ position: Int) -> Bool {
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

  /// Gives the lexeme at a position; nil if a new sentence starts there.
  func lexeme(_ position: Int) -> Lexeme? {
    position < lexemes.count && !lexemes[position].startsSentence ? lexemes[position] : nil
  }

  /// Whether one of the next words is what days are set for: `Friday's vote`.
  private func isOfAppointment(_ range: Range<Int>) -> Bool {
    lexemes[range.upperBound..<min(range.upperBound + 5, lexemes.count)].prefix { !$0.startsSentence }
      .contains { $0.means(.appointment) }
  }
}
