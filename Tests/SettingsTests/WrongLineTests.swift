import Settings
import TestSupport
import Testing

/// Lines that are not TOML: where the fault is told, and that what stands above and below counts.
@Suite struct WrongLineTests {
  /// The place of each fault is marked; the reason is that of the line.
  static let lines: [(line: String, reason: TOMLFault.Reason)] = [
    ("theme ⟦d⟧ark", .noEqualsSign), ("theme =⟦⟧", .noValue), ("theme = ⟦d⟧ark", .noSuchValue("dark")),
    ("theme = ⟦\"⟧dark", .openString), ("theme = ⟦'⟧dark\\", .openString), ("⟦=⟧ 3", .noKey),
    ("theme = \"⟦\\⟧q\"", .noSuchEscape("\\q")), ("theme = \"⟦\\⟧ud800\"", .noSuchEscape("\\u")),
    ("theme = \"a⟦\u{1}⟧\"", .controlCharacter), ("# a⟦\u{7F}⟧", .controlCharacter),
    ("keys.open = ⟦[⟧'l',", .openArray), ("keys.open = ['l' ⟦'⟧k']", .openArray),
    ("panes = { list = 30⟦⟧", .openInlineTable), ("⟦measure⟧ = 70", .definedBefore("measure")),
    ("measure.⟦⟧= 3", .noKey), ("⟦measure.a⟧ = 3", .notExtendable("measure")),
    ("theme = ⟦9⟧9999999999999999999", .numberTooLarge("99999999999999999999")),
    ("theme = ⟦0⟧1", .noSuchValue("01")), ("theme = ⟦2⟧021-02-32", .noSuchValue("2021-02-32")),
    ("theme = 'dark' ⟦a⟧", .moreInLine), ("mouse⟦\"⟧ = 1", .noEqualsSign),
  ]

  @Test(arguments: lines.indices)
  func costsItselfAlone(index: Int) throws {
    let (marked, reason) = Self.lines[index]
    let line = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let column = try #require(marked.firstIndex(of: "⟦"))
    let (configuration, faults) = Sample.read("measure = 60\n\(line)\nmouse = false\n")
    let fault = ConfigurationFault(
      line: 2, column: marked.distance(from: marked.startIndex, to: column) + 1, .syntax(reason))
    #expect(faults == [fault], "\(line)")
    #expect(configuration == Sample.defaults { ($0.measure, $0.hasMouse) = (60, false) }, "\(line)")
  }

  @Test(arguments: ["[keys", "[keys]]", "[]", "[keys] x", "[[keys]", "[a.]", "[measure]", "[=", "[keys.]"])
  func aHeaderCostsWhatIsBelowIt(header: String) {
    let (configuration, faults) = Sample.read("measure = 60\n\(header)\nopen = 'l'\n\n  [panes]\nlist = 30\n")
    #expect(faults.count == 1 && faults.first?.line == 2, "\(faults)")
    #expect(configuration == Sample.defaults { ($0.measure, $0.listWidth) = (60, 30) })
  }

  @Test func aTableIsOpenedOnce() {
    let (configuration, faults) = Sample.read("[panes]\nlist = 30\n[panes]\nlist = 40\nsidebar = 40\n[keys]\nopen='l'")
    #expect(faults == [ConfigurationFault(line: 3, column: 2, .syntax(.definedBefore("panes")))])
    #expect(configuration == Sample.defaults { ($0.listWidth, $0.keys) = (30, [KeyChange("open", ["l"])]) })
  }

  @Test func aListThatDoesNotEndLeavesTheLinesAfterIt() {
    let (configuration, faults) = Sample.read("[keys]\nopen = [\n  'l',\n  'k'\nquit = 'x'\n[panes]\nlist = 30\n")
    #expect(faults.first?.line == 2 || faults.first?.line == 5, "\(faults)")
    #expect(configuration == Sample.defaults { ($0.listWidth, $0.keys) = (30, [KeyChange("quit", ["x"])]) })
  }

  @Test func aTableKeepsWhatStoodInItBeforeAWrongLine() {
    let (configuration, faults) = Sample.read(
      """
      [libraries]
      coast = "/coast"
      coast = "/other"
      coast.north = "/north"
      border = "/border"
      [[x]]
      a = 1
      a = 2
      [x.a]
      [[libraries]]
      """)
    #expect(
      configuration.libraries == [NamedLibrary("coast", ["/coast"]), NamedLibrary("border", ["/border"])])
    let known = ["preset", "theme", "measure", "mouse", "panes", "keys", "libraries"]
    #expect(
      faults == [
        ConfigurationFault(line: 3, column: 1, .syntax(.definedBefore("coast"))),
        ConfigurationFault(line: 4, column: 1, .syntax(.notExtendable("coast"))),
        ConfigurationFault(line: 6, path: "x", .unknownKey("x", known: known)),
        ConfigurationFault(line: 8, column: 1, .syntax(.definedBefore("a"))),
        ConfigurationFault(line: 9, column: 2, .syntax(.definedBefore("x.a"))),
        ConfigurationFault(line: 10, column: 3, .syntax(.definedBefore("libraries"))),
      ])
  }

  @Test func manyWrongLinesAreCounted() {
    let (configuration, faults) = Sample.read(String(repeating: "wrong\n", count: 100) + "measure = 60\n")
    #expect(faults.count == 21 && faults.last == ConfigurationFault(.moreFaults(80)))
    #expect(configuration.measure == 60)
  }
}
