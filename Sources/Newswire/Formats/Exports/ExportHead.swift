import Linguistics

/// The lines that an archive prints over an article's text before its facts: section, headline, byline, of which any
/// but the headline may be missing.
struct ExportHead {
  /// Above what is known; what a page printed over the article.
  private(set) var remains: ArraySlice<Line> = []
  private(set) var section: Line?
  private(set) var headline: ArraySlice<Line> = []
  private(set) var byline: Line?

  // Section, a headline over three lines, byline.
  private static let mostLines = 5
  // `Politics & Government`; a headline wrapped so early has no second line that is longer.
  private static let longestSection = 30
  private static let leads = Phrases(ExportLine.byline.words)

  init(_ lines: ArraySlice<Line>, in bytes: [UInt8]) {
    var rest = lines.suffix(Self.mostLines)
    remains = lines.dropLast(rest.count)
    if rest.count > 1, let last = rest.last, Self.isByline(last, under: rest.dropLast(), in: bytes) {
      byline = last
      rest = rest.dropLast()
    }
    if rest.count > 1, let first = rest.first, Self.isSection(first, over: rest[rest.startIndex + 1], in: bytes) {
      section = first
      rest = rest.dropFirst()
    }
    headline = rest
  }

  /// Whether a line names the writer, in one of the languages of archives: `Von Boro Venn`.
  static func isByline(_ words: LineWords) -> Bool {
    Byline.isSignature(words) || Byline.isPerson(words) || Byline.couldBeName(words) && leads.start(words)
  }

  private static func isByline(_ line: Line, under above: ArraySlice<Line>, in bytes: [UInt8]) -> Bool {
    let words = LineWords(line.span, in: bytes)
    if isByline(words) { return true }
    guard Byline.couldBeName(words) else { return false }
    // A name that nothing else shows stands out from a headline in small letters.
    guard (2...3).contains(words.wordCount), let headline = above.last else { return false }
    let small = LineWords(headline.span, in: bytes).text.split(separator: 0x20).dropFirst().count {
      $0.count > 3 && (0x61...0x7A).contains($0.first ?? 0)
    }
    return small > 1
  }

  private static func isSection(_ line: Line, over next: Line, in bytes: [UInt8]) -> Bool {
    let words = LineWords(line.span, in: bytes)
    return words.wordCount <= 4 && line.length(in: bytes) <= longestSection && words.ending == .none
      && next.length(in: bytes) > line.length(in: bytes)
  }
}
