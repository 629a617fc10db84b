import Display
import Extraction
import NewsLibrary

extension State {
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
