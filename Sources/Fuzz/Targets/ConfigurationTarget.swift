import Settings

extension FuzzTarget {
  /// The configuration file: whatever it holds, the settings are within their limits, and faults have a line.
  static let configuration = FuzzTarget(name: "configuration") { bytes in
    let terms = ConfigurationTerms(
      presets: ["vim", "newsboat"], themes: ["standard", "dark"],
      actions: ["back", "find", "next-quote", "open", "quit"], home: "/home/ana")
    let (configuration, faults) = Configuration.read(bytes, terms)
    require(Configuration.measures.contains(configuration.measure.count), "a measure beyond its limits")
    for width in [configuration.listWidth, configuration.sidebarWidth].compactMap(\.self) {
      require(Configuration.paneWidths.contains(width.count), "a width beyond its limits")
    }
    require(terms.themes.contains(configuration.theme), "an unknown theme")
    require(terms.presets.contains(configuration.preset), "an unknown preset")
    let paths = configuration.libraries.flatMap(\.paths)
    require(paths.allSatisfy { $0.hasPrefix("/") && !$0.contains("\0") }, "a path that is none")
    let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
    require(faults.allSatisfy { (1...lines).contains($0.line ?? 1) }, "a fault behind the file")
  }
}
