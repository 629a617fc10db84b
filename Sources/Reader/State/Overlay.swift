import NewsLibrary

/// A list that lies over the panes until it is left with `q` or Esc.
package enum Overlay: Sendable, Equatable {
  case help
  case problems
  case articleSpeakers
  case librarySpeakers(LineEditor, [SpeakerSummary])
  /// What can be wrong with a name.
  case nameFaults(CorrectionSubject)
  case chooser(Chooser)
  case corrections([CorrectionRecord])
  case savedSearches(SavedSearchList)
  /// All that the speaker of this name said.
  case speakerPage(String, [QuoteReference])
}

extension Overlay {
  /// The text that narrows the list while it is typed; nil for lists that take keys as ever.
  package var narrowing: LineEditor? {
    switch self {
    case .librarySpeakers(let line, _): line
    case .chooser(let chooser): chooser.line
    default: nil
    }
  }

  /// The same list waiting for what another text narrows it to.
  func narrowed(to line: LineEditor) -> Overlay {
    switch self {
    case .librarySpeakers(_, let speakers): return .librarySpeakers(line, speakers)
    case .chooser(var chooser):
      chooser.line = line
      return .chooser(chooser)
    default: return self
    }
  }
}

/// An overlay with its cursor.
package struct OverlayState: Sendable, Equatable {
  package var overlay: Overlay
  package var cursor = ListCursor()

  init(_ overlay: Overlay) { self.overlay = overlay }
}
