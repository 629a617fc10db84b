import Linguistics

/// The record of a day at the tribunal for the former Yugoslavia: pages of 25 numbered lines, over which turns run on.
package struct CourtTranscript: ArticleFormat {
  package let name = "icty"
  package let summary =
    "transcripts of the ICTY: the day's turns, without the numbers of lines and pages"
  package let fileEndings = ["txt"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded else { return .none }
    return CourtPages(text).areFound ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    FileContents.text(of: file) { text, places, doubt in
      let pages = CourtPages(text)
      let stories = pages.days.map { ($0.story, places.bytes(of: $0.span)) }
      return .articles(of: stories, in: file, doubt: doubt)
    }
  }
}

/// The pages of a transcript.
struct CourtPages {
  private let text: SourceText

  // Three lines of the first page are numbered in a row, whatever the last page was cut to.
  private static let fewestLines = 3

  init(_ text: SourceText) { self.text = text }

  /// Whether a line with the number of a page stands over lines with the numbers 1, 2 and 3.
  var areFound: Bool {
    var next: Int?
    for line in Lines(text.bytes, in: text.span) where !line.isBlank {
      if isPage(line) {
        next = 1
      } else if let expected = next {
        let isNext = CourtLine(line, in: text.bytes, number: expected)?.number == expected
        if expected == Self.fewestLines, isNext { return true }
        next = isNext ? expected + 1 : nil
      }
    }
    return false
  }

  /// `Page 7654`
  private func isPage(_ line: Line) -> Bool {
    var cursor = ByteCursor(text.bytes, in: line.span)
    return cursor.take("Page ") && cursor.number(1...6) != nil && cursor.byte == nil
  }

  /// The days: one, or as many as stand one behind the other, each below a day's date on the first line of a page.
  var days: [CourtDay] {
    var days: [CourtDay] = []
    var expected: Int?
    var head: [String] = []
    for line in Lines(text.bytes, in: text.span) where !line.isBlank {
      if isPage(line) {
        expected = 1
      } else if let number = expected, let words = CourtLine(line, in: text.bytes, number: number) {
        if number == 1, let day = ExportDate.leading(words.span, in: text.bytes), day.isAll {
          days.append(CourtDay(text: text, date: day.moment.day, heading: words.span, head: head))
          head = []
        } else if days.isEmpty {
          days.append(CourtDay(text: text, date: nil, heading: nil, head: head))
          head = []
        }
        if words.span != days[days.count - 1].heading { days[days.count - 1].add(words) }
        days[days.count - 1].span.end = line.span.end
        expected = words.number + 1
      } else if days.isEmpty {
        head.append(text[line.span])
      } else if expected != 1 {
        // its number was lost; above the first line of a page stands what each page repeats
        days[days.count - 1].addLoose(line)
      }
    }
    return days
  }
}

/// A line of a page, without its number.
struct CourtLine {
  /// Empty for a number alone.
  let span: TextSpan
  /// Blanks between the number and the words.
  let indent: Int

  /// The number before the words; 0 for a line that lost it.
  let number: Int

  // Copies leave out blank lines with their numbers.
  private static let mostMissing = 3

  /// nil for a line that does not begin with the number, or with one soon behind it.
  init?(_ line: Line, in bytes: [UInt8], number: Int) {
    var cursor = ByteCursor(bytes, in: line.span)
    guard let found = cursor.number(1...2)?.value, (number...(number + Self.mostMissing)).contains(found),
      cursor.byte.map(WhiteSpace.isASCII) ?? true
    else { return nil }
    self.number = found
    let start = cursor.at
    span = WhiteSpace.trimmed(TextSpan(start, line.span.end), in: bytes)
    indent = span.start - start
  }
}
