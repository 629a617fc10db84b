import NewsLibrary

/// A list that lies over the panes until it is left with `q` or Esc.
package enum Overlay: Sendable, Equatable {
  case help
  case problems
  case articleSpeakers
  case librarySpeakers(LineEditor, [SpeakerSummary])
  /// All that the speaker of this name said.
  case speakerPage(String, [QuoteReference])
}

/// An overlay with its cursor.
package struct OverlayState: Sendable, Equatable {
  package var overlay: Overlay
  package var cursor = ListCursor()

  init(_ overlay: Overlay) { self.overlay = overlay }
}
