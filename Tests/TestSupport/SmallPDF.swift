/// A PDF with the lines of its pages in one font.
package struct SmallPDF {
  package let text: String

  package var bytes: [UInt8] { Array(text.utf8) }

  package init(_ pages: [[String]]) {
    let kids = pages.indices.map { "\(Self.number(ofPage: $0)) 0 R" }.joined(separator: " ")
    let objects =
      [
        "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj",
        "2 0 obj <</Type/Pages/Kids[\(kids)]/Count \(pages.count)>> endobj",
        "3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj",
      ] + pages.enumerated().flatMap { Self.page(Self.number(ofPage: $0), $1) }
    text = "%PDF-1.4\n" + objects.joined(separator: "\n") + "\ntrailer <</Root 1 0 R>>\n%%EOF\n"
  }

  /// One of a single page without a word, as a scan is.
  package static let scan = SmallPDF([[]])

  private static func number(ofPage index: Int) -> Int { 10 + 2 * index }

  private static func page(_ number: Int, _ lines: [String]) -> [String] {
    let words = lines.map { "(\($0)) Tj T*" }.joined(separator: " ")
    let stream = "BT /F1 11 Tf 60 740 Td 14 TL \(words) ET"
    let facts = "/Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>"
    return [
      "\(number) 0 obj <<\(facts)/Contents \(number + 1) 0 R>> endobj",
      "\(number + 1) 0 obj <</Length \(stream.utf8.count)>> stream\n\(stream)\nendstream endobj",
    ]
  }
}
