import Display
import NewsLibrary

/// The column that says when articles were published: with the times where any has one and the window is wide enough.
struct MomentColumn {
  let width: Columns
  private let hasTimes: Bool

  /// `2021-03-08`, and two blanks.
  private static let day: Columns = 12
  /// Kind, number, who says so and agency of a toll need so many beside it.
  private static let leastBeside: Columns = 50

  /// - Parameter width: that of the whole line.
  init(_ articles: [ArticleSummary], in width: Columns) {
    let widest = articles.map { TextWidth.columns(of: Self.text(of: $0)) + 2 }.max() ?? 0
    hasTimes = widest > Self.day && width - widest >= Self.leastBeside
    self.width = hasTimes ? widest : Self.day
  }

  func cell(of article: ArticleSummary) -> StyledLine.Run {
    let text = hasTimes ? Self.text(of: article) : article.date?.description ?? "undated"
    return StyledLine.Run(text.padded(to: width), Theme.style(.faint))
  }

  private static func text(of article: ArticleSummary) -> String { article.published?.description ?? "undated" }
}
