import Linguistics

/// Articles as Nexis Uni writes them into a text: headline, source and date, fields with labels, `Body`, a line a
/// paragraph, the day on which it was loaded.
package struct NexisUniText: ArticleFormat {
  package let name = "nexisuni"
  package let summary = "text of Nexis Uni: every article of an export, and the text of one alone above `Load-Date`"
  package let fileEndings = ["txt"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded else { return .none }
    let isWhole = head.bytes.count < FileHead.size
    return NexisUniFacts.areFound(in: text) || isWhole && NexisUniFacts.isTextAlone(text) ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    FileContents.articles(in: file, at: Self.stretches) { NexisUniStory.story(of: $0).article(path: file.path) }
  }

  private static func stretches(of text: SourceText) -> [TextSpan] {
    // a file has a line under each article or none; then the day of loading is the last
    let hasEnds = Lines(text.bytes, in: text.span).contains { ExportLine.end.isAll(of: $0.span, in: text.bytes) }
    let all = ArticleStretches.all(in: text) { line, _ in
      if hasEnds { return ExportLine.end.isAll(of: line.span, in: text.bytes) ? .end : .none }
      return NexisUniFacts.isLoadDate(line.span, in: text.bytes) ? .end : .none
    }
    return all.map { NexisUniStory.withoutCover($0, of: text) }
  }
}

/// The lines by which a text of Nexis Uni is known.
enum NexisUniFacts {
  /// Lines from the number of words to the text: byline, highlight and two more.
  private static let mostFields = 8
  // `The ferry stopped.` may be a headline; a first paragraph is longer.
  private static let shortestParagraph = 80

  /// Whether a text has an article's opening, with the number of words over it or what stands below the text after it.
  static func areFound(in text: SourceText) -> Bool {
    var (sinceLength, isOpen) = (mostFields, false)
    for line in Lines(text.bytes, in: text.span) where !line.isBlank {
      sinceLength += 1
      if isLength(line.span, in: text.bytes) { sinceLength = 0 }
      if ExportLine.textOpener.isAll(of: line.span, in: text.bytes) {
        if sinceLength < mostFields { return true }
        isOpen = true
      } else if isOpen, ExportLine.end.isAll(of: line.span, in: text.bytes) || isLoadDate(line.span, in: text.bytes) {
        return true
      }
    }
    return false
  }

  /// Whether a text begins with a paragraph and ends with the day of loading, a blank before it, as Nexis prints that.
  static func isTextAlone(_ text: SourceText) -> Bool {
    let lines = [Line](of: text)
    guard let first = lines.first, let last = lines.last, last.indent == 1 else { return false }
    return first.span.length >= shortestParagraph && Ending(of: first.span, in: text.bytes).closesSentence
      && isLoadDate(last.span, in: text.bytes)
  }

  static func isLength(_ line: TextSpan, in bytes: [UInt8]) -> Bool {
    guard let field = ExportField(line, in: bytes, isInCapitals: false) else { return false }
    return field.uses.contains(.length) && ArchiveLine.isWordCount(LineWords(field.value, in: bytes))
  }

  /// Whether a line is the day on which an article was loaded: `Load-Date: August 21, 2020`.
  static func isLoadDate(_ line: TextSpan, in bytes: [UInt8]) -> Bool {
    guard let field = ExportField(line, in: bytes, isInCapitals: false), field.uses.contains(.loaded) else {
      return false
    }
    return ExportDate.leading(field.value, in: bytes)?.isAll ?? false
  }
}
