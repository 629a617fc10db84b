extension Action {
  /// What has to be there before an action means what the user wants of it.
  enum Need: Sendable {
    case nothing
    /// The list, as it was last searched and arranged.
    case list
    /// The article that is selected in it.
    case article
  }

  /// - Parameter pane: the one that has the keys.
  func need(in pane: Pane) -> Need {
    switch self {
    case .down, .up, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .first, .last, .open, .mark, .tag, .toggleRead:
      pane == .list ? .list : .article
    case .nextArticle, .previousArticle, .nextMarked, .markAllRead, .timeline: .list
    case .nextQuote, .previousQuote, .nextOfSpeaker, .previousOfSpeaker, .speakers, .nextFact, .previousFact, .nextHit,
      .previousHit, .find, .furniture, .correct, .note, .write, .copy, .pipe, .edit:
      .article
    default: .nothing
    }
  }

  /// Whether an action is about what the user changed before it, or turns that round.
  var goesByChanges: Bool { [.undo, .remove, .mark, .toggleRead, .tag, .note, .markAllRead].contains(self) }

  /// Whether an action leaves what is there, which nobody has to wait for.
  var isLeaving: Bool { [.cancel, .back, .quit, .redraw, .suspend].contains(self) }
}
