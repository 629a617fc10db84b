/// What the user can ask for, named for what it does; the raw value is its name in the command prompt.
package enum Action: String, Sendable, CaseIterable {
  case down, up
  case nextArticle = "next-article"
  case previousArticle = "previous-article"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case first, last

  case open, back, quit, cancel
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case list, reader, sidebar, zoom

  case search
  case nextHit = "next-hit"
  case previousHit = "previous-hit"
  case find
  case savedSearches = "searches"
  case limit, sort, reverse
  case unreadFirst = "unread-first"
  case groupByDay = "group-by-day"
  case timeline, map

  case nextQuote = "next-quote"
  case previousQuote = "previous-quote"
  case nextOfSpeaker = "next-of-speaker"
  case previousOfSpeaker = "previous-of-speaker"
  case speakers
  case librarySpeakers = "library-speakers"
  case openQuotes = "open-quotes"

  case figures, events, compare

  case nextTab = "next-tab"
  case previousTab = "previous-tab"
  case nextGroup = "next-group"
  case previousGroup = "previous-group"
  case nextFact = "next-fact"
  case previousFact = "previous-fact"

  case correct, undo, corrections
  case correctArticle = "correct-article"
  case remove
  case mark
  case nextMarked = "next-marked"
  case tag, tags, note, notes
  case toggleRead = "toggle-read"
  case markAllRead = "mark-all-read"
  case write, copy, pipe, edit

  case furniture, copies
  case jumpBack = "jump-back"
  case jumpForward = "jump-forward"
  case command, help, problems, refresh, redraw, suspend, mouse
}
