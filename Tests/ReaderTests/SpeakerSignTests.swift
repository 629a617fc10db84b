import Display
import Testing

/// The letters that tell speakers apart without colours.
@Suite struct SpeakerSignTests {
  private func desk(_ speakers: [String]) -> Desk {
    let quotes = speakers.map { "[paragraph|“[direct:\($0)|We saw it]”, said [person:\($0)|\($0)].]" }
    let story = SampleArticle.make(id: 1, "[headline|Who saw it]\n\n" + quotes.joined(separator: "\n\n"))
    return Desk([story], width: 100, height: 60)
  }

  /// Signs by name, as the list of the article's speakers shows them.
  private func signs(_ speakers: [String]) -> [String] {
    var desk = desk(speakers)
    desk.press("s")
    let rows = desk.state.view().lines.map { $0.drop { $0 == " " } }
    return speakers.map { name in rows.first { $0.contains("\(name)  1") }.map { String($0.prefix(1)) } ?? "" }
  }

  @Test(arguments: [
    (["Ana Marsh", "Edmund Tarrow"], ["M", "T"]), (["Ana Marsh", "Bo Marsh"], ["M", "B"]),
    (["Ana Marsh", "Mo Marsh", "Mo Marr"], ["M", "A", "R"]), (["Mo", "Om", "Oom"], ["M", "O", "2"]),
    (["東京", "Ana Marsh"], ["2", "M"]),
  ])
  func noTwoAreAlike(speakers: [String], expected: [String]) { #expect(signs(speakers) == expected) }

  @Test func theMarginAndTheSidebarHaveThemToo() {
    let lines = desk(["Ana Marsh", "Bo Marsh"]).state.view().lines
    #expect(lines.contains { $0.contains("│B▌ “We saw it”") })
    #expect(lines.contains { $0.contains("│  B Bo Marsh  1") } || lines.contains { $0.contains("B▌") })
  }
}
