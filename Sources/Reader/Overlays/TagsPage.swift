import Display
import NewsLibrary

/// The tags of the library's articles.
struct TagsPage: Page {
  static let kind = PageKind.tags
  var cursor = ListCursor()
  private var tags: [TagCount]

  init(tags: [TagCount]) { self.tags = tags }

  func title(_ state: State) -> String { "Your tags: \(Count.text(tags.count))" }
  var hint: String { "{open} lists its articles · {remove} removes it from all · {back} back" }
  func rowCount(_ state: State) -> Int { tags.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    tags[shown].map { tag in
      StyledLine([
        StyledLine.Run("#\(tag.tag)", Theme.style(.text)),
        StyledLine.Run("  \(Count.articles(tag.articles))", Theme.style(.message)),
      ])
    }
  }

  var emptyWords: String { "No tags yet; {tag} tags an article" }

  private var selected: TagCount? { tags.element(at: cursor.index) }
  /// What finds the articles of the selected tag.
  private var query: String? { selected.map { "tag:\"\($0.tag)\"" } }

  func exports(_ state: State) -> [ExportSubject] { query.map { [.search($0)] } ?? [] }

  mutating func open(_ state: State) -> [PageIntent] { query.map { [.search($0)] } ?? [] }

  mutating func perform(_ action: Action, _ state: State) -> [PageIntent]? {
    action == .remove ? selected.map { [.ask(.change(.removeTag($0.tag)))] } : nil
  }

  var opening: [Effect] { [.library(.loadTags)] }

  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    if case .library(.tags(let tags), _) = report {
      let selected = selected?.tag
      self.tags = tags
      keepSelection(on: tags.firstIndex { $0.tag == selected })
    }
    return []
  }

  mutating func renew(_ state: State) -> [Effect] { [.library(.loadTags)] }
}
