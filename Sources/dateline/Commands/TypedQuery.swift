import ArgumentParser

/// A query on the command line, which may begin with a hyphen.
struct TypedQuery: ExpressibleByArgument {
  /// Stands before one that does; no query has it, since it is a sign of private use.
  static let sign = "\u{10FF00}"

  var text: String

  init?(argument: String) {
    text = argument.hasPrefix(Self.sign) ? String(argument.dropFirst(Self.sign.count)) : argument
  }
}
