/// What sort of thing a name names.
package enum NameKind: UInt8, Sendable, CaseIterable {
  case person, organisation, place
  /// Peoples, faiths, events, works: capitals that name none of the others.
  case other
}

/// What a token is in a name: begins it, is inside it, ends it, or is all of it.
///
/// The raw value is the column in the model's weights: 0 is no name, then four columns a kind; `other`
/// has no ends of its own and so only two.
package struct NameLabel: RawRepresentable, Hashable, Sendable {
  package enum Part: UInt8, Sendable {
    case begin, inside, end, whole
  }

  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let none = NameLabel(rawValue: 0)
  /// Number of labels; the model keeps sixteen columns.
  package static let count = 15

  /// The label of a token that plays a part in a name of a kind.
  package init(_ kind: NameKind, _ part: Part) {
    let first = 1 + 4 * kind.rawValue
    switch (kind, part) {
    case (.other, .whole): rawValue = first
    case (.other, .end): rawValue = first + Part.inside.rawValue
    default: rawValue = first + part.rawValue
    }
  }

  package var kind: NameKind? { rawValue == 0 ? nil : NameKind(rawValue: (rawValue - 1) / 4) }

  /// Whether a name begins with this token.
  package var begins: Bool {
    rawValue != 0 && ((rawValue - 1) % 4 == Part.begin.rawValue || (rawValue - 1) % 4 == Part.whole.rawValue)
  }

  /// Whether the name goes on with the next token for sure.
  private var isOpen: Bool {
    guard let kind, kind != .other else { return false }
    return (rawValue - 1) % 4 == Part.begin.rawValue || (rawValue - 1) % 4 == Part.inside.rawValue
  }

  /// Whether a label can come right after another in one sentence.
  package static func canFollow(_ next: NameLabel, _ previous: NameLabel) -> Bool {
    if previous.isOpen { return next.kind == previous.kind && !next.begins }
    if next.rawValue == 0 || next.begins { return true }
    return previous.kind == .other && next.kind == .other
  }

  /// Whether a sentence, or a stretch that may hold names, can end with it.
  package var canEnd: Bool { !isOpen }
}
