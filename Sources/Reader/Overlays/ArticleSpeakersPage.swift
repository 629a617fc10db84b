import Display

/// Who is quoted in the open article.
struct ArticleSpeakersPage: OverlayPage {
  func title(_ state: State) -> String { "Speakers of this article: quotes +reported" }
  var hint: String { "{open} goes to the first · {back} back" }
  func rowCount(_ state: State) -> Int { state.open?.speakers.count ?? 0 }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    guard let open = state.open else { return [] }
    return shown.map { row in
      let speaker = open.speakers[row]
      return SpeakerRow.line(speaker, sign: open.sign(of: row), rank: speaker.speaker == nil ? nil : row)
    }
  }

  /// Goes to the speaker's first quote.
  func open(_ row: Int, _ state: inout State) -> [Effect] {
    guard let open = state.open, open.speakers.indices.contains(row) else { return [] }
    return state.leavePages(for: open.id, landing: .quote(open.speakers[row].quotes[0]))
  }
}

extension State {
  mutating func showArticleSpeakers() -> [Effect] {
    guard let open else { return [] }
    guard !open.speakers.isEmpty else {
      message = "Nobody is quoted in this article"
      return []
    }
    return show(ArticleSpeakersPage())
  }
}
