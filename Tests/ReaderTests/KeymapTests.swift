import Display
import Reader
import TestSupport
import Testing

@Suite struct KeymapTests {
  private var bindings: [Binding] { Keymap.groups.flatMap(\.bindings) }

  @Test func noKeyIsBoundTwice() {
    let keys = bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func everyActionHasOneRowOfHelpButProblems() {
    let described = bindings.map(\.action)
    #expect(Set(described).count == described.count)
    #expect(Set(Action.allCases).subtracting(described) == [.problems])
  }

  @Test func everyKeyHasAName() {
    #expect(bindings.flatMap(\.keys).allSatisfy { !KeyName.of($0).isEmpty })
  }

  @Test func readmeShowsTheTable() throws {
    let readme = try #require(TextFile.read(TextFile.packageFolder(of: #filePath) + "/README.md"))
    #expect(readme.contains(KeyTable.markdown), "README's key table should be:\n\(KeyTable.markdown)")
  }
}
