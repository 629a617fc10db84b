import Extraction
import Newswire

/// Findings ready to be written to the index: made where many threads work, since only one can write.
struct PreparedFindings: Sendable {
  var article: Article
  var findings: Findings
  var packed: [UInt8]
  /// The words of the direct and mixed quotes, by their position in the findings.
  var said: [(quote: Int, words: String)]

  init(_ findings: Findings, of article: Article) {
    self.article = article
    self.findings = findings
    packed = Compressed.pack(PackedFindings.pack(findings))
    said = findings.quotes.enumerated().compactMap { index, quote in
      quote.kind == .indirect ? nil : (index, article.text.reflowed(quote.span))
    }
  }
}
