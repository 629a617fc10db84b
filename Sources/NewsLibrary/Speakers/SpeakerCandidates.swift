import Extraction
import Linguistics
import Newswire

/// Proposes who may have said the quotes of an article that are undecided.
struct SpeakerCandidates {
  private let findings: Findings
  private let paragraphs: [TextSpan]

  init(_ article: Article, _ findings: Findings) {
    self.findings = findings
    paragraphs = article.blocks.filter { $0.kind == .paragraph }.map(\.span)
  }

  /// The likely speaker; of an open quote the speaker of the nearest quote in its paragraph or the one before, else the
  /// person named last before it. nil if there is neither.
  func best(for quote: Quote) -> String? {
    findings.speakerName(of: quote) ?? nearestSpeaker(to: quote) ?? personNamed(before: quote)
  }

  private func nearestSpeaker(to quote: Quote) -> String? {
    let own = paragraph(of: quote.span)
    let near = findings.quotes.filter { other in
      !other.speakers.isEmpty && [own, own - 1].contains(paragraph(of: other.span))
    }
    return near.min { distance($0, quote) < distance($1, quote) }.flatMap { findings.speaker(of: $0)?.name }
  }

  /// Bytes between two quotes; 0 if they touch.
  private func distance(_ one: Quote, _ other: Quote) -> Int {
    max(0, other.span.start - one.span.end, one.span.start - other.span.end)
  }

  private func personNamed(before quote: Quote) -> String? {
    findings.entities.lazy.filter { $0.kind == .person }
      .compactMap { person in
        person.mentions.last { $0.span.start < quote.span.start }.map { (person.name, $0.span.start) }
      }
      .max { $0.1 < $1.1 }?.0
  }

  /// The number of the paragraph that a span begins in, or of the last one before it; -1 before all.
  private func paragraph(of span: TextSpan) -> Int {
    (paragraphs.firstIndex { $0.start > span.start } ?? paragraphs.count) - 1
  }
}
