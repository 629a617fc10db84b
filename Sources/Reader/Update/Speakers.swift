import Display
import Extraction
import NewsLibrary

extension State {
  mutating func showArticleSpeakers() -> [Effect] {
    guard let open else { return [] }
    guard !open.speakers.isEmpty else {
      message = "Nobody is quoted in this article"
      return []
    }
    return show(.articleSpeakers)
  }

  mutating func showLibrarySpeakers() -> [Effect] {
    _ = show(.librarySpeakers(LineEditor(), []))
    return [.librarySpeakers(matching: "")]
  }

  /// Keys while a name is being typed: letters narrow, arrows move.
  mutating func pressWhileNarrowing(_ key: Key) -> [Effect] {
    guard var line = overlays.last?.overlay.narrowing else { return [] }
    switch key {
    case .escape, .control("c"), .control("g"): return closeOverlay()
    case .enter: return openInOverlay()
    case .down, .control("n"), .tab: return moveInOverlay(by: 1)
    case .up, .control("p"), .backTab: return moveInOverlay(by: -1)
    case .pageDown: return moveInOverlay(by: overlayHeight)
    case .pageUp: return moveInOverlay(by: -overlayHeight)
    case .backspace where line.text.isEmpty: return closeOverlay()
    default: return line.edit(key) ? narrow(to: line) : []
    }
  }

  mutating func narrow(to line: LineEditor) -> [Effect] {
    guard let overlay = overlays.last?.overlay else { return [] }
    overlays[overlays.count - 1].overlay = overlay.narrowed(to: line)
    if case .chooser = overlay { overlays[overlays.count - 1].cursor = ListCursor() }
    return [.librarySpeakers(matching: line.text)]
  }

  /// The next quote of the speaker whose quote the cursor is on, in this article or another.
  mutating func stepOfSpeaker(by step: Int) -> [Effect] {
    guard let open, case .quote(let quote) = place.cursor, open.findings.quotes.indices.contains(quote) else {
      message = "On no quote; } goes to one"
      return []
    }
    guard let speaker = open.findings.quotes[quote].speaker else {
      message = "The speaker of this quote is unknown"
      return []
    }
    let others = open.markedQuotes.filter { open.findings.quotes[$0].speaker == speaker }
    if let next = step > 0 ? others.first(where: { $0 > quote }) : others.last(where: { $0 < quote }) {
      go(to: .quote(next))
      return []
    }
    let name = open.findings.entities[speaker.index].name
    walk = SpeakerWalk(speaker: name, step: step, article: open.id, quote: quote)
    return [.quotes(of: name)]
  }

  /// Goes on with a walk that left its article, now that the library has told all the speaker's quotes.
  mutating func goOn(_ walk: SpeakerWalk, among quotes: [QuoteReference]) -> [Effect] {
    let marked = quotes.filter { $0.kind != .indirect }
    guard open?.id == walk.article,
      let here = marked.firstIndex(where: { $0.article == walk.article && $0.quote == walk.quote }),
      marked.indices.contains(here + walk.step)
    else {
      message = "The \(walk.step > 0 ? "last" : "first") quote of \(walk.speaker)"
      return []
    }
    let next = marked[here + walk.step]
    return go(to: next.article, landing: .quote(next.quote))
  }
}
