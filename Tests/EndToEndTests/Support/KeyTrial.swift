import Reader
import TestSupport

/// How an action is tried: what is done before, and what must be on the screen then.
struct KeyTrial {
  struct Step {
    var keys: String
    /// What shows that they were taken.
    var shows: String
  }

  var before: [Step] = []
  /// What the screen must have now; nil where any change will do.
  var shows: String?
  /// What it must have no more.
  var hides: String?
  /// Whether the program ends.
  var ends = false
  /// Whether the program leaves the screen to others, if only for a moment.
  var leaves = false
  /// Whether what is drawn over the program's screen must go.
  var repaints = false

  /// - Parameter before: the terminal as it was before the key.
  func isDone(_ before: VirtualTerminal, _ terminal: VirtualTerminal) -> Bool {
    let text = terminal.text
    if text.contains("No key") { return false }
    if let shows, !text.contains(shows) { return false }
    if let hides, text.contains(hides) { return false }
    return leaves ? terminal.departures > before.departures : text != before.text
  }
}

extension KeyTrial {
  /// On the sample library, in 120 × 30, with the newest article open and the list focused.
  init(of action: Action) {
    switch action {
    case .down: self.init(shows: "article 2 of")
    case .up: self.init(before: [Step(keys: "j", shows: "article 2 of")], shows: "article 1 of")
    case .nextArticle: self.init(before: [Step(keys: "2", shows: "article 1 of")], shows: "article 2 of")
    case .previousArticle: self.init(before: [Step(keys: "J", shows: "article 2 of")], shows: "article 1 of")
    case .pageDown, .halfPageDown: self.init(hides: "article 1 of")
    case .pageUp, .halfPageUp, .first:
      self.init(before: [Step(keys: "G", shows: "article 21 of")], hides: "article 21 of")
    case .last: self.init(shows: "article 21 of")
    case .open:
      self.init(before: [Step(keys: "3", shows: "Speakers  10"), Step(keys: "j", shows: "Speakers")], shows: "quote ")
    case .back: self.init(ends: true)
    case .quit: self.init(ends: true)
    case .cancel: self.init(before: [Step(keys: "/ferry", shows: "with ferry")], hides: "with ferry")
    case .nextPane: self.init(before: [Step(keys: "2", shows: "e fact")], shows: "Enter follow")
    case .previousPane: self.init(shows: "Enter follow")
    case .list: self.init(before: [Step(keys: "3", shows: "Enter follow")], shows: "Enter read")
    case .reader: self.init(shows: "e fact", hides: "Enter read")
    case .sidebar: self.init(shows: "Enter follow")
    case .zoom: self.init(hides: "[Facts]")
    case .search: self.init(before: [], shows: "speaker:")
    case .limit: self.init(shows: "Limit to")
    case .sort: self.init(shows: "by headline")
    case .reverse: self.init(shows: "oldest first")
    case .unreadFirst: self.init(shows: "unread first")
    case .groupByDay: self.init(shows: "day by day")
    case .timeline: self.init(shows: "by month")
    case .map: self.init(shows: "Map of the library")
    case .nextHit: self.init(before: [Step(keys: "/bridge\r", shows: "hit 1 of")], hides: "hit 1 of")
    case .previousHit:
      self.init(
        before: [Step(keys: "/bridge\r", shows: "hit 1 of"), Step(keys: "n", shows: "hit 2 of")], shows: "hit 1 of")
    case .find: self.init(before: [], shows: "\\")
    case .savedSearches: self.init(shows: "Saved searches")
    case .nextQuote: self.init(shows: "quote 1 of")
    case .previousQuote: self.init(before: [Step(keys: "}}", shows: "quote 2 of")], shows: "quote 1 of")
    case .nextOfSpeaker: self.init(before: [Step(keys: "}", shows: "quote 1 of")], shows: "quote 2 of")
    case .previousOfSpeaker: self.init(before: [Step(keys: "}o", shows: "quote 2 of")], shows: "quote 1 of")
    case .speakers: self.init(shows: "Speakers of this article")
    case .librarySpeakers: self.init(shows: "Marit van der Loon")
    case .openQuotes: self.init(shows: "Open quotes: ")
    case .figures: self.init(shows: "Figures: ")
    case .events: self.init(shows: " events ")
    case .compare: self.init(shows: "Articles are compared on the page of an event")
    case .nextGroup: self.init(shows: "Enter fold")
    case .previousGroup:
      self.init(
        before: [Step(keys: ")", shows: "Enter fold"), Step(keys: "G", shows: "▾ Dates  14")], shows: "Enter fold")
    case .nextTab: self.init(shows: "[Who]")
    case .previousTab: self.init(before: [Step(keys: "]", shows: "[Who]")], shows: "[Facts]")
    case .nextFact: self.init(shows: "found by")
    case .previousFact:
      self.init(before: [Step(keys: "eee", shows: "found by")], shows: "found by")
    case .mark: self.init(shows: "Marked · u undoes")
    case .nextMarked:
      self.init(
        before: [
          Step(keys: "j", shows: "article 2 of"), Step(keys: "m", shows: "Marked"),
          Step(keys: "k", shows: "article 1 of"),
        ], shows: "article 2 of")
    case .tag: self.init(shows: "Tags: ")
    case .note: self.init(shows: "Note on the article: ")
    case .toggleRead: self.init(shows: "Marked as read · u undoes")
    case .markAllRead: self.init(shows: "Marked 21 articles as read · u undoes")
    case .notes:
      self.init(before: [Step(keys: "aask them\r", shows: "Noted “ask them”")], shows: "Your notes: 1")
    case .tags: self.init(before: [Step(keys: "triver\r", shows: "Tagged river")], shows: "#river  1 article")
    case .correct: self.init(before: [Step(keys: "}", shows: "quote 1 of")], shows: "Who said")
    case .correctArticle: self.init(shows: "it was published on another day")
    case .undo: self.init(shows: "Nothing to undo")
    case .remove:
      self.init(
        before: [Step(keys: "triver\r", shows: "Tagged river"), Step(keys: ":tags\r", shows: "Your tags: 1")],
        shows: "Tag river removed from 1 article")
    case .write: self.init(shows: "Write to a file")
    case .copy: self.init(shows: "sent to the terminal's clipboard")
    case .pipe: self.init(shows: "a shell command")
    case .edit: self.init(shows: "EDITING ")
    case .corrections: self.init(shows: "Your corrections")
    case .copies: self.init(shows: "No other article of the library tells this story")
    case .furniture: self.init(shows: "No page furniture here")
    case .jumpBack:
      self.init(
        before: [
          Step(keys: "S", shows: "Marit van der Loon"), Step(keys: "\r", shows: "at most"),
          Step(keys: "\r", shows: " · Edmund Tarrow"),
        ], shows: "article 1 of")
    case .jumpForward: self.init(shows: "No place after this one")
    case .command: self.init(shows: ":")
    case .help: self.init(shows: "next article")
    case .problems: self.init(shows: "Problems")
    case .mouse: self.init(shows: "F2 takes it back")
    case .refresh: self.init(shows: "No file has changed")
    case .redraw: self.init(hides: "not the program's", repaints: true)
    case .suspend: self.init(shows: "article 1 of", leaves: true)
    }
  }
}
