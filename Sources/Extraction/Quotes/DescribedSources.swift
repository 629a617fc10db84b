import Linguistics

/// What stands between `According to Ana Marsh` and what she said: `, 40, a teacher in Tarn,`.
extension IndirectSpeech {
  /// What follows `According to Marsh,` and an age or description of hers: `According to Marsh, 40, a teacher,`.
  func behindSource(of clause: ReportingClause) -> Range<Int>? {
    let end = statement.items.count
    guard var comma = (clause.items.upperBound..<end).first(where: isComma) else { return nil }
    while let next = (comma + 1..<end).first(where: isComma), describes(comma + 1..<next, clause),
      hasVerb(next + 1..<end)
    {
      comma = next
    }
    return comma + 1 < end ? (comma + 1)..<end : nil
  }

  /// Whether items between two commas say who a source is: `40`, `a teacher in Tarn`, `who fled`, the name behind `the mayor`.
  private func describes(_ items: Range<Int>, _ clause: ReportingClause) -> Bool {
    guard let first = statement.token(items.lowerBound), let source = clause.source,
      items.allSatisfy({ statement.token($0) != nil })
    else { return false }
    if article.isWord(first, "who") { return true }
    if hasVerb(items) || isOne(items.upperBound + 1, of: [.clauseJoiner]) { return false }
    if article.tokens[first].kind == .number { return items.count == 1 }
    let roles: WordClasses = [.office, .rank, .personNoun, .humanNoun]
    if article.isOne(source.upperBound - 1, of: roles), items.allSatisfy({ isName($0) }) { return true }
    return !article.isOne(first, of: [.preposition]) && !isOne(items.lowerBound, of: [.pluralHuman])
      && items.contains { isOne($0, of: roles) } && !article.isOne(source.upperBound - 1, of: roles)
  }

  private func isName(_ item: Int) -> Bool { statement.token(item).map(article.isNameLike) == true }
}
