import Linguistics

/// Tokens that name something, before it is known which mentions are of one entity.
struct NameSpan: Sendable, Hashable {
  var tokens: Range<Int>
  var kind: Entity.Kind
  /// Title, rank or office beside the name.
  var role: Range<Int>?
  /// Whether it stands only where a fuller name of the article bears it out (`Terry` alone).
  var isWeak = false
  var rule: RuleName

  init(_ tokens: Range<Int>, _ kind: Entity.Kind, isWeak: Bool = false, rule: RuleName) {
    self.tokens = tokens
    self.kind = kind
    self.isWeak = isWeak
    self.rule = rule
  }
}
