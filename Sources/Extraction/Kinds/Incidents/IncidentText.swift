import Linguistics
import Newswire

/// An article as the finder of incidents reads it: its sentences with their deeds and noun phrases.
package struct IncidentText: Sendable {
  /// A sentence with at least one deed.
  struct Sentence: Sendable {
    /// Of `annotated.sentences`.
    var index: Int
    var tokens: Range<Int>
    var lettering: Lettering
    var block: Block.Kind
    /// Of the article, counted with those that have no tokens.
    var passage: Int
    /// How many sentences of the article come before it.
    var order: Int
    var deeds: [Deed]
    /// How many words tell what hurts people without anybody meaning it.
    var mishaps: Int
    var chunks: [NounChunk]
    /// The phrases that a party can be called by.
    var parties: [NounChunk]

    /// Whether it is of the story itself, not of its headline or a caption.
    var isText: Bool { block == .paragraph }
  }

  let reading: FactReading
  var article: AnnotatedArticle { reading.annotated }
  private(set) var sentences: [Sentence] = []
  /// The same in the whole article.
  private(set) var mishaps = 0
  /// The kind of entity that names each token; nil for tokens of no name.
  let names: [Int: Int]

  init(_ reading: FactReading) {
    self.reading = reading
    names = Self.names(in: reading)
    let finder = DeedFinder(reading.annotated)
    let chunker = NounChunker(article: reading.annotated)
    let parties = PartyPhrases(article: reading.annotated, names: names)
    var order = 0
    for (number, passage) in reading.annotated.passages.enumerated() {
      for index in passage.sentences {
        let found = passage.kind == .byline || passage.kind == .dateline ? .init() : finder.found(in: index)
        let tokens = reading.annotated.annotated.sentences[index]
        mishaps += found.mishaps
        if !found.deeds.isEmpty {
          let chunks = chunker.chunks(in: tokens)
          sentences.append(
            Sentence(
              index: index, tokens: tokens, lettering: passage.lettering, block: passage.kind, passage: number,
              order: order,
              deeds: found.deeds, mishaps: found.mishaps, chunks: chunks, parties: parties.phrases(chunks)))
        }
        order += 1
      }
    }
  }

  /// Positions in the list of entities by the tokens that name them.
  private static func names(in reading: FactReading) -> [Int: Int] {
    var names: [Int: Int] = [:]
    for (index, entity) in reading.entities.enumerated() where entity.kind != .described {
      for mention in entity.mentions {
        guard var token = reading.annotated.token(at: mention.span.start) else { continue }
        while token < reading.annotated.tokens.count, reading.annotated.tokens[token].span.start < mention.span.end {
          names[token] = index
          token += 1
        }
      }
    }
    return names
  }

  /// The entity that a token names a part of; nil for other tokens.
  func entity(at token: Int) -> Entity? { names[token].map { reading.entities[$0] } }

  /// Whether a name stands behind `in`, `at` or `near`, with what may stand between: `in the northern town of Tarn`.
  func isLocated(_ span: TextSpan) -> Bool {
    guard var token = article.token(at: span.start) else { return false }
    token -= 1
    for _ in 0..<6 where token >= 0 {
      if article.isWord(token, "from") { return false }
      if article.isOne(token, of: [.locative, .placePreposition]) { return true }
      let isLink = article.isWord(token, "of") || article.isOne(token, of: [.article, .definite, .placeHead, .demonym])
      let tag = article.tags.speech[token]
      guard isLink || tag == .adjective || tag.isNoun else { return false }
      token -= 1
    }
    return false
  }

  /// Whether a place is where somebody speaks, not where something happened: `Speaking in Geneva`, `told reporters in Geneva`.
  func isWhereTold(_ span: TextSpan) -> Bool {
    guard let name = article.token(at: span.start) else { return false }
    // `said at a news conference in the city of Geneva` has eight words between.
    for token in stride(from: name - 1, through: max(0, name - 9), by: -1) {
      if article.isOne(token, of: [.reportingVerb, .speakingParticiple, .topicVerb]) { return true }
      // `said the raid in Tarn was over`: what was said has begun.
      guard article.isOne(token, of: [.preposition, .locative, .article, .placeHead, .weekday, .dayWord, .listener])
      else { return false }
    }
    return false
  }

  /// Whether a name only tells of which people or land the place behind it is: `the Vellan city of Apora`.
  func isModifier(_ span: TextSpan) -> Bool {
    guard let last = article.token(at: span.end - 1) else { return false }
    return article.isOne(last + 1, of: [.placeHead]) && article.isWord(last + 2, "of")
  }

  /// The tokens of a phrase without the number and quantifiers it starts with: `bombs` of `three bombs`.
  func uncounted(_ chunk: NounChunk) -> Range<Int> {
    var start = chunk.tokens.lowerBound
    while start < chunk.tokens.upperBound - 1,
      article.tokens[start].kind == .number || article.isOne(start, of: [.numberWord, .quantifier])
    {
      start += 1
    }
    return start..<chunk.tokens.upperBound
  }

  func span(of tokens: Range<Int>) -> TextSpan { article.annotated.span(of: tokens) }
}
