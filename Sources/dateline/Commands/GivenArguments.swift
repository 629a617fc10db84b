import LibraryFiles

/// The arguments that the program was started with, without its name.
enum GivenArguments {
  /// As text in which names that are no UTF-8 keep their bytes.
  static var all: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { argument in
        UndecodedBytes.string(of: Array(UnsafeRawBufferPointer(start: argument, count: length(of: argument))))
      }
    }
  }

  private static func length(of argument: UnsafePointer<CChar>) -> Int {
    var length = 0
    while argument[length] != 0 { length += 1 }
    return length
  }

  /// The same with a sign before a query that begins with a hyphen, as in `dateline search "-bridge river"`: the parser
  /// would take it for options.
  ///
  /// No option of these commands is a hyphen with more than one letter behind it.
  static func markingQueries(_ arguments: [String]) -> [String] {
    guard let place = queryPlace(in: arguments), arguments.indices.contains(place) else { return arguments }
    var arguments = arguments
    if arguments[place].utf8.count > 2, arguments[place].hasPrefix("-"), !arguments[place].hasPrefix("--") {
      arguments[place] = TypedQuery.sign + arguments[place]
    }
    return arguments
  }

  /// Where the query of a command stands.
  private static func queryPlace(in arguments: [String]) -> Int? {
    if ["search", "facts", "events"].contains(arguments.first) { return 1 }
    return arguments.starts(with: ["export", "search"]) ? 2 : nil
  }
}
