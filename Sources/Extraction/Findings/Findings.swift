import Linguistics

/// What one article says, each finding with its evidence.
package struct Findings: Sendable {
  /// In order of first mention.
  package var entities: [Entity] = []
  /// In order of text.
  package var quotes: [Quote] = []
  /// Of all kinds, in order of text; where two begin together, the longer one comes first.
  package var facts: [any FoundFact] = []

  package init() {}

  /// The entity that a quote's speaker resolves to, the first of several; nil if the speaker is unsure.
  package func speaker(of quote: Quote) -> Entity? {
    quote.speaker.map { entities[$0.index] }
  }

  /// Who said a quote, as it is written out: `Ana Marsh and Boro Venn`; nil if that is unsure.
  package func speakerName(of quote: Quote) -> String? {
    quote.speakers.isEmpty ? nil : entities.names(of: quote.speakers)
  }

  /// The facts of one type, in order of text.
  package func facts<Fact: FoundFact>(_ type: Fact.Type) -> [Fact] {
    facts.compactMap { $0 as? Fact }
  }
}

extension [Entity] {
  /// The names of some of them as they are written out: `Ana Marsh and Boro Venn`; empty of none.
  package func names(of some: [EntityID]) -> String {
    guard let last = some.last else { return "" }
    let others = some.dropLast().map { self[$0.index].name }.joined(separator: ", ")
    return others.isEmpty ? self[last.index].name : others + " and " + self[last.index].name
  }
}

extension Findings: Equatable {
  package static func == (one: Findings, other: Findings) -> Bool {
    one.entities == other.entities && one.quotes == other.quotes
      && one.facts.elementsEqual(other.facts) { $0.equals($1) }
  }
}

/// The name of the rule or model that found something; the reader shows it as "found by".
package struct RuleName: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
}

/// A person, body or place, and every place in the text that names it.
package struct Entity: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable, Codable {
    case person, organisation, place
    /// Somebody without a name who speaks: `senior relief official`. Across articles the same words need not be the
    /// same person.
    case described
  }

  package var kind: Kind
  /// The fullest name used, without title: `James Terry`; for somebody described the description without its article.
  package var name: String
  /// Title, rank, office or description beside the name: `Lieutenant General`; nil if none is given.
  package var role: String?
  /// Other names the article uses, such as abbreviations: `IS`, `ISIL`.
  package var otherNames: [String]
  /// In order of text, never empty, never overlapping. Titles stand outside a person's mention.
  package var mentions: [Mention]
  /// Where a place lies; nil for all that is no place, and for places that nothing is known of.
  package var location: Location?

  package init(
    kind: Kind, name: String, role: String? = nil, otherNames: [String] = [], mentions: [Mention],
    location: Location? = nil
  ) {
    self.kind = kind
    self.name = name
    self.role = role
    self.otherNames = otherNames
    self.mentions = mentions
    self.location = location
  }
}

extension Entity {
  /// The rule of a place that names a speaker by nothing but a phrase in small letters.
  package static let describedRule: RuleName = "described speaker"

  /// Whether it has a name: nobody who is described has, nor a body in small letters (`the Vellan army`).
  package var isNamed: Bool { kind != .described && mentions.contains { $0.rule != Self.describedRule } }

  /// As what it speaks: a country or capital that speaks is a body.
  package var speakerKind: Kind { kind == .place ? .organisation : kind }
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

/// How a quote came to its speaker.
package enum Certainty: String, Sendable, CaseIterable, Codable {
  /// He is named beside the words, or plainly meant.
  case sure
  /// He was reasoned from the text around.
  case likely
}

/// Reported words: what was said, the reporting verb, the words that name who said it, and the speaker.
package struct Quote: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable, Codable {
    /// The stretch between the marks is the statement.
    case direct
    /// The stretch between the marks is a piece of an indirect statement.
    case mixed
    /// A reported clause without marks.
    case indirect
  }

  package var kind: Kind
  /// What was said; for direct and mixed quotes what stands between the marks.
  package var span: TextSpan
  package var cue: TextSpan?
  package var source: TextSpan?
  /// Who said it: several where they spoke together, none if that is unsure. A place speaks for its government.
  package var speakers: [EntityID]
  /// How sure the speaker is; has no meaning if there is no speaker.
  package var certainty: Certainty
  /// The whole sentence that it stands in; longer where a quotation holds several.
  package var sentence: TextSpan
  /// What the speaker did by saying it.
  package var stance: Stance
  package var rule: RuleName

  /// Whether it has a speaker who is no more than likely.
  package var isLikely: Bool { !speakers.isEmpty && certainty == .likely }

  /// The first of the speakers; nil if none is known.
  package var speaker: EntityID? {
    get { speakers.first }
    set { speakers = newValue.map { [$0] } ?? [] }
  }

  /// The sentence is the quote itself unless given.
  package init(
    _ kind: Kind, _ span: TextSpan, cue: TextSpan? = nil, source: TextSpan? = nil, speaker: EntityID? = nil,
    certainty: Certainty = .sure, sentence: TextSpan? = nil, stance: Stance = .said, rule: RuleName
  ) {
    self.kind = kind
    self.span = span
    self.cue = cue
    self.source = source
    speakers = speaker.map { [$0] } ?? []
    self.certainty = certainty
    self.sentence = sentence ?? span
    self.stance = stance
    self.rule = rule
  }
}
