import Extraction
import Linguistics
import Newswire

/// A quote whose speaker is left to the user to decide.
package struct UndecidedQuote: Hashable, Sendable {
  /// Why it is left; the first to be decided first.
  package enum Doubt: Int, Sendable, CaseIterable {
    /// The speaker was reasoned from the text around.
    case likely
    /// Quoted words of nobody known.
    case open
  }

  package var quote: QuoteReference
  package var doubt: Doubt

  package init(_ quote: QuoteReference, _ doubt: Doubt) {
    self.quote = quote
    self.doubt = doubt
  }
}

extension Quote {
  /// What there is to decide about the speaker; nil if nothing is. Reported statements of nobody are left alone, and so
  /// is what the user said is nobody's.
  package var doubt: UndecidedQuote.Doubt? {
    if speakers.isEmpty { return kind == .indirect || rule == Correction.rule ? nil : .open }
    return certainty == .likely ? .likely : nil
  }
}

/// What a list shows of an undecided quote, and what a decision needs.
package struct UndecidedText: Hashable, Sendable {
  /// The day of publication of the article; nil if it gives none.
  package var date: CalendarDate?
  /// Of the article.
  package var title: String
  /// The whole sentence, reflowed.
  package var sentence: String
  /// What was said, as a span of `sentence`.
  package var said: TextSpan
  /// The quote as a correction knows it.
  package var anchor: TextAnchor
  /// The likely speaker, or the likeliest one of an open quote; nil if nobody is near.
  package var candidate: String?
  /// Names of the article, each once: those quoted, in order of text, then the others.
  package var names: [String]
}

extension UndecidedText {
  /// nil if the article has no such quote.
  package init?(_ quote: QuoteReference, in indexed: IndexedArticle) {
    guard let findings = indexed.findings, findings.quotes.indices.contains(quote.quote) else { return nil }
    let own = findings.quotes[quote.quote]
    let text = indexed.article.text
    let place = TextSpan(min(own.sentence.start, own.span.start), max(own.sentence.end, own.span.end))
    (date, title) = (indexed.summary.date, indexed.summary.title)
    sentence = text.reflowed(place)
    said = text.reflowed(own.span, within: place)
    anchor = TextAnchor(own.span, in: text)
    candidate = SpeakerCandidates(indexed.article, findings).best(for: own)
    names = Self.names(in: findings)
  }

  private static func names(in findings: Findings) -> [String] {
    let speakers = findings.quotes.flatMap(\.speakers).map { findings.entities[$0.index].name }
    let others = findings.entities.filter { $0.kind != .place }.map(\.name)
    var seen: Set<String> = []
    return (speakers + others).filter { seen.insert($0).inserted }
  }
}

extension SourceText {
  /// Where the words of a span stand in the reflowed words of one around it.
  fileprivate func reflowed(_ span: TextSpan, within place: TextSpan) -> TextSpan {
    let words = reflowed(span).utf8.count
    let before = reflowed(TextSpan(place.start, span.end)).utf8.count
    return TextSpan(max(0, before - words), before)
  }
}
