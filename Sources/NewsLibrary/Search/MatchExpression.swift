import QueryLanguage

/// The parts of a query that the full-text index of the articles answers by itself, in the language of FTS5.
enum MatchExpression {
  /// What an expression makes of a part: nothing where it has no word, nil if the part needs more
  /// than the full-text index.
  enum Part {
    case expression(String)
    case nothing
  }

  static func make(of query: Query) throws -> Part? {
    switch query {
    case .words(let term): part(try SearchWords(term)?.alternatives)
    case .field(.headline, let term): part(try SearchWords(term).map { "title : \($0.alternatives)" })
    case .near(let terms, let distance): part(try near(terms, distance))
    case .all(let parts): try all(parts)
    case .any(let parts): try any(parts)
    case .not, .field, .published, .status, .around: nil
    }
  }

  private static func part(_ expression: String?) -> Part { expression.map(Part.expression) ?? .nothing }

  private static func near(_ terms: [Query.Term], _ distance: Int) throws -> String? {
    let words = try terms.compactMap { try SearchWords($0) }
    guard words.count > 1 else { return words.first?.alternatives }
    return "NEAR(\(words.map(\.expression).joined(separator: " ")), \(distance))"
  }

  /// All of the parts, and none of those under a `not`.
  private static func all(_ parts: [Query]) throws -> Part? {
    var wanted: [String] = []
    var excluded: [String] = []
    for part in parts {
      var inner = part
      if case .not(let negated) = part { inner = negated }
      guard let made = try make(of: inner) else { return nil }
      guard case .expression(let expression) = made else { continue }
      if inner == part { wanted.append(expression) } else { excluded.append(expression) }
    }
    guard !wanted.isEmpty else { return excluded.isEmpty ? .nothing : nil }
    let all = "(" + wanted.joined(separator: " AND ") + ")"
    return .expression(excluded.isEmpty ? all : "(\(all) NOT (\(excluded.joined(separator: " OR "))))")
  }

  private static func any(_ parts: [Query]) throws -> Part? {
    var wanted: [String] = []
    for part in parts {
      guard let made = try make(of: part) else { return nil }
      if case .expression(let expression) = made { wanted.append(expression) }
    }
    return part(wanted.isEmpty ? nil : "(" + wanted.joined(separator: " OR ") + ")")
  }
}
