import Extraction
import Linguistics
import Newswire
import TestSupport
import Testing

/// Random strings of the pieces that dates and figures are made of: whatever they say, spans must be sound.
@Suite("Dates and figures keep their spans sound")
struct FigureAndDatePropertyTests {
  static let pieces = [
    "May", "MARCH", "Sept", "3", "31", "2003", "1998", "98", "'", "’", "s", "th", "-", "–", "—", "/", ":", ".", ",",
    " ",
    " ", " ", " ", "\n", "\r\n", "$", "£", "€", "%", "dlrs", "million", "bn", "two", "twenty", "hundred", "and", "a",
    "half",
    "dozens", "of", "thousands", "percent", "kilometers", "square", "week", "ago", "last", "next", "early", "Monday",
    "the",
    "soldiers", "killed", "were", "toll", "at least", "between", "to", "1,500", "2.5", "1,2,3", "99999999999999999999",
    "é", "日", "\u{301}", "(", ")", "“", "”", "one", "no", "fall", "weekend", "first", "quarter", "before", "from",
    "until", "between", "following", "day", "night", "year", "later",
    "end", "in", "on", "Christmas", "Eve", "BC", "AD", "a.m.", "GMT", "23.11.2019", "5th", "summer", "had", "will",
    "that", "0", "0000", "9999", "-1", "century",
  ]

  static func text(seed: UInt64) -> SourceText {
    var random = SeededRandom(seed: seed)
    let count = Int.random(in: 0...40, using: &random)
    let chosen = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
    return SourceText(chosen.joined(separator: Bool.random(using: &random) ? " " : ""))
  }

  @Test func spansAreInOrderInsideAndNeverEmpty() {
    let published = CalendarDate(year: 2020, month: 2, day: 29).map { PublicationDate($0, .header) }
    for seed in 0..<3000 as Range<UInt64> {
      let text = Self.text(seed: seed)
      let article = Article(
        text: text, blocks: [Block(.paragraph, text.span)], published: seed % 2 == 0 ? published : nil)
      let findings = Extractor().findings(in: article)
      let dates = findings.facts(DateMention.self)
      let figures = findings.facts(Figure.self)
      #expect(isSound(dates.map(\.span), in: text), "seed \(seed)")
      #expect(isSound(figures.map(\.span), in: text), "seed \(seed)")
      #expect(figures.allSatisfy { $0.span.contains($0.number) && !$0.number.isEmpty }, "seed \(seed)")
      #expect(!figures.contains { figure in dates.contains { $0.span.overlaps(figure.number) } }, "seed \(seed)")
      #expect(dates.compactMap(\.days).allSatisfy { $0.first <= $0.last }, "seed \(seed)")
    }
  }

  /// Whether spans stand one after another, none empty, each on whole characters of the text.
  private func isSound(_ spans: [TextSpan], in text: SourceText) -> Bool {
    zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start }
      && spans.allSatisfy { span in
        !span.isEmpty && text.span.contains(span)
          && String(validating: text.bytes[span.range], as: UTF8.self) != nil
      }
  }

  /// Ten thousand numbers and dates in one sentence cost no more than in many.
  @Test func oneEndlessSentenceEnds() {
    let text = SourceText(String(repeating: "twenty-one and a dozen of the 3 killed in May 3-4 or 5,", count: 5000))
    let findings = Extractor().findings(in: Article(text: text, blocks: [Block(.paragraph, text.span)]))
    #expect(findings.facts(Figure.self).count >= 5000)
  }
}
