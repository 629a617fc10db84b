import Linguistics

/// Articles as LexisNexis Academic wrote them into a page: between comments that hide its own XML, with classes that are
/// numbered anew in each file.
package struct LexisNexisHTML: ArticleFormat {
  package let name = "lexishtml"
  package let summary = "pages of LexisNexis Academic: every article of an export"
  package let fileEndings = ["html", "htm"]

  private static let opening = Array("<DOCFULL>".utf8)
  private static let closing = Array("</DOCFULL>".utf8)
  private static let commentStart = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)
  private static let hider = "Hide XML section from browser"

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded, MarkupText.firstElement(of: text) != nil else { return .none }
    let isHidden = text.bytes.firstStart(of: Self.hider.utf8) != nil
    return isHidden && !text.bytes.starts(of: Self.opening).isEmpty ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    .articles(inPage: file, at: Self.stretches, Self.story)
  }

  /// From the end of the comment that opens an article to the one that closes it, or to the next article in a file where
  /// that is missing.
  private static func stretches(of text: SourceText) -> [TextSpan] {
    let (starts, ends) = (text.bytes.starts(of: opening), text.bytes.starts(of: closing))
    var end = 0
    return starts.enumerated().map { index, start in
      let limit = index + 1 < starts.count ? starts[index + 1] : text.count
      while end < ends.count, ends[end] < start { end += 1 }
      let close = end < ends.count && ends[end] < limit ? ends[end] : limit
      return withoutComments(TextSpan(start + opening.count, close), in: text.bytes)
    }
  }

  /// A stretch without the rest of the comment that it begins in and without the one that it ends in.
  private static func withoutComments(_ span: TextSpan, in bytes: [UInt8]) -> TextSpan {
    let words = WhiteSpace.trimmed(span, in: bytes)
    let start = bytes[words.range].starts(with: commentEnd) ? words.start + commentEnd.count : span.start
    // `<!-- Hide XML section from browser` has 34
    let tail = max(start, span.end - 48)
    let comment = (tail..<max(tail, span.end - 3)).last { bytes[$0..<span.end].starts(with: commentStart) }
    return TextSpan(start, comment ?? max(start, span.end))
  }

  /// The lines of an article are those of a text, a paragraph each. nil if there are none.
  private static func story(of element: MarkupElement) -> MarkedStory? {
    let words = MarkupFlow.parts(of: element).map(\.words).joined(separator: "\n\n")
    let text = SourceText(words)
    return WhiteSpace.trimmed(text.span, in: text.bytes).isEmpty ? nil : LexisStory.story(of: text)
  }
}
