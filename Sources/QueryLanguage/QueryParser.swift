/// Makes a query of tokens. NOT binds most, then NEAR, then AND, written or not, then OR.
///
/// It skips what is missing, which `QueryGaps` reports. Every rule takes a token or leaves all
/// of them, and a nil result says that nothing to search for was there. `field` is the field whose
/// brackets are open, and applies to all terms inside.
struct QueryParser {
  private let text: QueryText
  private let tokens: [QueryToken]
  private var index = 0
  private(set) var faults: [QueryFault] = []

  init(_ text: QueryText, _ tokens: [QueryToken]) {
    self.text = text
    self.tokens = tokens
  }

  /// Takes all tokens.
  mutating func query() -> Query? { alternatives(in: nil) }

  private var next: QueryToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  private mutating func take(_ kind: QueryToken.Kind) -> Bool {
    guard next?.kind == kind else { return false }
    index += 1
    return true
  }

  private mutating func alternatives(in field: QueryField?) -> Query? {
    var branches: [Query?] = []
    repeat { branches.append(conjunction(in: field)) } while take(.or)
    return .any(of: branches.compactMap { $0 })
  }

  private mutating func conjunction(in field: QueryField?) -> Query? {
    var parts: [Query] = []
    while let token = next, token.kind != .or, token.kind != .closing {
      if token.isJoint { index += 1 }
      parts += nearChain(in: field)
    }
    return .all(of: parts)
  }

  /// Operands with NEAR between; those that it cannot join come out as parts of their own.
  private mutating func nearChain(in field: QueryField?) -> [Query] {
    guard let first = operand(in: field) else { return [] }
    var parts = [first]
    while let token = next, case .near(let distance) = token.kind {
      index += 1
      guard let right = operand(in: field) else { continue }
      if !parts.joinLast(with: right, within: distance) {
        parts.append(right)
        faults.append(QueryFault(kind: .nearJoinsWords, range: token.range))
      }
    }
    return parts
  }

  private mutating func operand(in field: QueryField?) -> Query? {
    var isNegated = false
    while take(.negation) { isNegated.toggle() }
    let operand = primary(in: field)
    return isNegated ? operand?.negated : operand
  }

  private mutating func primary(in field: QueryField?) -> Query? {
    guard let token = next, token.beginsOperand else { return nil }
    index += 1
    switch token.kind {
    case .term(let term, let inner): return token.isBlank ? nil : leaf(term, inner, in: field)
    case .opening: return group(in: field)
    case .field(let inner): return isValueNext(to: token) ? operand(in: inner) : nil
    case .unknownField(let name): return words(ofField: name, token, in: field)
    case .closing, .negation, .and, .or, .near: return nil
    }
  }

  private mutating func group(in field: QueryField?) -> Query? {
    let inner = alternatives(in: field)
    _ = take(.closing)
    return inner
  }

  private func isValueNext(to token: QueryToken) -> Bool { next?.range.lowerBound == token.range.upperBound }

  private mutating func words(ofField name: String, _ token: QueryToken, in field: QueryField?) -> Query? {
    let range = token.range.lowerBound..<token.range.upperBound - 1
    let word = leaf(Query.Term(name), range, in: field)
    let value = isValueNext(to: token) ? operand(in: field) : nil
    return .all(of: [word, value].compactMap { $0 })
  }

  private mutating func leaf(_ term: Query.Term, _ inner: Range<Int>, in field: QueryField?) -> Query? {
    switch field?.meaning {
    case .term: field.map { .field($0, term) }
    case .date(let side): published(inner, side, isOpen: term.isOpen)
    case .status: status(term, inner)
    case .vicinity: vicinity(term, inner)
    case nil where !term.isPhrase && (WrittenPeriod.isRange(text[inner]) || WrittenPeriod.isDate(text[inner])):
      published(inner, .within, isOpen: term.isOpen)
    case nil: .words(term)
    }
  }

  /// While a word is typed that may become one, it asks for nothing yet.
  private mutating func status(_ term: Query.Term, _ range: Range<Int>) -> Query? {
    let word = term.text.lowercased()
    if let status = ArticleStatus(rawValue: word) { return .status(status) }
    let mayBecomeOne = term.isOpen && ArticleStatus.allCases.contains { $0.rawValue.hasPrefix(word) }
    if !mayBecomeOne { faults.append(QueryFault(kind: .noStatus(term.text), range: range)) }
    return nil
  }

  /// While the name is typed it may become another one, and asks for nothing where none is meant by it yet.
  private mutating func vicinity(_ term: Query.Term, _ range: Range<Int>) -> Query? {
    do {
      return .around(try WrittenVicinity(term, at: range, text).vicinity())
    } catch {
      if !(term.isOpen && error.isOfPlace) { faults.append(error) }
      return nil
    }
  }

  private mutating func published(_ range: Range<Int>, _ side: QueryField.DateSide, isOpen: Bool) -> Query? {
    do {
      return try WrittenPeriod(text[range], isOpen: isOpen).days(side).map { .published($0) }
    } catch {
      faults.append(error)
      return nil
    }
  }
}

extension [Query] {
  /// Joins a word or phrase to the word, phrase or chain at the end; false if that cannot be.
  ///
  /// A chain has one distance: where another follows, its last term begins a chain of its own.
  fileprivate mutating func joinLast(with right: Query, within distance: Int) -> Bool {
    guard case .words(let term) = right, let left = last else { return false }
    switch left {
    case .words(let first): self[count - 1] = .near([first, term], within: distance)
    case .near(let terms, distance): self[count - 1] = .near(terms + [term], within: distance)
    case .near(let terms, _): append(.near([terms[terms.count - 1], term], within: distance))
    default: return false
    }
    return true
  }
}
