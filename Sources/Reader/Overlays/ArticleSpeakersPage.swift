import Display
import NewsLibrary

/// Who is quoted in the open article.
struct ArticleSpeakersPage: Page {
  static let kind = PageKind.articleSpeakers
  var cursor = ListCursor()

  func title(_ state: State) -> String {
    let hasLikely = state.open?.speakers.contains { $0.likely > 0 } ?? false
    return "Speakers of this article: quotes +reported\(hasLikely ? " ?likely" : "")"
  }
  var hint: String { "{open} goes to the first · {back} back · {correct} corrects" }
  func rowCount(_ state: State) -> Int { state.open?.speakers.count ?? 0 }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    guard let open = state.open else { return [] }
    return shown.map { row in
      let speaker = open.speakers[row]
      return SpeakerRow.line(speaker, sign: open.sign(of: row), rank: speaker.speaker == nil ? nil : row)
    }
  }

  private func selected(_ state: State) -> SpeakerTally? { state.open?.speakers.element(at: cursor.index) }

  /// The speaker's name; of the unsure one there is nothing to correct at once.
  func subject(_ state: State) -> PageSubject? {
    guard let open = state.open, let speaker = selected(state)?.speaker else { return nil }
    let entity = open.findings.entities[speaker.index]
    return .name(CorrectionSubject(article: open.id, matter: .name(entity.name, entity.kind, nil)))
  }

  /// All that the speaker said, in all articles.
  func exports(_ state: State) -> [ExportSubject] {
    guard let speaker = selected(state), speaker.speaker != nil else { return [] }
    return [.quotes(of: speaker.name, saying: nil)]
  }

  /// Goes to the speaker's first quote.
  mutating func open(_ state: State) -> [PageIntent] {
    guard let open = state.open, let speaker = selected(state) else { return [] }
    return [.goTo(open.id, .quote(speaker.quotes[0]))]
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
