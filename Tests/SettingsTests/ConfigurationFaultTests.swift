import Display
import Settings
import Testing

@Suite struct ConfigurationFaultTests {
  /// Each line alone, the keys that the fault names, and what it says.
  static let wrongValues: [(text: String, path: String, reason: ConfigurationFault.Reason)] = [
    ("mesure = 60", "mesure", .unknownKey("mesure", known: settings)),
    ("a.b = 1", "a", .unknownKey("a", known: settings)),
    ("[pane]\nlist = 30", "pane", .unknownKey("pane", known: settings)),
    ("panes.lists = 30", "panes.lists", .unknownKey("lists", known: ["list", "sidebar"])),
    ("keys.next-qoute = 'n'", "keys.next-qoute", .unknownKey("next-qoute", known: Sample.terms.actions)),
    ("preset = 'nano'", "preset", .unknownName("nano", known: ["vim", "newsboat"])),
    ("theme = 'drak'", "theme", .unknownName("drak", known: ["standard", "dark"])),
    ("theme = ''", "theme", .unknownName("", known: ["standard", "dark"])),
    ("theme = 1", "theme", .wrongKind(expected: "a string", found: "a whole number")),
    ("measure = 39", "measure", .outOfRange(39, 40...120)),
    ("measure = 9223372036854775807", "measure", .outOfRange(.max, 40...120)),
    ("measure = 72.0", "measure", .wrongKind(expected: "a whole number", found: "a number with a fraction")),
    ("measure = '72'", "measure", .wrongKind(expected: "a whole number", found: "a string")),
    ("measure = 2021-03-08", "measure", .wrongKind(expected: "a whole number", found: "a date or time")),
    ("measure = 2021-03-08T10:00:00Z", "measure", .wrongKind(expected: "a whole number", found: "a date or time")),
    ("measure = 10:00:00", "measure", .wrongKind(expected: "a whole number", found: "a date or time")),
    ("mouse = 'yes'", "mouse", .wrongKind(expected: "true or false", found: "a string")),
    ("mouse = [true]", "mouse", .wrongKind(expected: "true or false", found: "a list")),
    ("panes = 3", "panes", .wrongKind(expected: "a table", found: "a whole number")),
    ("[[panes]]\nlist = 30", "panes", .wrongKind(expected: "a table", found: "a list")),
    ("panes.list = 'aut'", "panes.list", .wrongKind(expected: "a number of columns or \"auto\"", found: "\"aut\"")),
    (
      "panes.list = true", "panes.list", .wrongKind(expected: "a number of columns or \"auto\"", found: "true or false")
    ),
    ("panes.list = 3", "panes.list", .outOfRange(3, 16...200)),
    ("keys = 'j'", "keys", .wrongKind(expected: "a table", found: "a string")),
    (
      "keys.open = 1", "keys.open", .wrongKind(expected: "the name of a key or a list of them", found: "a whole number")
    ),
    (
      "keys.open = ['j', 1]", "keys.open",
      .wrongKind(expected: "the name of a key or a list of them", found: "a list with a whole number in it")
    ),
    (
      "[keys.open]\nkey = 'j'", "keys.open",
      .wrongKind(expected: "the name of a key or a list of them", found: "a table")
    ),
    ("keys.open = 'Entr'", "keys.open", .noSuchKey("Entr")),
    ("keys.open = ''", "keys.open", .noSuchKey("")),
    ("keys.open = '^I'", "keys.open", .noSuchKey("^I")),
    ("libraries.a = 1", "libraries.a", .wrongKind(expected: "a path or a list of them", found: "a whole number")),
    (
      "libraries.a = ['/x', ['/y']]", "libraries.a",
      .wrongKind(expected: "a path or a list of them", found: "a list with a list in it")
    ),
    ("libraries.a = []", "libraries.a", .noPath),
    ("libraries.a = ''", "libraries.a", .noPath),
    ("libraries.a = 'here'", "libraries.a", .relativePath("here")),
    (
      #"libraries.a = "/x\u0000y""#, "libraries.a",
      .wrongKind(expected: "a path", found: "a text with a zero byte")
    ),
    ("libraries.a = '~bo/here'", "libraries.a", .relativePath("~bo/here")),
    (#""\u0000" = 1"#, "\0", .unknownKey("\0", known: settings)),
  ]

  /// Of a table that stands in a line above the value.
  private static func isOfHeader(_ path: String) -> Bool { ["pane", "panes", "keys.open"].contains(path) }

  private static let settings = ["preset", "theme", "measure", "mouse", "panes", "keys", "libraries"]

  @Test(arguments: wrongValues.indices)
  func wrongValuesAreToldByTheirKeys(index: Int) {
    let (text, path, reason) = Self.wrongValues[index]
    let (configuration, faults) = Sample.read(text)
    let line = text.split(separator: "\n").count
    #expect(faults == [ConfigurationFault(line: Self.isOfHeader(path) ? 1 : line, path: path, reason)], "\(text)")
    #expect(configuration == Configuration(Sample.terms), "\(text)")
  }

  @Test func theRestOfTheFileCounts() {
    let (configuration, faults) = Sample.read(
      """
      theme = "drak"
      measure = 60
      [keys]
      opne = "l"
      open = ["Entr", "l"]
      [libraries]
      a = ["here", "/there"]
      """)
    #expect(faults.count == 4)
    #expect(
      configuration
        == Sample.defaults {
          $0.measure = 60
          $0.keys = [KeyChange("open", ["l"])]
          $0.libraries = [NamedLibrary("a", ["/there"])]
        })
  }

  @Test func aKeyIsGivenToOneAction() {
    let (configuration, faults) = Sample.read("[keys]\nquit = ['x', 'X']\nopen = ['x', 'l']")
    #expect(faults == [ConfigurationFault(line: 3, path: "keys.open", .keyTaken("x", by: "keys.quit"))])
    #expect(configuration.keys == [KeyChange("quit", ["x", "X"]), KeyChange("open", ["l"])])
    #expect(Sample.read("keys.open = ['l', 'l']").faults.isEmpty)
  }

  @Test func whatIsNoTextIsAFault() {
    func faults(_ bytes: [UInt8]) -> [ConfigurationFault] { Configuration.read(bytes, Sample.terms).1 }
    #expect(
      faults(Array("mouse = false\n".utf8) + [0xFF]) == [ConfigurationFault(line: 2, column: 1, .notText(byte: 14))])
    #expect(faults(Array("# é".utf8.dropLast())) == [ConfigurationFault(line: 1, column: 3, .notText(byte: 2))])
    #expect(faults([UInt8](repeating: 0x20, count: 65_537)) == [ConfigurationFault(.tooLarge(65_536))])
    #expect(faults([UInt8](repeating: 0x20, count: 65_536)).isEmpty)
  }
}
