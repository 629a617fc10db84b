import NewsLibrary

extension State {
  mutating func show(_ overlay: Overlay) -> [Effect] {
    overlays.append(OverlayState(overlay))
    return []
  }

  mutating func showProblems() -> [Effect] {
    show(.problems) + [.loadProblems]
  }

  mutating func closeOverlay() -> [Effect] {
    awaitedPage = nil
    if !overlays.isEmpty { overlays.removeLast() }
    return []
  }

  /// Rows of the list in the topmost overlay; nil where there is no overlay.
  var overlayRowCount: Int? {
    switch overlays.last?.overlay {
    case nil: nil
    case .help: HelpText.lines.count
    case .problems: problems.count
    case .articleSpeakers: open?.speakers.count ?? 0
    case .librarySpeakers(_, let speakers): speakers.count
    case .nameFaults(let subject): subject.faults.count
    case .chooser(let chooser): chooser.entries.count
    case .corrections(let records): records.count
    case .savedSearches(let list): list.entries.count
    case .speakerPage(_, let quotes): quotes.count
    }
  }

  /// Rows below an overlay's title.
  var overlayHeight: Int { max(1, body.height - 2) }

  mutating func moveInOverlay(by rows: Int) -> [Effect] {
    guard let count = overlayRowCount else { return [] }
    overlays[overlays.count - 1].cursor.move(by: rows, of: count)
    return []
  }

  mutating func openInOverlay() -> [Effect] {
    guard let top = overlays.last else { return [] }
    let index = top.cursor.index
    switch top.overlay {
    case .help, .problems: return closeOverlay()
    case .articleSpeakers: return jumpToSpeaker(index)
    case .librarySpeakers(_, let speakers):
      return speakers.indices.contains(index) ? askForSpeakerPage(speakers[index].name) : []
    case .nameFaults(let subject): return openNameFault(subject, index)
    case .chooser(let chooser): return choose(chooser, index)
    case .corrections(let records): return records.indices.contains(index) ? goToCorrection(records[index]) : []
    case .savedSearches(let list): return list.entries.indices.contains(index) ? open(list.entries[index]) : []
    case .speakerPage(_, let quotes):
      guard quotes.indices.contains(index) else { return [] }
      overlays = []
      focus = .reader
      return go(to: quotes[index].article, landing: .quote(quotes[index].quote))
    }
  }

  private mutating func jumpToSpeaker(_ index: Int) -> [Effect] {
    guard let speakers = open?.speakers, speakers.indices.contains(index) else { return [] }
    overlays = []
    noteJump()
    focus = .reader
    go(to: .quote(speakers[index].quotes[0]))
    return []
  }

  /// Asks for all that a speaker said, to be shown when it comes.
  mutating func askForSpeakerPage(_ name: String) -> [Effect] {
    awaitedPage = name
    return [.quotes(of: name)]
  }

  /// Opens the page of a speaker that was asked for.
  mutating func showSpeakerPage(_ name: String, _ quotes: [QuoteReference]) -> [Effect] {
    guard awaitedPage == name else { return [] }
    awaitedPage = nil
    return show(.speakerPage(name, quotes))
  }
}
