import Extraction
import Linguistics
import NewsLibrary
import Newswire

extension FuzzTarget {
  /// Packed findings and compressed texts whose bytes somebody else wrote: what is read can be packed again.
  static let packs = FuzzTarget(name: "packs") { bytes in
    checkFindings(bytes)
    checkFindings(damaged(by: bytes))
    guard let text = try? Compressed.unpack(bytes) else { return }
    require((try? Compressed.unpack(Compressed.pack(text))) == text, "a text that changes when it is packed")
  }

  private static let sample = SourceText(
    """
    Orrel truce fails

    IDLIB, March 8, 2021 (INA) — Gunmen killed at least 12 people near Aleppo on Sunday, Colonel Ana Marsh said.

    “We lost two of our own,” she told reporters in Damascus. The Vella Relief Council said 1,500 families had fled.
    """)

  private static let packedSample: [UInt8] = {
    let findings = Extractor().findings(in: ArticleAnatomy.article(of: sample, path: "sample.txt"))
    var writer = PackedWriter()
    findings.pack(to: &writer)
    return writer.bytes
  }()

  /// The findings of a sample with other bytes: of three bytes two say which, and the third what stands there.
  private static func damaged(by bytes: [UInt8]) -> [UInt8] {
    var pack = packedSample
    for start in stride(from: 0, to: bytes.count - 2, by: 3) {
      pack[(Int(bytes[start]) << 8 | Int(bytes[start + 1])) % pack.count] = bytes[start + 2]
    }
    return pack
  }

  private static func checkFindings(_ bytes: [UInt8]) {
    var reader = PackedReader(bytes, textLength: sample.count)
    guard let findings = try? Findings(from: &reader) else { return }
    let unpacked = try? PackedFindings.unpack(PackedFindings.pack(findings), textLength: sample.count)
    require(unpacked == findings, "findings that change when they are packed")
  }
}
