import Linguistics

/// The text of a PDF as `pdftotext` gives it, without what is printed on every page.
///
/// Pages end with a form feed. A line at the head or foot of a page is the page's own where it says the same on most of
/// them, figures aside, or is a number alone. A paragraph that a page breaks off goes on with the next.
package enum PDFPages {
  private typealias Line = ArraySlice<UInt8>

  /// Lines at either end of a page that may be its own: running head, date, number.
  private static let edge = 3

  package static func text(of bytes: [UInt8]) -> [UInt8] {
    let pages = bytes.split(separator: 0x0C, omittingEmptySubsequences: true).map(lines).filter { !$0.isEmpty }
    var counts: [[UInt8]: Int] = [:]
    for page in pages { for key in Set(edges(of: page).map { key(page[$0]) }) { counts[key, default: 0] += 1 } }
    // on two pages anything may stand twice
    let most = max(3, pages.count / 2)
    var text: [UInt8] = []
    for page in pages {
      let own = Set(edges(of: page).filter { isNumber(page[$0]) || counts[key(page[$0]), default: 0] >= most })
      append(page.indices.filter { !own.contains($0) }.map { page[$0] }, to: &text)
    }
    while let last = text.last, WhiteSpace.isASCII(last) { text.removeLast() }
    return text.isEmpty ? [] : text + [0x0A]
  }

  private static func lines(_ page: Line) -> [Line] {
    let lines = page.split(separator: 0x0A, omittingEmptySubsequences: false)
    return Array(lines.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }

  private static func isBlank(_ line: Line) -> Bool { line.allSatisfy(WhiteSpace.isASCII) }

  /// The first and last lines with words, by position.
  private static func edges(of page: [Line]) -> [Int] {
    let written = page.indices.filter { !isBlank(page[$0]) }
    return Array(written.prefix(edge)) + written.dropFirst(edge).suffix(edge)
  }

  /// A line without figures and blanks: `Report 12` and `Report 13` are the same.
  private static func key(_ line: Line) -> [UInt8] {
    line.filter { !(0x30...0x39).contains($0) && !WhiteSpace.isASCII($0) }
  }

  /// `12`, `- 12 -`, `Page 12 of 30`.
  private static func isNumber(_ line: Line) -> Bool {
    guard line.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let rest = String(decoding: key(line), as: UTF8.self).lowercased()
    return ["", "--", "page", "pageof", "/", "p.", "|"].contains(rest)
  }

  /// Puts a page behind another: within a paragraph where the sentence goes on.
  private static func append(_ page: [Line], to text: inout [UInt8]) {
    let lines = page.drop(while: isBlank)
    guard let first = lines.first?.first(where: { !WhiteSpace.isASCII($0) }) else { return }
    while let last = text.last, WhiteSpace.isASCII(last) { text.removeLast() }
    if let last = text.last {
      let goesOn = (0x61...0x7A).contains(first) && !".!?:".utf8.contains(last)
      text += goesOn ? [0x0A] : [0x0A, 0x0A]
    }
    for line in lines { text += line + [0x0A] }
  }
}
