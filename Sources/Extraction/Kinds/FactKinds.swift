extension FactKind {
  /// All kinds, in the order of the machine interface; each may read the facts of those before it.
  package static let all: [FactKind] = [dates, figures, weapons, incidents]

  /// The kind of a name; nil if no kind has it.
  package static func named(_ name: FactKindName) -> FactKind? { all.first { $0.name == name } }
}
