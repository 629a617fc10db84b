/// A PDF, by the text that another program takes from it.
package struct PDFDocument: PackedFormat {
  package let name = "pdf"
  package let summary =
    "a PDF with text, read by `pdftotext` of poppler-utils: one article without what stands on every page, or every article of an export that was printed"
  package let fileEndings = ["pdf"]

  private static let sign = Array("%PDF-".utf8)

  package init() {}

  package func fit(of head: FileHead) -> FormatFit { Self.isOne(head.bytes) ? .certain : .none }

  /// Whether bytes that begin so are one.
  static func isOne(_ beginning: some Sequence<UInt8>) -> Bool { beginning.starts(with: sign) }

  func contents(
    of file: SourceFile, found finding: FileFinding, within budget: inout UnpackingBudget
  ) -> FileContents {
    switch budget.text(ofPDF: file.bytes) {
    case .lack(let lack): return .noArticles(lack)
    case .text(let pages):
      let text = SourceFile(path: file.path, bytes: PDFPages.text(of: pages))
      let contents = budget.withinPDF { Formats.contents(of: text, found: .byName, within: &$0) }
      return contents.articles.isEmpty ? .noArticles(.pdfWords) : contents.elsewhere
    }
  }
}
