import Linguistics

/// A PDF, by the text that another program takes from it.
package struct PDFDocument: PackedFormat {
  package let name = "pdf"
  package let summary =
    "a PDF with text, read by `pdftotext` of poppler-utils: one article without what stands on every page, or every article of an export that was printed"
  package let fileEndings = ["pdf"]

  private static let sign = Array("%PDF-".utf8)
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit { Self.isOne(head.bytes) ? .certain : .none }

  /// Whether bytes that begin so are one. Programs that write PDFs to the web leave blank lines before the sign.
  static func isOne(_ beginning: some Collection<UInt8>) -> Bool {
    let mark = beginning.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    return beginning.dropFirst(mark).drop(while: WhiteSpace.isASCII).starts(with: sign)
  }

  func contents(
    of file: SourceFile, found finding: FileFinding, within budget: inout UnpackingBudget
  ) -> FileContents {
    switch budget.text(ofPDF: file.bytes) {
    case .lack(let lack): return .noArticles(lack)
    case .text(let pages):
      // the text is no mail and no table, whatever the ending of the file says: `report.eml`
      let text = SourceFile(path: file.path + ".txt", bytes: PDFPages.text(of: pages))
      let contents = budget.withinPDF { Formats.contents(of: text, found: .byName, within: &$0) }
      return contents.articles.isEmpty ? .noArticles(.pdfWords) : contents.elsewhere
    }
  }
}
