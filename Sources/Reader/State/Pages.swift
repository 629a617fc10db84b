/// A page that is open.
struct OpenPage: Sendable {
  var page: any Page
  /// Whether the library may know more by now.
  var isStale = false
}

/// The pages that lie over the panes.
struct Pages: Sendable {
  /// The last one is on top.
  var overlays: [OpenPage] = []

  var top: (any Page)? { overlays.last?.page }

  mutating func push(_ page: any Page) { overlays.append(OpenPage(page: page)) }

  mutating func pop() { if !overlays.isEmpty { overlays.removeLast() } }

  mutating func clear() { overlays = [] }

  /// Has the page on top change itself; nothing happens without a page.
  mutating func changeTop(_ change: (inout any Page) -> Void) {
    if let top = overlays.indices.last { change(&overlays[top].page) }
  }

  mutating func eachPage(_ change: (inout OpenPage) -> Void) {
    for index in overlays.indices { change(&overlays[index]) }
  }

  /// Whether the page on top is to ask again for what it shows, which it then counts as having done.
  mutating func takeStale() -> Bool {
    guard let top = overlays.indices.last, overlays[top].isStale else { return false }
    overlays[top].isStale = false
    return true
  }
}
