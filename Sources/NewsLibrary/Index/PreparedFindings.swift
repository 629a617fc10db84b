import Extraction
import Newswire

/// Findings ready to be written to the index: made where many threads work, since only one can write.
struct PreparedFindings: Sendable {
  var article: Article
  var findings: Findings
  var packed: [UInt8]
  var said: SaidWords

  init(_ findings: Findings, of article: Article) {
    self.article = article
    self.findings = findings
    packed = Compressed.pack(PackedFindings.pack(findings))
    said = SaidWords(findings, of: article)
  }
}
