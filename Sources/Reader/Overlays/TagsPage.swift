import Display
import NewsLibrary

/// The tags of the library's articles.
struct TagsPage: OverlayPage {
  var tags: [TagCount] = []

  func title(_ state: State) -> String { "Your tags: \(Count.text(tags.count))" }
  var hint: String { "{open} lists its articles · {back} back" }
  func rowCount(_ state: State) -> Int { tags.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    tags[shown].map { tag in
      StyledLine([
        StyledLine.Run("#\(tag.tag)", Theme.style(.text)),
        StyledLine.Run("  \(Count.articles(tag.articles))", Theme.style(.message)),
      ])
    }
  }

  var emptyWords: String { "You have tagged nothing yet; {tag} tags an article" }

  func renew(_ state: inout State) -> [Effect] { [.annotating(.loadTags)] }

  func open(_ row: Int, _ state: inout State) -> [Effect] {
    tags.indices.contains(row) ? state.run(search: "tag:\"\(tags[row].tag)\"") : []
  }
}

extension State {
  mutating func showTags() -> [Effect] { show(TagsPage(tags: annotated.tags)) + [.annotating(.loadTags)] }
}
