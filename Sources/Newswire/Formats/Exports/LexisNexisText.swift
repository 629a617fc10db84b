import Linguistics

/// Articles as LexisNexis Academic wrote them into a text until 2017: a number over each, centred source and date, the
/// headline, lines with labels in capitals, lines wrapped at 78 columns.
package struct LexisNexisText: ArticleFormat {
  package let name = "lexisnexis"
  package let summary =
    "text of LexisNexis Academic, with labels in English, German or French: every article of an export"
  package let fileEndings = ["txt"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded else { return .none }
    return LexisFacts.areFound(in: text) ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    FileContents.articles(in: file, at: Self.stretches) { LexisStory.story(of: $0).article(path: file.path) }
  }

  private static func stretches(of text: SourceText) -> [TextSpan] {
    // a letter within a text may have its date in the middle of a line too, but no paper's name over it
    var (isInText, isUnderCentred) = (false, false)
    return ArticleStretches.all(in: text) { line, previous in
      if previous == nil, LexisLine.isNumber(line, in: text.bytes) {
        isInText = false
        return .start
      }
      if ExportLine.opensCover(line.span, in: text.bytes) { return .foot }
      if LexisFacts.isBelowText(line, in: text.bytes) { isInText = false }
      let mayBeHead = !isInText || isUnderCentred
      isUnderCentred = LexisFacts.isCentred(line)
      guard mayBeHead, LexisFacts.isCentredDate(line, in: text.bytes) else { return .none }
      isInText = true
      return .head
    }
  }
}

/// What shows that a text comes from LexisNexis.
private enum LexisFacts {
  /// Non-blank lines from the number of an article to its labels: source, date, edition, headline and deck take ten.
  private static let mostHeadLines = 16
  private static let leastIndent = 8

  /// Whether a text has an article's number or centred date, and below it lines with labels in capitals.
  static func areFound(in text: SourceText) -> Bool {
    var left = 0
    for line in Lines(text.bytes, in: text.span) where !line.isBlank {
      left -= 1
      if LexisLine.isNumber(line, in: text.bytes) || isCentredDate(line, in: text.bytes) {
        left = mostHeadLines
      } else if left > 0, isLength(line, in: text.bytes) {
        return true
      }
    }
    return false
  }

  static func isCentred(_ line: Line) -> Bool { line.indent >= leastIndent }

  static func isCentredDate(_ line: Line, in bytes: [UInt8]) -> Bool {
    isCentred(line) && ExportDate.leading(line.span, in: bytes) != nil
  }

  /// Whether a line stands below an article's text: the day of loading, the language, the notice of rights.
  static func isBelowText(_ line: Line, in bytes: [UInt8]) -> Bool {
    if let field = ExportField(line.span, in: bytes, isInCapitals: true) { return field.uses.contains(.tail) }
    return isCentred(line) && ArchiveLine.isRights(LineWords(line.span, in: bytes))
  }

  private static func isLength(_ line: Line, in bytes: [UInt8]) -> Bool {
    guard let field = ExportField(line.span, in: bytes, isInCapitals: true) else { return false }
    return field.uses.contains(.length) && ArchiveLine.isWordCount(LineWords(field.value, in: bytes))
  }
}
