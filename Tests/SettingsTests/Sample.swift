import Settings

/// Names of a small program, and the reading of a file with them.
enum Sample {
  static let terms = ConfigurationTerms(
    presets: ["vim", "newsboat"], themes: ["standard", "dark"],
    actions: ["back", "find", "next-quote", "open", "quit"], home: "/home/ana")

  static func read(_ text: String) -> (configuration: Configuration, faults: [ConfigurationFault]) {
    Configuration.read(Array(text.utf8), terms)
  }

  /// The defaults with a change.
  static func defaults(_ change: (inout Configuration) -> Void) -> Configuration {
    var configuration = Configuration(terms)
    change(&configuration)
    return configuration
  }
}
