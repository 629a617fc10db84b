import Display
import NewsLibrary

/// How far a correction of a name counts: it is asked where other articles have the name too.
struct ScopePage: Page {
  static let kind = PageKind.scope
  var cursor = ListCursor()
  private let change: Correction.Change
  private let article: ArticleID
  /// Articles that have the name, with this one.
  private let count: Int

  init(_ change: Correction.Change, in article: ArticleID, of count: Int) {
    (self.change, self.article, self.count) = (change, article, count)
  }

  func title(_ state: State) -> String { "\(CorrectionText.words(change)): where?" }
  var hint: String { "{open} chooses · {back} back" }
  func rowCount(_ state: State) -> Int { Correction.Scope.allCases.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    Correction.Scope.allCases[shown].map { scope in
      let (words, more) =
        switch scope {
        case .here: ("only here", "")
        case .all: ("in all \(Count.articles(count))", "  and in those to come")
        }
      return StyledLine([
        StyledLine.Run(words, Theme.style(.text)), StyledLine.Run(more, Theme.style(.faint)),
      ])
    }
  }

  mutating func open(_ state: State) -> [PageIntent] {
    switch Correction.Scope.allCases.element(at: cursor.index) {
    case .here:
      let (change, scope) = change.inOneArticle
      return [.correct(change, scope, in: article)]
    case .all: return [.correct(change, .all, in: article)]
    case nil: return []
    }
  }
}

extension State {
  /// Asks how far a correction counts, unless its article is the only one that has the name.
  mutating func takeScope(of change: Correction.Change, in article: ArticleID, _ count: Int) -> [Effect] {
    if count > 1 { return show(ScopePage(change, in: article, of: count)) }
    let (change, scope) = change.inOneArticle
    return fulfil([.correct(change, scope, in: article)])
  }
}
