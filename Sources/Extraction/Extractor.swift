import Linguistics
import Newswire

/// Reads an article for what it says.
///
/// Stages with values between them, each replaceable by itself: passages and tokens
/// (`AnnotatedArticle`), name spans (`NameTagger`), entities (`EntityMerger`), quoted stretches and
/// reporting clauses (`QuoteReader`), speakers (`SpeakerResolver`).
package struct Extractor: Sendable {
  package init() {}

  package func findings(in article: Article) -> Findings {
    let annotated = AnnotatedArticle(article)
    let names = NameTagger(annotated).spans()
    let entities = EntityMerger(annotated, names).entities()
    var findings = Findings()
    findings.entities = entities.list
    findings.quotes = QuoteReader(annotated, entities).quotes()
    // Dates and figures read the same tokens, `annotated.annotated`.
    return findings
  }
}
