import Extraction

/// The findings of an article as sealed bytes.
package enum PackedFindings {
  /// What the bytes begin with; a new one for each change of their order.
  private static let version = 3

  package static func pack(_ findings: Findings) -> [UInt8] {
    var writer = PackedWriter()
    writer.number(version)
    findings.pack(to: &writer)
    return PackSeal.sealed(writer.bytes)
  }

  /// The findings of a text of so many bytes; throws where a span or a speaker would lead outside.
  package static func unpack(_ bytes: [UInt8], textLength: Int) throws(MalformedPack) -> Findings {
    var versionReader = PackedReader(bytes, textLength: 0)
    guard try versionReader.number() == version else { throw MalformedPack() }
    var reader = PackedReader(try PackSeal.opened(bytes), textLength: textLength)
    _ = try reader.number()
    let findings = try Findings(from: &reader)
    guard reader.isAtEnd else { throw MalformedPack() }
    return findings
  }
}
