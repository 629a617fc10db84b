import Display

/// The one table of keys, before a preset or the user changes them. Bindings, help, palette, the hints of the
/// status line and the key table of the documentation all come from it.
enum BindingTable {
  static let groups: [BindingGroup] = [
    moving, opening, searching, ordering, speaking, facts, annotating, correcting, outside, program,
  ]

  private static let moving = BindingGroup(
    title: "Moving",
    bindings: [
      Binding(["j", .down], .down, "move down; in the list the reader follows", also: "next line scroll"),
      Binding(["k", .up], .up, "move up", also: "previous line scroll"),
      Binding(["J"], .nextArticle, "next article, from any pane"),
      Binding(["K"], .previousArticle, "previous article, from any pane"),
      Binding([" ", .pageDown], .pageDown, "page down", also: "screen scroll"),
      Binding(["b", .pageUp], .pageUp, "page up", also: "screen scroll"),
      Binding([.control("d")], .halfPageDown, "half a page down", also: "scroll"),
      Binding([.control("u")], .halfPageUp, "half a page up", also: "scroll"),
      Binding(["g", .home], .first, "go to the top", also: "start beginning"),
      Binding(["G", .end], .last, "go to the end", also: "bottom"),
      Binding([.control("o")], .jumpBack, "go back to where you were", also: "return history previous place"),
      Binding([.control("n")], .jumpForward, "go forward again", also: "history next place"),
    ])

  private static let opening = BindingGroup(
    title: "Panes",
    bindings: [
      Binding(
        [.enter], .open, "open the article; go to the words of a fact, again to its next mention; fold a group",
        also: "follow jump unfold collapse expand select"),
      Binding(["q"], .back, "go back one level; at the top level, quit", hint: "back", also: "return close leave up"),
      Binding(
        [.escape], .cancel, "close the prompt, page, zoom or search; end a running command",
        also: "abort dismiss stop back escape"),
      Binding([.tab], .nextPane, "next pane", also: "switch window focus"),
      Binding([.backTab], .previousPane, "previous pane", also: "switch window focus"),
      Binding(["1"], .list, "go to the list", also: "pane articles"),
      Binding(["2"], .reader, "go to the reader", also: "pane text"),
      Binding(["3"], .sidebar, "go to the sidebar", also: "pane facts"),
      Binding(["z"], .zoom, "zoom the pane, or show all panes again", also: "full screen maximise maximize wide"),
      Binding(
        ["f"], .furniture, "show or hide page furniture: menus, share buttons and the like",
        also: "clutter boilerplate leftovers web"),
      Binding(
        [], .copies, "the other articles that tell the same story, which is listed once",
        also: "doubles duplicates twice same also"),
    ])

  private static let searching = BindingGroup(
    title: "Searching",
    bindings: [
      Binding(["/"], .search, "search the library as you type", hint: "search", also: "find query filter look up"),
      Binding(["n"], .nextHit, "next hit, across articles", hint: "hit", also: "match result found"),
      Binding(["N"], .previousHit, "previous hit, across articles", also: "match result found"),
      Binding(["\\"], .find, "find in this article", also: "search text page"),
      Binding(
        ["F"], .savedSearches, "saved searches: run one, or save the current search under a name",
        also: "store keep query alert bookmark"),
    ])

  private static let ordering = BindingGroup(
    title: "Order and time",
    bindings: [
      Binding(
        ["i"], .sort, "sort the list by date, headline, agency, quotes or relevance in turn",
        also: "order arrange source"),
      Binding(["I"], .reverse, "reverse the order of the list", also: "sort oldest newest first descending ascending"),
      Binding([], .unreadFirst, "put unread articles first, or back in their places", also: "sort new"),
      Binding([], .groupByDay, "group the list by day, or not", also: "date headings sort"),
      Binding(
        ["l"], .limit, "limit the list to a query; an empty query removes the limit",
        also: "filter narrow restrict only subset"),
      Binding(
        ["T"], .timeline, "timeline of the list: articles, and mentions of each day, month or year",
        also: "date time calendar chart histogram period filter"),
      Binding(
        ["M"], .map, "map of the places that the list's articles name, or this one: Enter limits the list to one",
        also: "places where geography location coordinates near country"),
    ])

  private static let speaking = BindingGroup(
    title: "Quotes and speakers",
    bindings: [
      Binding(["}"], .nextQuote, "next quote", hint: "quote", also: "quotation statement said"),
      Binding(["{"], .previousQuote, "previous quote", also: "quotation statement said"),
      Binding(
        ["o"], .nextOfSpeaker, "next quote of the same speaker, across articles", hint: "same speaker",
        also: "quotation person"),
      Binding(
        ["O"], .previousOfSpeaker, "previous quote of the same speaker, across articles", also: "quotation person"),
      Binding(
        ["s"], .speakers, "speakers of this article, with quotes +reported statements", hint: "speakers",
        also: "who said author people persons sources attribution"),
      Binding(
        ["S"], .librarySpeakers, "speakers of the library: type to narrow, Enter for all that one said",
        hint: "all speakers", also: "who said author people persons sources index"),
      Binding(
        [], .openQuotes, "quotes of the list whose speaker is open or only likely: decide one after another",
        also: "unsure unknown nobody likely missing queue attribution review"),
    ])

