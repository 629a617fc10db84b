import Linguistics
import Newswire

/// Reads an article for what it says.
///
/// Stages with values between them, each replaceable by itself: passages and tokens
/// (`AnnotatedArticle`), name spans (`NameTagger`), entities (`EntityMerger`), quoted stretches and
/// reporting clauses (`QuoteReader`), speakers (`SpeakerResolver`).
package struct Extractor: Sendable {
  /// Goes up with each change of what is found, so that an index makes its findings again.
  package static let version = 2

  package init() {}

  package func findings(in article: Article) -> Findings {
    let annotated = AnnotatedArticle(article)
    let names = NameTagger(annotated).spans()
    let entities = EntityMerger(annotated, names).entities()
    var findings = Findings()
    findings.entities = entities.list
    findings.quotes = QuoteReader(annotated, entities).quotes()
    findings.dates = DateFinder.dates(in: annotated.annotated, article: article)
    findings.figures = FigureFinder.figures(in: annotated.annotated, article: article)
    return findings
  }
}
