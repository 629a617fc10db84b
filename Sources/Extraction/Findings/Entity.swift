import Linguistics

/// A person, body or place, and every place in the text that names it.
package struct Entity: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable, Codable {
    case person, organisation, place
  }

  package var kind: Kind
  /// The fullest name used, without title: `James Terry`.
  package var name: String
  /// Title, rank, office or description beside the name: `Lieutenant General`; nil where none is given.
  package var role: String?
  /// Other names the article uses, such as abbreviations: `IS`, `ISIL`.
  package var otherNames: [String]
  /// In order of text, never empty, never overlapping. Titles stand outside a person's mention.
  package var mentions: [Mention]

  package init(kind: Kind, name: String, role: String? = nil, otherNames: [String] = [], mentions: [Mention]) {
    self.kind = kind
    self.name = name
    self.role = role
    self.otherNames = otherNames
    self.mentions = mentions
  }
}

/// One place in the text that names an entity.
package struct Mention: Sendable, Hashable {
  package var span: TextSpan
  package var rule: RuleName

  package init(_ span: TextSpan, rule: RuleName) {
    self.span = span
    self.rule = rule
  }
}

/// Which entity of the same `Findings`: a position in its list.
package struct EntityID: Sendable, Hashable {
  package var index: Int
  package init(_ index: Int) { self.index = index }
}