  private static let facts = BindingGroup(
    title: "Facts",
    bindings: [
      Binding(["e"], .nextFact, "next fact in the text", hint: "fact", also: "entity name date figure"),
      Binding(["E"], .previousFact, "previous fact", also: "entity name date figure"),
      Binding(
        ["#"], .figures, "figures of the list: how many killed, wounded, displaced, detained; where, when, says who",
        hint: "figures", also: "numbers counts toll casualties deaths dead table number"),
      Binding(
        ["V"], .events, "events of the list, newest first: what happened, with the tolls and articles of each",
        hint: "events", also: "incidents attacks bombings happened toll"),
      Binding(
        ["="], .compare, "two articles of an event side by side, on the event's page, from 160 columns",
        also: "beside next to each other accounts difference two versions"),
      Binding(
        [")"], .nextGroup, "next group of the sidebar, such as incidents or places; on the timeline the next day",
        hint: "group", also: "heading section jump"),
      Binding(
        ["("], .previousGroup, "previous group of the sidebar, or back to the heading of this one",
        also: "heading section jump"),
      Binding(["]"], .nextTab, "next tab of the sidebar", hint: "tab", also: "places speakers timeline"),
      Binding(["["], .previousTab, "previous tab of the sidebar", also: "places speakers timeline"),
    ])

  private static let correcting = BindingGroup(
    title: "Corrections",
    bindings: [
      Binding(
        ["c"], .correct,
        "correct a quote or name, or the article: another speaker, merge, split, another kind, not a name, another day",
        hint: "correct",
        also: "rename change fix mend wrong edit speaker alias join"),
      Binding(
        [], .correctArticle, "correct the day or the agency of the article", also: "date published publisher wrong"),
      Binding(["u"], .undo, "undo your last change, whatever it was, also a file written", also: "revert restore"),
      Binding(
        ["d"], .remove, "remove the selected one of your saved searches, :notes, :tags or :corrections",
        also: "delete erase take away unsave"),
      Binding([], .corrections, "all your corrections; Enter goes to the words", also: "renamed merged changes"),
    ])

  private static let annotating = BindingGroup(
    title: "Marks, tags, notes",
    bindings: [
      Binding(
        ["m"], .mark, "mark the article, or remove the mark", hint: "mark",
        also: "star bookmark flag favourite favorite save pin"),
      Binding(["'"], .nextMarked, "next marked article", also: "star bookmark flag favourite favorite"),
      Binding(
        ["t"], .tag, "tag the article: spaces between tags, -tag removes one", hint: "tag",
        also: "label category keyword untag"),
      Binding(
        ["a"], .note, "write a note on the quote or fact under the cursor, else on the article", hint: "note",
        also: "annotate comment remark"),
      Binding(["r"], .toggleRead, "switch the article between read and unread", also: "seen new"),
      Binding([], .markAllRead, "set all articles of the list to read", also: "seen catch up"),
      Binding([], .notes, "all your notes; Enter goes to the words", also: "annotations comments remarks"),
      Binding([], .tags, "all your tags; Enter lists their articles", also: "labels categories keywords"),
    ])

  private static let outside = BindingGroup(
    title: "Export",
    bindings: [
      Binding(
        ["w"], .write, "write to a file: this article, a speaker's quotes, search results or your notes",
        also: "export save as download output markdown csv json report"),
      Binding(
        ["y"], .copy, "copy the quote, fact or headline with its citation", also: "cite clipboard yank paste reference"),
      Binding(
        ["|"], .pipe, "pipe the article, quotes or search results to a shell command", also: "program run export"),
      Binding(
        ["v"], .edit, "open the file in $VISUAL or $EDITOR, at the line if the editor can",
        also: "vi vim emacs external"),
    ])

  private static let program = BindingGroup(
    title: "Program",
    bindings: [
      Binding(
        [":"], .command, "any command by a few letters of its name; :42 goes to article 42", also: "palette menu"),
      Binding(
        ["?", .function(1)], .help, "this help: / finds words, a key shows what it does", hint: "help",
        also: "keys shortcuts manual signs symbols legend config configuration settings options preferences theme"),
      Binding([], .problems, "files that could not be read", also: "errors warnings faults log"),
      Binding(["R", .function(5)], .refresh, "check the files again", also: "reload update rescan sync"),
      Binding([.control("l")], .redraw, "redraw the screen", also: "repaint clear"),
      Binding([.function(2)], .mouse, "give the mouse to the terminal to select text, or take it back"),
      Binding([.control("z")], .suspend, "suspend; fg resumes", also: "background stop shell"),
      Binding(["Q", .control("c")], .quit, "quit", also: "exit leave close end"),
    ])
}
