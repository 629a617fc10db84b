import Display
import NewsLibrary
import Newswire

/// The line under an article's headline.
enum ArticleAbout {
  /// Fewer columns would tell nothing of a path.
  private static let leastOfPath: Columns = 8

  /// Date with time, agency, whether the page has only its beginning, whether other articles tell the same, what the user made of
  /// it, and file. Where the article gives no date, the file's own is shown as what it is, since it says nothing of when
  /// the story was written.
  static func line(_ open: OpenArticle, _ annotations: Annotations?, in width: Columns) -> StyledLine {
    let summary = open.indexed.summary
    let fileDate = CalendarDate(dayNumber: Int(open.indexed.modified) / 86_400)
    let undated = ["undated", fileDate.map { "file of \($0)" }].compactMap { $0 }.joined(separator: ", ")
    let mark = annotations?.isMarked == true ? ["\(AnnotationText.markSign) marked"] : []
    let share = open.indexed.article.isCutShort ? "its beginning only" : nil
    let copies = summary.copies > 0 ? "also in \(summary.copies) more (:copies)" : nil
    let source = [summary.published?.description ?? undated, summary.agency, share, copies].compactMap { $0 } + mark
    let room = width - TextWidth.columns(of: source.joined(separator: " · ")) - 3
    let made = AnnotationText.about(annotations, joinedBy: " · ", in: room)
    let line = (source + [made]).filter { !$0.isEmpty }.joined(separator: " · ")
    let left = width - TextWidth.columns(of: line) - 3
    let path = left < leastOfPath ? "" : " · \(summary.path)"
    return StyledLine([StyledLine.Run(line + path, Theme.style(.faint))])
  }
}
