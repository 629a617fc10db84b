/// How the capitals of a sentence are to be read.
enum LetterCase: UInt8 {
  /// A capital makes a name likely.
  case sentence
  /// As in many headlines: nearly all words have one.
  case title
  /// All letters are capitals.
  case capitals

  /// Judged by the words alone; short ones and those of no case don't count.
  init(of tokens: ArraySlice<Token>) {
    var lower = 0
    var capitalised = 0
    var upper = 0
    for token in tokens where token.kind == .word && token.span.length > 3 {
      switch token.shape {
      case .lower: lower += 1
      case .capitalised, .mixed: capitalised += 1
      case .upper: upper += 1
      case .none: break
      }
    }
    if upper > 0, upper > 4 * (lower + capitalised) {
      self = .capitals
    } else if capitalised > 2, lower * 3 <= capitalised {
      self = .title
    } else {
      self = .sentence
    }
  }
}
