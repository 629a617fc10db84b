/// What may be on its way that actions are about.
struct Awaited: OptionSet, Sendable {
  let rawValue: Int

  /// A page or prompt that opens when it comes.
  static let opening = Awaited(rawValue: 1 << 0)
  /// The rows of the page on top.
  static let page = Awaited(rawValue: 1 << 1)
  /// The next quote of a walk that goes on in another article.
  static let walk = Awaited(rawValue: 1 << 2)
  /// A change of what the user made.
  static let change = Awaited(rawValue: 1 << 3)
  /// The list, as it was last searched and arranged.
  static let list = Awaited(rawValue: 1 << 4)
  /// The article that is selected in the list.
  static let article = Awaited(rawValue: 1 << 5)

  /// What everything that happens on the panes comes after.
  static let panes: Awaited = [.opening, .walk]
}

extension Action {
  /// What has to be there before an action means what the user wants of it; nothing for one that leaves what is there.
  ///
  /// - Parameters:
  ///   - isOnPage: whether a page lies over the panes.
  ///   - pane: the one that has the keys.
  func need(isOnPage: Bool, in pane: Pane) -> Awaited {
    let need = need(in: pane)
    return isOnPage && !need.isEmpty ? need.intersection(.change).union([.opening, .page]) : need
  }

  private func need(in pane: Pane) -> Awaited {
    let article: Awaited = [.panes, .list, .article]
    let row = pane == .list ? [.panes, .list] : article
    return switch self {
    case .cancel, .back, .quit, .redraw, .suspend: []
    case .down, .up, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .first, .last, .open: row
    case .mark, .tag, .toggleRead: [row, .change]
    case .nextArticle, .previousArticle, .nextMarked, .timeline, .map, .openQuotes, .figures, .events: [.panes, .list]
    case .markAllRead: [.panes, .list, .change]
    case .nextQuote, .previousQuote, .nextOfSpeaker, .previousOfSpeaker, .speakers, .nextFact, .previousFact, .nextHit,
      .previousHit, .find, .nextGroup, .previousGroup, .furniture, .copies, .correct, .correctArticle, .write, .copy,
      .pipe, .edit:
      article
    case .note: [article, .change]
    case .undo, .remove: [.panes, .change]
    case .nextPane, .previousPane, .list, .reader, .sidebar, .zoom, .search, .savedSearches, .limit, .sort, .reverse,
      .compare,
      .unreadFirst, .groupByDay, .librarySpeakers, .nextTab, .previousTab, .corrections, .tags, .notes, .jumpBack,
      .jumpForward, .command, .help, .problems, .refresh, .mouse:
      .panes
    }
  }
}
