import Display
import Extraction
import NewsLibrary

extension State {
  /// The next quote of the speaker whose quote the cursor is on, in this article or another.
  mutating func stepOfSpeaker(by step: Int) -> [Effect] {
    guard let open, case .quote(let quote) = place.cursor, open.findings.quotes.indices.contains(quote) else {
      message = "The cursor is on no quote; \(keymap.name(of: .nextQuote)) goes to one"
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
    guard open?.id == walk.article else {
      message = "Another article is open now; \(keymap.name(of: .nextQuote)) goes to a quote of it"
      return []
    }
    let marked = quotes.filter { $0.kind != .indirect }
    guard let here = marked.firstIndex(where: { $0.article == walk.article && $0.quote == walk.quote }) else {
      message = "This quote of \(walk.speaker) is not in the index yet"
      return []
    }
    guard marked.indices.contains(here + walk.step) else {
      tellOfEnd(of: walk)
      return []
    }
    let next = marked[here + walk.step]
    return go(to: next.article, landing: .quote(next.quote))
  }

  /// What is not read yet may have more.
  private mutating func tellOfEnd(of walk: SpeakerWalk) {
    let end = "The \(walk.step > 0 ? "last" : "first") quote of \(walk.speaker)"
    let isAllRead = isInStep && indexing == nil
    message = isAllRead ? end : "\(end) so far: the library is still being read"
  }
}
