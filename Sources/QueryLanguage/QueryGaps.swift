/// Finds what is missing between the tokens of a query: something to join, to negate, or to look for.
///
/// What is missing at the end of a query that is still being typed is no fault.
struct QueryGaps {
  private let text: QueryText
  private let tokens: [QueryToken]
  /// Whether more may come behind the tokens: it is still to be typed, or was left out.
  private let isUnfinished: Bool
  /// Where what may still come begins.
  private let end: Int

  init(_ text: QueryText, _ tokens: [QueryToken], isUnfinished: Bool) {
    self.text = text
    self.isUnfinished = isUnfinished
    // a phrase just opened says nothing yet
    let begun = isUnfinished ? tokens.last.flatMap { $0.isBlank ? $0 : nil } : nil
    self.tokens = begun == nil ? tokens : tokens.dropLast()
    end = begun?.range.lowerBound ?? text.count
  }

  var faults: [QueryFault] {
    tokens.indices.compactMap { index in
      let token = tokens[index]
      let last = index > 0 ? tokens[index - 1] : nil
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      if next == nil, mayBeFilled(token) { return nil }
      return gap(at: token, after: last, before: next).map { QueryFault(kind: $0, range: token.range) }
    }
  }

  /// A field's value follows at once, so a blank behind its colon says that none will come.
  private func mayBeFilled(_ token: QueryToken) -> Bool {
    if case .field = token.kind { isUnfinished && token.range.upperBound == end } else { isUnfinished }
  }

  private func gap(at token: QueryToken, after last: QueryToken?, before next: QueryToken?) -> QueryFault.Kind? {
    switch token.kind {
    case .and, .or, .near:
      if !joins(last) { return .nothingBefore(text.string(token.range)) }
      return next == nil || next?.kind == .closing ? .nothingAfter(text.string(token.range)) : nil
    case .negation: return next?.beginsOperand == true ? nil : .nothingAfter(text.string(token.range))
    case .field(let field): return hasValue(token, next) ? nil : .noValue(field)
    case .closing: return last?.kind == .opening ? .emptyBrackets : nil
    case .term, .unknownField, .opening: return nil
    }
  }

  private func joins(_ last: QueryToken?) -> Bool {
    guard let last else { return false }
    return last.kind != .opening && !last.isJoint
  }

  private func hasValue(_ token: QueryToken, _ next: QueryToken?) -> Bool {
    guard let next, next.range.lowerBound == token.range.upperBound else { return false }
    return next.beginsOperand && !next.isBlank
  }
}
