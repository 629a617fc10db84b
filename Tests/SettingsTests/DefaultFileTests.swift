import Display
import Settings
import Testing

@Suite struct DefaultFileTests {
  static let rows = [
    DefaultFile.Row(action: "open", keys: [.enter, "l"], help: "open the article"),
    DefaultFile.Row(action: "find", keys: ["\\"], help: "find in this article"),
    DefaultFile.Row(action: "back", keys: ["\""], help: "back one level"),
    DefaultFile.Row(action: "quit", keys: [], help: "quit"),
  ]

  private var file: String { DefaultFile.text(Sample.terms, keys: Self.rows) }

  /// With the marks before what can be set taken away.
  private var uncommented: String {
    file.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("#") && !line.hasPrefix("# ") ? String(line.dropFirst()) : String(line)
    }.joined(separator: "\n")
  }

  @Test func itSetsNothing() {
    let (configuration, faults) = Sample.read(file)
    #expect(faults.isEmpty)
    #expect(configuration == Configuration(Sample.terms))
  }

  @Test func whatItOffersIsTheDefault() {
    let (configuration, faults) = Sample.read(uncommented)
    #expect(faults.isEmpty)
    let keys = Self.rows.map { KeyChange($0.action, $0.keys) }
    #expect(configuration == Sample.defaults { $0.keys = keys })
  }

  @Test func everyKeyHasWords() {
    let lines = file.split(separator: "\n").map(String.init)
    for (index, line) in lines.enumerated() where line.hasPrefix("#") && !line.hasPrefix("# ") {
      let before = lines[..<index].last { !$0.hasPrefix("#sidebar") && !$0.hasPrefix("#list") }
      #expect(line.contains(" # ") || before?.hasPrefix("# ") == true, "\(line)")
    }
    for key in ["preset", "theme", "measure", "mouse", "list", "sidebar"] {
      #expect(lines.contains { $0.hasPrefix("#\(key) = ") })
    }
    for table in ["[panes]", "[keys]", "[libraries]"] { #expect(lines.contains(table)) }
    #expect(lines.allSatisfy { $0.count <= 120 })
  }
}
