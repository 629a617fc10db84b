import Display
import NewsLibrary
import Reader
import Testing

@Suite struct SavedSearchTests {
  private let saved = [
    SavedSearch(name: "Crossings", query: "bridge"), SavedSearch(name: "Market days", query: "Market"),
  ]

  private func desk() -> Desk {
    var desk = Desk(SampleLibrary.all)
    desk.savedSearches = saved
    return desk
  }

  @Test func enterRunsASearchAndLeavesTheListInFocus() {
    var desk = desk()
    desk.press("F", "j", .enter)
    #expect(desk.screen.contains("1 with Market"))
    #expect(desk.state.open?.id == SampleLibrary.undated.id)
    #expect(desk.queryHistory == ["Market"])
    // back by the page that it was run from
    desk.press("2", "q", "q")
    #expect(desk.screen.hasPrefix(" Saved searches"))
    desk.press("q")
    #expect(!desk.hasQuit && desk.screen.contains("sample  3"))
    #expect(desk.state.open?.id == SampleLibrary.bridge.id)
  }

  @Test func aSearchFromAPageBringsBackTheOneBefore() {
    var desk = desk()
    desk.search(for: "river")
    desk.press(.enter, "1", "F", "j", "j", .enter)
    #expect(desk.screen.contains("1 with Market"))
    desk.press("q", "q")
    #expect(desk.screen.contains("1 with river"))
    desk.press("q")
    #expect(desk.screen.contains("sample  3"))
  }

  @Test func theSearchThatIsOnCanBeSaved() {
    var desk = desk()
    desk.search(for: "river")
    desk.press(.enter, "F")
    #expect(desk.screen.contains("Save “river” under a name…"))
    desk.press(.enter)
    desk.type("  By the water ")
    #expect(desk.statusLine.hasPrefix("Name:   By the water"))
    desk.press(.enter)
    #expect(desk.savedSearches.last == SavedSearch(name: "By the water", query: "river"))
    #expect(desk.statusLine.contains("Saved as By the water · u undoes · F lists saved searches"))
    #expect(desk.screen.contains("with river"))
  }

  @Test func aBlankNameSavesNothingAndEscGoesBackToTheList() {
    var desk = desk()
    desk.search(for: "river")
    desk.press(.enter, "F", .enter, " ", .enter)
    #expect(desk.statusLine.hasPrefix("Name:"))
    desk.press(.escape)
    #expect(desk.screen.contains("Saved searches: 2"))
    #expect(desk.savedSearches == saved)
  }

  @Test func dDeletesTheSelectedOne() {
    var desk = desk()
    desk.press("F", "j", "d")
    #expect(desk.savedSearches == [saved[0]])
    #expect(desk.statusLine.contains("Deleted: Market days · u restores it"))
    #expect(desk.screen.contains("Saved searches: 1"))
  }

  @Test func uRestoresTheDeletedOne() {
    var desk = desk()
    desk.press("F", "j", "d", "u")
    #expect(desk.savedSearches == saved)
    #expect(desk.statusLine.contains("Restored: the saved search Market days"))
    #expect(desk.screen.contains("Saved searches: 2"))
    desk.press("d")
    #expect(desk.savedSearches == [saved[0]])
    desk.press("k", "d")
    #expect(desk.savedSearches.isEmpty)
    desk.press("u", "q", "u")
    #expect(desk.savedSearches.count == 2)
  }

  @Test func uWaitsForWhatItUndoes() {
    var state = desk().state
    _ = state.receive(.key("F"))
    _ = state.report(.savedSearches(saved))
    // typed at once: the second one waits until the first is done
    #expect(state.receive(.key("d")) + state.receive(.key("u")) == [.change(.forgetSearch(named: "Crossings"))])
    #expect(
      state.report(.changed(.searchForgotten(named: "Crossings"), by: .forgetSearch(named: "Crossings")))
        .contains(.change(.undo)))
  }

  @Test func theKeyIsToldWhereTheNameIsLong() {
    var desk = Desk(SampleLibrary.all, width: 40)
    desk.savedSearches = [SavedSearch(name: String(repeating: "crossing ", count: 9), query: "bridge")]
    desk.press("F", "d")
    #expect(desk.statusLine.contains("Deleted: crossin… · u restores it"))
  }

  @Test func theRowThatSavesHasNothingToForget() {
    var desk = desk()
    desk.search(for: "river")
    desk.press(.enter, "F", "d")
    #expect(desk.savedSearches == saved)
  }

  @Test func numbersAreOnTheirWayUntilTheyAreKnown() {
    var state = desk().state
    #expect(state.receive(.key("F")) == [.library(.loadSavedSearches)])
    #expect(state.report(.savedSearches(saved)) == [.library(.countSearches(["bridge", "Market"]))])
    #expect(state.view().lines[1].contains("Crossings  …"))
    _ = state.report(.searchCounts(["bridge": 1234]))
    #expect(state.view().lines[1].contains("Crossings  1,234 articles  bridge"))
    #expect(state.view().lines[2].contains("Market days  …"))
  }

  @Test func anEmptyListTellsHowToSave() {
    var desk = Desk(SampleLibrary.all)
    desk.press(":")
    desk.type("searches")
    desk.press(.enter)
    #expect(desk.screen.contains("No saved searches yet: search with /, then press F"))
  }
}
