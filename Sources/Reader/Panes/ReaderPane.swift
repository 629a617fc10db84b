import Display

/// The article: head, paragraphs, quotes marked in the margin and coloured by speaker.
enum ReaderPane: PaneView {
  static func title(_ state: State) -> String {
    guard let summary = state.open?.indexed.summary else { return "" }
    return state.reading.place.top > 0 ? summary.title : summary.fileName
  }

  static func draw(_ state: State, in rect: Rect, on screen: inout Screen) {
    let arrangement = state.arrangement
    ArticleView(
      reading: state.reading, annotations: state.open.flatMap { state.annotated[$0.id] }, indent: arrangement.indent,
      measure: arrangement.measure
    ).draw(in: rect, on: &screen)
  }
}
