import Display
import Reader
import TestSupport
import Testing

@Suite struct KeymapTests {
  private var bindings: [Binding] { Keymap.standard.bindings }

  @Test func noKeyIsBoundTwice() {
    let keys = bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func everyActionHasOneRowOfHelp() {
    let described = bindings.map(\.action)
    #expect(Set(described).count == described.count)
    #expect(Set(described) == Set(Action.allCases))
  }

  @Test func everyKeyHasAName() {
    #expect(bindings.flatMap(\.keys).allSatisfy { !KeyName.of($0).isEmpty })
  }

  @Test func readmeShowsTheTable() {
    let difference = ReadmePart("keys", seenFrom: #filePath).difference(from: KeyTable.markdown(of: .standard))
    #expect(difference == nil, "\(difference ?? "")")
  }
}
