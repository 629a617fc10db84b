/// Cuts a query into tokens.
///
/// Brackets that none opened are left out, so that each closing token has its opening one; what goes
/// beyond the limits ends the tokens there.
struct QueryLexer {
  /// More than these nobody means; and they bound the work and the stack of all that follows.
  static let mostTerms = 64
  static let mostDepth = 64

  let text: QueryText
  private(set) var tokens: [QueryToken] = []
  private(set) var faults: [QueryFault] = []
  /// Whether the tokens end where the text does.
  private(set) var isWhole = true
  private var place = 0
  private var depth = 0
  private var termCount = 0
  /// Where the value of a field begins, when it was just named.
  private var valuePlace: Int?

  init(_ text: QueryText) {
    self.text = text
    if text.isCut { cut(.tooLong, at: text.count..<text.count + 1) }
    while let character = text.character(at: place) { readToken(at: character) }
  }

  private mutating func readToken(at character: Character) {
    switch character {
    case "(": open()
    case ")": close()
    case "|": take(.or, through: text.end(from: place) { $0 == "|" })
    case "-" where isAtNegation: negate()
    case _ where QuerySign.opensPhrase(character): readPhrase(openedBy: character)
    case _ where character.isWhitespace: place += 1
    default: readWord()
    }
  }

  private mutating func take(_ kind: QueryToken.Kind, through end: Int) {
    tokens.append(QueryToken(kind: kind, range: place..<end))
    place = end
  }

  private mutating func fault(_ kind: QueryFault.Kind, at range: Range<Int>) {
    faults.append(QueryFault(kind: kind, range: range))
  }

  /// Notes a limit that was gone beyond.
  private mutating func cut(_ kind: QueryFault.Kind, at range: Range<Int>) {
    fault(kind, at: range)
    isWhole = false
  }
}

// Signs.
extension QueryLexer {
  private mutating func open() {
    guard depth < Self.mostDepth else {
      cut(.tooDeep, at: place..<place + 1)
      place = text.count
      return
    }
    depth += 1
    take(.opening, through: place + 1)
  }

  private mutating func close() {
    if depth > 0 {
      depth -= 1
      take(.closing, through: place + 1)
    } else {
      fault(.unopenedBracket, at: place..<place + 1)
      place += 1
    }
  }

  /// A single `-` negates where a term may begin; inside a word and behind a mark it is a hyphen, and
  /// two are a dash.
  private var isAtNegation: Bool {
    guard text.character(at: place + 1) != "-" else { return false }
    guard place > 0, place != valuePlace, let before = text.character(at: place - 1) else { return true }
    return before.isWhitespace || before == "(" || before == "|"
  }

  private mutating func negate() {
    let next = text.character(at: place + 1)
    if let next, !next.isWhitespace, next != ")", next != "|" {
      if valuePlace == place { valuePlace = place + 1 }
      take(.negation, through: place + 1)
      return
    }
    let isBegun = text.isTyping && text[place + 1..<text.count].allSatisfy(\.isWhitespace)
    if !isBegun { fault(.nothingAfter("-"), at: place..<place + 1) }
    place += 1
  }
}

// Words and phrases.
extension QueryLexer {
  private mutating func readWord() {
    let end = text.end(from: place) { !QuerySign.isDelimiter($0) }
    if place == valuePlace {
      takeWord(through: end)
    } else if let colon = text[place..<end].firstIndex(of: ":"), readField(endingAt: colon, wordEnd: end) {
      valuePlace = place
    } else if let joint = QueryJoint.kind(of: text.string(place..<end)) {
      take(joint, through: end)
    } else {
      takeWord(through: end)
    }
  }

  /// Takes a field's name and its colon; false if the word is of another kind, such as `12:30`,
  /// `http://x` or `a:b:c`.
  private mutating func readField(endingAt colon: Int, wordEnd: Int) -> Bool {
    let name = text.string(place..<colon)
    guard !name.isEmpty, name.allSatisfy(\.isLetter) else { return false }
    if let field = QueryField(named: name) {
      take(.field(field), through: colon + 1)
      return true
    }
    guard hasValue(after: colon), !text[colon + 1..<wordEnd].contains(":") else { return false }
    termCount += 1
    fault(.unknownField(name, near: QueryField(near: name)), at: place..<colon)
    take(.unknownField(name), through: colon + 1)
    return true
  }

  private func hasValue(after colon: Int) -> Bool {
    guard let next = text.character(at: colon + 1), next != "/" else { return false }
    return next == "(" || QuerySign.opensPhrase(next) || !QuerySign.isDelimiter(next)
  }

  private mutating func takeWord(through end: Int) {
    let inner = place..<withoutStars(place..<end)
    let isOpen = text.isTyping && end == text.count && inner.upperBound == end
    guard !inner.isEmpty else {
      fault(.misplacedStar, at: place..<end)
      place = end
      return
    }
    if let star = text[inner].firstIndex(of: "*") { fault(.misplacedStar, at: star..<star + 1) }
    let isPrefix = isOpen || inner.upperBound < end
    takeTerm(Query.Term(text.string(inner), isPrefix: isPrefix, isOpen: isOpen), inner, through: end)
  }

  private mutating func readPhrase(openedBy mark: Character) {
    let start = place + 1
    let close = text.end(from: start) { !QuerySign.closes($0, phraseOpenedBy: mark) }
    // a star is where the user felt that it belongs: inside the marks, or behind them
    let end = close < text.count ? text.end(from: close + 1) { $0 == "*" } : close
    if let far = distanceEnd(behind: close) {
      return takeTerm(Query.Term(text.string(start..<close), isPhrase: true), start..<close, through: far)
    }
    let inner = start..<withoutStars(start..<close)
    let isOpen = text.isTyping && inner.upperBound == text.count && text[inner].last?.isWhitespace == false
    let isPrefix = isOpen || inner.upperBound < close || end > close + 1
    takeTerm(Query.Term(text.string(inner), isPhrase: true, isPrefix: isPrefix, isOpen: isOpen), inner, through: end)
  }

  /// Where the distance ends that stands behind the closing mark of a place: `"Deir ez-Zor"/50km`; nil if none does.
  private func distanceEnd(behind mark: Int) -> Int? {
    guard place == valuePlace, tokens.last?.kind == .field(.near), text.character(at: mark + 1) == "/" else {
      return nil
    }
    return text.end(from: mark + 1) { !QuerySign.isDelimiter($0) }
  }

  /// The end of a range, or where the stars at its end begin.
  private func withoutStars(_ range: Range<Int>) -> Int {
    text[range].lastIndex { $0 != "*" }.map { $0 + 1 } ?? range.lowerBound
  }

  /// Takes a term; where it is one too many, nothing more is read.
  private mutating func takeTerm(_ term: Query.Term, _ inner: Range<Int>, through end: Int) {
    if termCount < Self.mostTerms {
      termCount += 1
      take(.term(term, inner: inner), through: end)
    } else {
      cut(.tooManyTerms, at: place..<end)
      place = text.count
    }
  }
}
