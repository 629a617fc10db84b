/// The words that join and negate.
enum QueryJoint {
  /// The words between which other words may stand for NEAR without a number.
  static let usualDistance = 10
  /// More than this is as good as anywhere.
  static let mostDistance = 1000

  /// What a word of capitals means; nil for one that is searched for. `near/5` needs no capitals,
  /// because its number tells it from a word.
  static func kind(of word: String) -> QueryToken.Kind? {
    switch word {
    case "AND": .and
    case "OR": .or
    case "NOT": .negation
    case "NEAR", "NEAR/": .near(within: usualDistance)
    default: distance(of: word).map { .near(within: $0) }
    }
  }

  private static func distance(of word: String) -> Int? {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].lowercased() == "near", !parts[1].isEmpty else { return nil }
    guard parts[1].utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else { return nil }
    return min(Int(parts[1]) ?? mostDistance, mostDistance)
  }
}
