import Linguistics

/// Where what was said ends: at a comma, at another clause, or with its sentence.
extension IndirectSpeech {
  func reach(of complement: Complement, from position: Int) -> Range<Int> {
    let start = complement.start
    let limit = max(start, end(from: start, after: position, complement.reach))
    guard complement.reach == .phrase else { return start..<limit }
    return start..<((start..<limit).first(where: isBreak) ?? limit)
  }

  /// Where another clause that stands behind a comma takes over, else the end of the statement.
  func end(from start: Int, after position: Int, _ reach: Complement.Reach = .clause) -> Int {
    let next = clauses.dropFirst(position + 1).first {
      $0.clause.items.lowerBound > start
        && (isTail($0.clause) || isContrast($0.clause)
          || reach == .phrase && isCoordinate($0.clause, with: clauses[position].clause))
    }
    guard let next = next?.clause.items.lowerBound else { return statement.items.count }
    if isOne(next - 1, of: [.clauseJoiner]), next - 1 > start { return next - 1 }
    return joiner(from: start, to: next) ?? next
  }

  private func isBreak(_ item: Int) -> Bool {
    guard let token = statement.token(item) else { return false }
    return article.tokens[token].kind == .punctuation && (isComma(item) || article.sign(token) == UInt8(ascii: ";"))
  }

  /// `called for an inquiry and said …`: the same speaker goes on; behind a whole clause that is not certain.
  private func isCoordinate(_ next: ReportingClause, with clause: ReportingClause) -> Bool {
    next.source == clause.source && next.complement != nil
      && isOne(next.items.lowerBound - 1, of: [.clauseJoiner])
  }

  /// The comma of `, and on Monday` before a clause that it leads into; nil if a sentence stands between.
  private func joiner(from start: Int, to next: Int) -> Int? {
    // `, and on the morning of the last Sunday in March,` has eleven items.
    let joiner = (max(start, next - 12)..<next).last { isOne($0, of: [.clauseJoiner]) && isComma($0 - 1) }
    guard let joiner, joiner > start, !hasVerb(joiner..<next) else { return nil }
    return joiner - 1
  }

  /// `but critics blamed the army`: another who speaks, not what was said.
  private func isContrast(_ clause: ReportingClause) -> Bool {
    clause.source != nil && clause.items.count > 1 && isOne(clause.items.lowerBound - 1, of: [.clauseJoiner])
      && clause.source.map { !article.isOne($0.lowerBound, of: [.personPronoun]) } == true
  }
}
