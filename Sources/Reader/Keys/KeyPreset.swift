import Display

/// A set of keys by name: the changes that it makes to the table.
package enum KeyPreset: String, Sendable, CaseIterable {
  case vim, newsboat, emacs

  package var keymap: Keymap {
    changes.reduce(Keymap.standard) { keymap, change in keymap.giving(change.keys, to: change.action) }
  }

  private var changes: [(action: Action, keys: [Key])] {
    switch self {
    case .vim: []
    case .newsboat: Self.newsboatChanges
    case .emacs: Self.emacsChanges
    }
  }

  /// newsboat's own defaults, where it has a command that is here too: reload, set-filter and select-filter,
  /// toggle-source-view, sort, rev-sort, close-dialog, toggle-article-read, mark-feed-read, bookmark, set-tag,
  /// edit-flags. Enter, Home, End, `q`, `Q`, `J`, `K`, `/`, `:`, `?`, `|` and `^L` are the same anyway. Its keys
  /// for the browser, feeds and podcasts have nothing to do here and stay with what is said, as does its `s` to
  /// save: `o`, `O`, `s`, `e`.
  private static let newsboatChanges: [(action: Action, keys: [Key])] = [
    (.refresh, ["r", "R", .function(5)]),
    (.search, ["/", "F"]),
    (.savedSearches, ["f"]),
    (.furniture, [.control("u")]),
    (.sort, ["g"]),
    (.reverse, ["G"]),
    (.back, ["q", .control("x")]),
    (.toggleRead, ["N"]),
    (.markAllRead, ["A"]),
    (.mark, ["m", .control("b")]),
    (.tags, ["t"]),
    (.tag, [.control("e")]),
  ]

  /// The keys of Emacs that are one key with Control. Those with Meta look like Esc and a letter, and
  /// there are no chords: `^V` goes on and Backspace goes back a page, as in View mode; `<` and `>` go to the
  /// ends; `^X` starts nothing; `:` runs a command by its name.
  private static let emacsChanges: [(action: Action, keys: [Key])] = [
    (.down, [.control("n"), .down, "j"]),
    (.up, [.control("p"), .up, "k"]),
    (.pageDown, [.control("v"), " ", .pageDown]),
    (.pageUp, [.backspace, "b", .pageUp]),
    (.first, ["<", .home]),
    (.last, [">", .end]),
    (.search, [.control("s"), "/"]),
    (.cancel, [.control("g"), .escape]),
    (.undo, [.control("_"), "u"]),
  ]
}
