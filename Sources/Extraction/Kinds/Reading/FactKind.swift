import Linguistics
import Newswire

/// A kind of fact: all that the program knows of dates, figures and the like lies in such a value.
///
/// To add a kind, write one file in `Extraction/Kinds` and put its name in `FactKind.all`. The file holds
///
/// - a type that conforms to `FoundFact`: what one such fact says, how it is packed, its members in the machine
///   interface, its line in the sidebar, the days and names it is indexed by;
/// - a `FactKind` with the heading of its group, the function that finds the facts, and its examples.
///
/// `ExtractionTests` runs the examples of every kind. Extractor, packing, index, machine interface, sidebar and
/// timeline go through the list. Raise `number` whenever the kind finds something else than before, so that libraries
/// find their facts again; changed words and weights are noticed by themselves.
package struct FactKind: Sendable {
  package let name: FactKindName
  /// Counts the changes of what is found.
  package let number: Int
  /// The heading of the group in the sidebar.
  package let heading: String
  /// Whether its facts stand on the timeline: those without `days` at its end.
  package let isDated: Bool
  /// Whether facts with one label share a line, which shows how often they are named.
  package let sharesLines: Bool
  /// The rules that find one; each needs an example.
  package let rules: Set<RuleName>
  package let examples: [FactExamples]
  private let find: @Sendable (FactReading) -> [any FoundFact]
  private let unpacked: Unpacking

  private typealias Unpacking =
    @Sendable (TextSpan, RuleName, inout PackedReader) throws(MalformedPack) -> any FoundFact

  /// A kind whose facts are of one type; `find` gives them in order of text.
  init<Fact: FoundFact>(
    _ type: Fact.Type, number: Int, heading: String, isDated: Bool = false, sharesLines: Bool = false,
    rules: Set<RuleName>, examples: [FactExamples], find: @escaping @Sendable (FactReading) -> [Fact]
  ) {
    name = type.kind
    (self.number, self.heading, self.isDated, self.sharesLines) = (number, heading, isDated, sharesLines)
    (self.rules, self.examples) = (rules, examples)
    self.find = { find($0) }
    unpacked = { (span, rule, reader) throws(MalformedPack) in try Fact(span, rule: rule, from: &reader) }
  }

  /// The facts of this kind, in order of text.
  func facts(in reading: FactReading) -> [any FoundFact] { find(reading) }

  /// A fact of this kind as `FoundFact.pack` wrote it.
  func unpack(_ span: TextSpan, rule: RuleName, from reader: inout PackedReader) throws(MalformedPack) -> any FoundFact
  {
    try unpacked(span, rule, &reader)
  }
}

/// Sentences of articles published on one day.
package struct FactExamples: Sendable {
  /// nil for articles that do not say when they were published.
  package var published: CalendarDate?
  /// Each fact is marked with its summary, `It fell on [2021-03-08|Monday].`; what has no mark is no fact.
  package var sentences: [String]

  package init(published: CalendarDate? = nil, _ sentences: [String]) {
    self.published = published
    self.sentences = sentences
  }
}

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
    lexemes = LexemeReader.lexemes(of: annotated)
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
