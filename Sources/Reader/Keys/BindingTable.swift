import Display

/// The one table of keys, as they are before a preset or the user changes them: bindings, help, the hints of
/// the status line and README's key table all come from it.
enum BindingTable {
  static let groups: [BindingGroup] = [
    moving, opening, searching, ordering, speaking, facts, annotating, correcting, outside, program,
  ]

  private static let moving = BindingGroup(
    title: "Moving",
    bindings: [
      Binding(["j", .down], .down, "move down in the pane; in the list the reader follows"),
      Binding(["k", .up], .up, "move up"),
      Binding(["J"], .nextArticle, "next article, from any pane"),
      Binding(["K"], .previousArticle, "previous article, from any pane"),
      Binding([" ", .pageDown], .pageDown, "a page down"),
      Binding(["b", .pageUp], .pageUp, "a page up"),
      Binding([.control("d")], .halfPageDown, "half a page down"),
      Binding([.control("u")], .halfPageUp, "half a page up"),
      Binding(["g", .home], .first, "to the top"),
      Binding(["G", .end], .last, "to the end"),
      Binding([.control("o")], .jumpBack, "back to where you were"),
      Binding([.control("n")], .jumpForward, "forward again"),
    ])

  private static let opening = BindingGroup(
    title: "Panes",
    bindings: [
      Binding([.enter], .open, "open the article; follow a fact to its words, again to the next mention; fold a group"),
      Binding(["q"], .back, "back one level; at the top quit", hint: "back"),
      Binding([.escape], .cancel, "cancel the innermost thing only"),
      Binding([.tab], .nextPane, "next pane"),
      Binding([.backTab], .previousPane, "previous pane"),
      Binding(["1"], .list, "the list"),
      Binding(["2"], .reader, "the reader"),
      Binding(["3"], .sidebar, "the sidebar"),
      Binding(["z"], .zoom, "zoom the pane, and back"),
      Binding(["f"], .furniture, "show or hide what the web page left behind"),
    ])

  private static let searching = BindingGroup(
    title: "Searching",
    bindings: [
      Binding(["/"], .search, "search the library as you type", hint: "search"),
      Binding(["n"], .nextHit, "next hit, crossing articles", hint: "hit"),
      Binding(["N"], .previousHit, "previous hit, crossing articles"),
      Binding(["\\"], .find, "find in this article"),
      Binding(["F"], .savedSearches, "saved searches: run one, save this one under a name"),
    ])

  private static let ordering = BindingGroup(
    title: "Order and time",
    bindings: [
      Binding(["i"], .sort, "sort the list by the next of date, headline, agency, quotes, relevance"),
      Binding(["I"], .reverse, "turn the order of the list"),
      Binding([], .unreadFirst, "articles not read yet first, or in their places"),
      Binding([], .groupByDay, "the list day by day, or in one"),
      Binding(["l"], .limit, "limit the list to what a query finds; an empty one takes the limit away"),
      Binding(["T"], .timeline, "timeline of the list: articles and what they tell of by day, month, year"),
    ])

  private static let speaking = BindingGroup(
    title: "Quotes and speakers",
    bindings: [
      Binding(["}"], .nextQuote, "next quote", hint: "quote"),
      Binding(["{"], .previousQuote, "previous quote"),
      Binding(["o"], .nextOfSpeaker, "next quote of the same speaker, crossing articles", hint: "same speaker"),
      Binding(["O"], .previousOfSpeaker, "previous quote of the same speaker"),
      Binding(["s"], .speakers, "speakers of this article, each with quotes +reported statements", hint: "speakers"),
      Binding(
        ["S"], .librarySpeakers, "speakers of the library: type to narrow, Enter for all that one said",
        hint: "all speakers"),
    ])

  private static let facts = BindingGroup(
    title: "Facts",
    bindings: [
      Binding(["e"], .nextFact, "next fact in the text", hint: "fact"),
      Binding(["E"], .previousFact, "previous fact"),
      Binding(["]"], .nextTab, "next tab of the sidebar", hint: "tab"),
      Binding(["["], .previousTab, "previous tab"),
    ])

  private static let correcting = BindingGroup(
    title: "Corrections",
    bindings: [
      Binding(["c"], .correct, "correct a quote or name: another speaker, merge, split, not a name", hint: "correct"),
      Binding(
        ["u"], .undo, "undo your last change, whatever it was, also a file written"),
      Binding(["d"], .takeAway, "in saved searches, :notes, :tags and :corrections: take the selected one away"),
      Binding([], .corrections, "all your corrections, to go there or undo them"),
    ])

  private static let annotating = BindingGroup(
    title: "Marks, tags, notes",
    bindings: [
      Binding(["m"], .mark, "mark the article, or take the mark away", hint: "mark"),
      Binding(["'"], .nextMarked, "next marked article"),
      Binding(["t"], .tag, "tag the article: several with blanks between, -tag takes one off", hint: "tag"),
      Binding(["a"], .note, "note on the quote or fact under the cursor, else on the article", hint: "note"),
      Binding(["r"], .toggleRead, "read, or unread again"),
      Binding([], .markAllRead, "count all articles of the list as read"),
      Binding([], .notes, "all your notes: Enter goes there"),
      Binding([], .tags, "all your tags: Enter lists the articles"),
    ])

  private static let outside = BindingGroup(
    title: "Taking out",
    bindings: [
      Binding(
        ["w"], .write,
        "write to a file: this article, a speaker's quotes, a search's result, your notes; u takes it away again"),
      Binding(["y"], .copy, "copy the quote, fact or headline with its citation"),
      Binding(["|"], .pipe, "give the article, quotes or search's result to a shell command"),
      Binding(["v"], .edit, "open the file in $VISUAL or $EDITOR, at the line where that is a known editor"),
    ])

  private static let program = BindingGroup(
    title: "Program",
    bindings: [
      Binding([":"], .command, "any command by some letters of its name; :42 goes to article 42"),
      Binding(["?", .function(1)], .help, "this help: / finds words, a key shows what it does", hint: "help"),
      Binding([], .problems, "what could not be taken in"),
      Binding(["R", .function(5)], .refresh, "look at the files again"),
      Binding([.control("l")], .redraw, "redraw the screen"),
      Binding([.function(2)], .mouse, "leave the mouse to the terminal, to select with; and back"),
      Binding([.control("z")], .suspend, "suspend; fg brings it back"),
      Binding(["Q", .control("c")], .quit, "quit"),
    ])
}
