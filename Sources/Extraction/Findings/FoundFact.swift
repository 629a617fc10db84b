import Linguistics
import Newswire

/// A fact that an article states: the words that prove it, and what they say.
///
/// Whoever shows, stores or prints facts asks them through this protocol and knows no kind by name.
package protocol FoundFact: Hashable, Sendable {
  /// The kind that all facts of this type are of.
  static var kind: FactKindName { get }
  var span: TextSpan { get }
  var rule: RuleName { get }

  /// Reads what `pack` wrote.
  init(_ span: TextSpan, rule: RuleName, from reader: inout PackedReader) throws(MalformedPack)
  /// Writes all but span and rule, which are written for every kind alike.
  func pack(to writer: inout PackedWriter)

  /// What the fact says, as the examples of its kind write it: `2021-03-08`, `killed 12+ people`.
  var summary: String { get }
  /// The members of its object in the machine interface, in their order.
  var members: [FactMember] { get }
  /// Its line in the sidebar.
  func line(in text: SourceText) -> FactLine
  /// The days that it mentions; nil if it mentions none, or if they are unknown.
  var days: KnownDays? { get }
  /// Names that an index finds the article by, within the kind.
  var keys: [String] { get }
}

extension FoundFact {
  package var days: KnownDays? { nil }
  package var keys: [String] { [] }
  package var kind: FactKindName { Self.kind }

  func equals(_ other: any FoundFact) -> Bool { (other as? Self) == self }
}

/// What a kind of fact is called in the machine interface, in packed findings and in the index: `dates`.
package struct FactKindName: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
}

/// What the sidebar shows of a fact.
package struct FactLine: Sendable, Hashable {
  package var label: String
  /// Shown faint behind the label; empty if there is nothing to add.
  package var detail: String

  package init(_ label: String, detail: String = "") {
    self.label = label
    self.detail = detail
  }
}

/// One member of a fact's object in the machine interface.
package struct FactMember: Sendable {
  package let name: StaticString
  package let value: FactValue

  init(_ name: StaticString, _ value: FactValue) {
    self.name = name
    self.value = value
  }
}

/// A value of the machine interface; nil is written as null.
package indirect enum FactValue: Sendable {
  case string(String?)
  case number(Double?)
  case flag(Bool)
  /// `[start, end]`, counted in Unicode scalars.
  case range(TextSpan?)
  /// The words of the article that stand there.
  case words(TextSpan)
  case list([FactValue])
  case object([FactMember])
}
