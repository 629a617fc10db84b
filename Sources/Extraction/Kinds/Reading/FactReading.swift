import Linguistics
import Newswire

/// What kinds of fact read: an article with its entities, quotes, and the facts of the kinds that came before.
struct FactReading: Sendable {
  let article: Article
  let annotated: AnnotatedArticle
  let entities: [Entity]
  let quotes: [Quote]
  /// Pieces of tokens that rules for dates and numbers match.
  let lexemes: [Lexeme]
  /// Kind by kind.
  private(set) var facts: [any FoundFact] = []

  init(_ article: Article, _ annotated: AnnotatedArticle, entities: [Entity], quotes: [Quote]) {
    self.article = article
    self.annotated = annotated
    self.entities = entities
    self.quotes = quotes
    lexemes = LexemeReader.lexemes(of: annotated.annotated)
  }

  var text: SourceText { annotated.annotated.text }

  /// Finds the facts of a kind.
  mutating func read(_ kind: FactKind) { facts += kind.facts(in: self) }

  /// The facts of one type, in order of text, if its kind came before.
  func facts<Fact: FoundFact>(_ type: Fact.Type) -> [Fact] { facts.compactMap { $0 as? Fact } }

  /// The facts of all kinds, in order of text.
  var inOrder: [any FoundFact] {
    let order = facts.indices.sorted { (facts[$0].span, $0) < (facts[$1].span, $1) }
    return order.map { facts[$0] }
  }
}
