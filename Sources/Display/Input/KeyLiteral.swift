extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// Lets tables of keys write `"j"` for the key of that character.
  package init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}
