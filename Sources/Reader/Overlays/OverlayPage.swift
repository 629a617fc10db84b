import Display

/// One kind of list that lies over the panes until it is left with `q` or Esc: what it holds, how it is
/// shown, and what the keys do in it. Each kind is one file in this folder.
package protocol OverlayPage: Sendable {
  /// What the title row calls it.
  func title(_ state: State) -> String
  /// What the keys do here, behind the title: `Enter opens · q back`; as many of the items as there is room for.
  var hint: String { get }
  /// Lines between the title and the rows, which stay there when the rows are scrolled.
  func head(_ state: State) -> [StyledLine]
  /// Whether there is something beside the rows where the screen is wide.
  var hasAside: Bool { get }
  /// The lines beside the rows, about the selected one; of so many at most.
  func aside(_ state: State, most count: Int) -> [StyledLine]
  func rowCount(_ state: State) -> Int
  /// Only of those that are seen: there may be many thousands.
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine]
  /// Whether rows may take more than one line.
  var hasTallRows: Bool { get }
  /// The lines of one row, at least one.
  func lines(of row: Int, _ state: State) -> [StyledLine]
  /// Whether what it lists is on its way, so that keys about rows wait for it.
  var isWaiting: Bool { get }
  /// Shown where there are no rows.
  var emptyWords: String { get }
  /// The text that narrows the list while it is typed; nil for lists that take keys as ever.
  var line: LineEditor? { get }
  /// Takes another text to narrow to; answers with what is to be asked of the library.
  mutating func narrow(to line: LineEditor) -> [Effect]
  /// Whether the selection goes to the top at once when another text is typed, before an answer comes.
  var isNarrowedAtOnce: Bool { get }
  /// Whether the selection may rest on a row, as it may not on a heading.
  func canSelect(_ row: Int) -> Bool
  /// What a key means here and nowhere else, before it is text or asks for anything; nil for other keys.
  func press(_ key: Key, _ state: inout State) -> [Effect]?
  /// What an action means here and nowhere else; nil for what it means on any page.
  func perform(_ action: Action, on row: Int, _ state: inout State) -> [Effect]?
  /// Enter on a row.
  func open(_ row: Int, _ state: inout State) -> [Effect]
  /// Brings what it shows of the library into step, now that the library has changed; what is there stays until
  /// an answer comes.
  func renew(_ state: inout State) -> [Effect]
  /// What the rows in sight still lack.
  func missing(_ shown: Range<Int>, _ state: inout State) -> [Effect]
}

extension OverlayPage {
  package var hint: String { "{back} back" }
  package func head(_ state: State) -> [StyledLine] { [] }
  package var hasAside: Bool { false }
  package func aside(_ state: State, most count: Int) -> [StyledLine] { [] }
  package var hasTallRows: Bool { false }
  package func lines(of row: Int, _ state: State) -> [StyledLine] { rows(row..<row + 1, state) }
  package var isWaiting: Bool { false }
  package var emptyWords: String { "Nothing here" }
  package var line: LineEditor? { nil }
  package mutating func narrow(to line: LineEditor) -> [Effect] { [] }
  package var isNarrowedAtOnce: Bool { false }
  package func canSelect(_ row: Int) -> Bool { true }
  package func press(_ key: Key, _ state: inout State) -> [Effect]? { nil }
  package func perform(_ action: Action, on row: Int, _ state: inout State) -> [Effect]? { nil }
  package func open(_ row: Int, _ state: inout State) -> [Effect] { state.closeOverlay() }
  package func renew(_ state: inout State) -> [Effect] { [] }
  package func missing(_ shown: Range<Int>, _ state: inout State) -> [Effect] { [] }
}

/// A page with its cursor.
package struct Overlay: Sendable {
  package var page: any OverlayPage
  package var cursor = ListCursor()
  /// Whether the library may know more by now.
  var isStale = false

  init(_ page: any OverlayPage) { self.page = page }
}

extension State {
  /// The page on top where it is of a kind; nil where it is another one, or none.
  func topPage<Page: OverlayPage>(_ kind: Page.Type) -> Page? { pages.top(kind) }

  /// Changes the page on top where it is of a kind; false where it is not.
  @discardableResult
  mutating func changeTopPage<Page: OverlayPage>(_ kind: Page.Type, _ change: (inout Page) -> Void) -> Bool {
    guard var page = topPage(kind) else { return false }
    change(&page)
    pages.replaceTop(by: page)
    return true
  }
}
