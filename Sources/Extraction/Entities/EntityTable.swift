import Linguistics

/// The entities of an article, and which of them each token names.
struct EntityTable: Sendable {
  /// In order of first mention.
  let list: [Entity]
  /// By token: position in `list`, or -1.
  private let byToken: [Int]
  /// In order of text.
  let mentions: [EntityMention]

  init(list: [Entity], mentions: [EntityMention], tokenCount: Int) {
    self.list = list
    self.mentions = mentions
    var byToken = [Int](repeating: -1, count: tokenCount)
    for (position, mention) in mentions.enumerated() {
      for token in mention.tokens { byToken[token] = position }
    }
    self.byToken = byToken
  }

  /// The mention that a token belongs to.
  func mention(at token: Int) -> EntityMention? {
    guard byToken.indices.contains(token), byToken[token] >= 0 else { return nil }
    return mentions[byToken[token]]
  }

  func kind(of mention: EntityMention) -> Entity.Kind { list[mention.entity.index].kind }
}

/// A mention in tokens.
struct EntityMention: Sendable, Hashable {
  var tokens: Range<Int>
  var entity: EntityID
}
