import Display
import Reader
import TestSupport
import Testing

@Suite struct KeymapTests {
  private var bindings: [Binding] { Keymap.standard.bindings }

  @Test(arguments: KeyPreset.allCases)
  func noKeyIsBoundTwice(preset: KeyPreset) {
    let keys = preset.keymap.bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: KeyPreset.allCases)
  func everyActionHasOneRowOfHelp(preset: KeyPreset) {
    let bindings = preset.keymap.bindings
    #expect(bindings.map(\.action).count == Action.allCases.count)
    #expect(Set(bindings.map(\.action)) == Set(Action.allCases))
    #expect(bindings.allSatisfy { !$0.help.isEmpty })
  }

  @Test(arguments: KeyPreset.allCases)
  func everyKeyHasANameAndAsksForItsAction(preset: KeyPreset) {
    let keymap = preset.keymap
    for binding in keymap.bindings {
      for key in binding.keys {
        #expect(keymap.action(for: key) == binding.action)
        #expect(KeyName.key(KeyName.of(key)) == key, "\(KeyName.of(key))")
      }
    }
  }

  @Test(arguments: KeyPreset.allCases)
  func whatReadingNeedsHasAKey(preset: KeyPreset) {
    let needed: [Action] = [
      .down, .up, .pageDown, .pageUp, .nextArticle, .previousArticle, .open, .back, .quit, .cancel, .search, .nextHit,
      .nextQuote, .previousQuote, .speakers, .librarySpeakers, .correct, .undo, .command, .help, .nextPane,
    ]
    for action in needed { #expect(preset.keymap.binding(of: action)?.keys.isEmpty == false, "\(action)") }
  }

  @Test func aKeyThatIsGivenIsTakenFromAnother() {
    let keymap = Keymap.standard.giving(["n", .function(2)], to: .nextQuote)
    #expect(keymap.action(for: "n") == .nextQuote && keymap.action(for: .function(2)) == .nextQuote)
    #expect(keymap.action(for: "}") == nil)
    #expect(keymap.binding(of: .nextHit)?.keys == [])
    #expect(keymap.name(of: .nextQuote) == "n" && keymap.name(of: .nextHit) == ":next-hit")
    #expect(keymap.bindings.map(\.action) == bindings.map(\.action))
  }

  @Test func keysCanBeExchanged() {
    let keymap = Keymap.standard.giving(["n"], to: .nextQuote).giving(["}"], to: .nextHit)
    #expect(keymap.action(for: "n") == .nextQuote && keymap.action(for: "}") == .nextHit)
    #expect(keymap.bindings.flatMap(\.keys).count == bindings.flatMap(\.keys).count)
  }

  @Test func aWayOutIsKept() {
    #expect(Keymap.standard.withWayOut == .standard)
    let closed = Keymap.standard.giving([], to: .quit).giving([], to: .back).giving([], to: .command)
    #expect(closed.withWayOut.action(for: .control("c")) == .quit)
    let taken = closed.giving([.control("c")], to: .find)
    #expect(taken.withWayOut.action(for: .control("c")) == .quit && taken.withWayOut.binding(of: .find)?.keys == [])
  }

  @Test(arguments: [40, 80, 200])
  func theTableAsTextHasEveryRowInItsWidth(width: Int) {
    let text = KeyTable.text(of: .standard, width: Columns(width))
    for group in Keymap.standard.groups { #expect(text.contains("\(group.title)\n")) }
    for action in Action.allCases { #expect(text.contains(" \(action.rawValue) ")) }
    let widest = text.split(separator: "\n").map { TextWidth.columns(of: String($0)).count }.max() ?? 0
    #expect(widest <= max(width, 70))
  }

  @Test func theDocumentationShowsTheTable() {
    let difference = DocumentPart("keys", of: .keys, seenFrom: #filePath)
      .difference(from: KeyTable.markdown(of: bindings))
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// Each with the first clause of its help.
  @Test func readmeShowsTwelveKeys() {
    let twelve: [Action] = [
      .help, .open, .back, .search, .nextHit, .nextQuote, .nextOfSpeaker, .librarySpeakers, .nextFact, .note, .correct,
      .write,
    ]
    let table = KeyTable.markdown(of: twelve.compactMap(Keymap.standard.binding)) { binding in
      String(binding.help.prefix { !",;:".contains($0) })
    }
    let difference = DocumentPart("keys", of: .readme, seenFrom: #filePath).difference(from: table)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
