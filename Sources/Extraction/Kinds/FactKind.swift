import Linguistics
import Newswire

/// A kind of fact: how it is found, and the sentences in which it must and must not be.
///
/// To add one, write it in a file of this folder and put its name in `factKinds`.
package protocol FactKind: Sendable {
  /// As a reader of the program would call them: `dates`.
  static var name: String { get }
  /// The rules that can find one, each shown by at least one example.
  static var rules: Set<RuleName> { get }
  /// Sentences with every fact of this kind marked; they are its test.
  static var examples: [FactExamples] { get }
  /// What is found in a text, in its order.
  static func facts(in text: AnnotatedText, article: Article) -> [FoundFact]
}

/// All kinds of fact.
package let factKinds: [any FactKind.Type] = [DateFinder.self, FigureFinder.self]

/// A fact of any kind as the words that prove it and one line of what they say.
package struct FoundFact: Sendable, Hashable {
  package var span: TextSpan
  /// `2021-03-08`, `killed 12+ people`.
  package var value: String
  package var rule: RuleName

  package init(_ span: TextSpan, value: String, rule: RuleName) {
    self.span = span
    self.value = value
    self.rule = rule
  }
}

/// Sentences of articles published on one day.
package struct FactExamples: Sendable {
  /// nil for articles that do not say when they were published.
  package var published: CalendarDate?
  /// Each fact is marked with its value, `It fell on [2021-03-08|Monday].`; what has no mark is no fact.
  package var sentences: [String]

  package init(published: CalendarDate? = nil, _ sentences: [String]) {
    self.published = published
    self.sentences = sentences
  }
}
