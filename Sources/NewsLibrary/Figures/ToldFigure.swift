import Extraction
import Linguistics
import Newswire

/// Which figure of which article.
package struct FigureReference: Hashable, Sendable {
  package var article: ArticleID
  /// Position among the article's figures, in order of text.
  package var figure: Int

  package init(article: ArticleID, figure: Int) {
    self.article = article
    self.figure = figure
  }
}

/// A figure with all that a table of figures says of it.
package struct ToldFigure: Hashable, Sendable {
  package var figure: Figure
  /// The number with its hedge, as written: `at least 14`.
  package var number: String
  /// All of it, as written: `at least 14 people`.
  package var words: String
  package var setting: FigureSetting
  /// The position of the incident that it belongs to, among those of the article; nil if it belongs to none.
  package var incident: Int?
  /// The whole sentence, reflowed.
  package var sentence: String
  /// Its range is that of hedge, number and what is counted.
  package var citation: Citation

  /// What it can be narrowed by, folded: kind, what is counted, place, and who says so.
  package var searched: [UInt8] {
    let texts = [figure.counts.rawValue, words, figure.of, setting.place, figure.source, setting.days?.text]
    return FoldedPlaceName(texts.compactMap(\.self).joined(separator: " ").utf8).bytes
  }
}

/// The figures of one article, as a table tells them.
package struct ToldFigures {
  private let indexed: IndexedArticle
  private let figures: [Figure]
  private let settings: FigureSettings
  private let sentences: [TextSpan]
  private let offsets: ScalarOffsets

  package init(_ indexed: IndexedArticle) {
    self.indexed = indexed
    let findings = indexed.findings ?? Findings()
    figures = findings.facts(Figure.self)
    settings = FigureSettings(indexed.article, findings)
    sentences = Self.sentences(around: figures.map(\.span), in: indexed.article)
    offsets = ScalarOffsets(indexed.article.text)
  }

  package var count: Int { figures.count }
  package var all: [ToldFigure] { figures.indices.compactMap { self[$0] } }

  /// nil if there is no such figure.
  package subscript(position: Int) -> ToldFigure? {
    guard figures.indices.contains(position) else { return nil }
    let (figure, text) = (figures[position], indexed.article.text)
    let (sentence, incident) = (sentence(of: figure.span), settings.incident(of: figure))
    return ToldFigure(
      figure: figure,
      number: text.reflowed(TextSpan(figure.span.start, max(figure.span.start, figure.number.end))),
      words: text.reflowed(figure.span), setting: settings.setting(of: figure, in: sentence, incident: incident),
      incident: incident,
      sentence: text.reflowed(sentence),
      citation: Citation(indexed.summary, range: offsets.range(of: figure.span)))
  }

  /// The figure itself where no sentence is known to hold it.
  private func sentence(of span: TextSpan) -> TextSpan {
    let next = sentences.part(within: TextSpan(span.start + 1, .max)) { $0 }.startIndex
    guard next > 0, sentences[next - 1].contains(span) else { return span }
    return sentences[next - 1]
  }

  /// The sentences of the blocks that hold any of some spans; all in order of text.
  private static func sentences(around spans: [TextSpan], in article: Article) -> [TextSpan] {
    let blocks = article.blocks.map(\.span).filter { !spans.part(within: $0) { $0 }.isEmpty }
    let annotated = AnnotatedText(annotating: article.text, in: blocks)
    return annotated.sentences.map(annotated.span)
  }
}
