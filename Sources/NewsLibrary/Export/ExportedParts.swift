import Extraction
import Linguistics
import Newswire

/// What is exported of one article, with offsets in Unicode scalars as the machine interface counts them.
package struct ExportedParts {
  private let summary: ArticleSummary
  private let article: Article
  private let findings: Findings
  private let offsets: ScalarOffsets

  package init(_ indexed: IndexedArticle) {
    summary = indexed.summary
    article = indexed.article
    findings = indexed.findings ?? Findings()
    offsets = ScalarOffsets(indexed.article.text)
  }

  /// All of it, with the notes of the user.
  package func whole(with notes: [Note] = []) -> ExportedArticle {
    ExportedArticle(
      citation: citation, parts: parts, quotes: findings.quotes.indices.compactMap(quote), notes: notes.map(note))
  }

  /// The article as a whole.
  var citation: Citation { Citation(summary) }

  /// A quote by its position in the findings; nil if there is none.
  package func quote(_ index: Int) -> ExportedQuote? {
    guard findings.quotes.indices.contains(index) else { return nil }
    let quote = findings.quotes[index]
    return ExportedQuote(
      kind: quote.kind, WordsInSentence(quote, in: article.text), stance: quote.stance, by: speaker(of: quote),
      isCorrected: quote.rule == Correction.rule, citation: citation(of: quote.span))
  }

  /// nil if the text leaves it open.
  private func speaker(of quote: Quote) -> ExportedSpeaker? {
    guard let first = findings.speaker(of: quote), let name = findings.speakerName(of: quote) else { return nil }
    let names = quote.speakers.map { findings.entities[$0.index].name }
    return ExportedSpeaker(
      name, names: names, kind: first.speakerKind, role: names.count == 1 ? first.role : nil,
      certainty: quote.certainty)
  }

  /// The quote that some words are of, between quotation marks first; nil if they are of none.
  func quote(around span: TextSpan) -> ExportedQuote? {
    let around = findings.quotes.indices.filter { findings.quotes[$0].span.contains(span) }
    return (around.first { findings.quotes[$0].kind != .indirect } ?? around.first).flatMap(quote)
  }

  package func hit(at hits: [TextSpan]) -> ExportedHit {
    ExportedHit(
      snippet: SnippetMaker.snippet(of: article.text.bytes, hits: hits), hits: hits.map(offsets.range),
      citation: hits.first.map(citation) ?? Citation(summary))
  }

  /// The article, at some words of it.
  package func citation(of span: TextSpan) -> Citation { Citation(summary, range: offsets.range(of: span)) }

  /// A text whose parts are not known is one paragraph.
  private var parts: [ExportedArticle.Part] {
    let blocks = article.blocks.isEmpty ? [Block(.paragraph, article.text.span)] : article.blocks
    var parts: [ExportedArticle.Part] = []
    var dateline: TextSpan?
    for block in blocks where !block.isRepeat && block.kind != .furniture {
      if block.kind == .dateline {
        if let earlier = dateline { parts.append(part(.paragraph, earlier)) }
        dateline = block.span
      } else if block.kind == .paragraph {
        parts.append(part(.paragraph, dateline.map { $0.union(block.span) } ?? block.span))
        dateline = nil
      } else {
        parts.append(part(block.kind, block.span))
      }
    }
    return dateline.map { parts + [part(.paragraph, $0)] } ?? parts
  }

  private func part(_ kind: Block.Kind, _ span: TextSpan) -> ExportedArticle.Part {
    ExportedArticle.Part(kind: kind, words: article.text.reflowed(span), range: offsets.range(of: span))
  }
}
