import FoundationEssentials

/// A mail with files attached.
package struct SmallMail {
  package let text: String

  package var bytes: [UInt8] { Array(text.utf8) }

  /// - Parameter words: its own; nil for one that has only files.
  package init(
    subject: String, _ words: String?, attaching files: [(name: String, bytes: [UInt8])],
    as kind: String = "application/pdf"
  ) {
    let own = words.map { ["Content-Type: text/plain\n\n\($0)"] } ?? []
    let parts = own + files.map { Self.part($0.bytes, named: $0.name, as: kind) }
    text = """
      Message-ID: <1@b.example>
      From: Ana Marsh <ana@b.example>
      Date: Tue, 2 Mar 2021 10:00:00 +0000
      Subject: \(subject)
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=m

      \(parts.map { "--m\n\($0)\n" }.joined())--m--

      """
  }

  /// A file as a part of a mail.
  package static func part(_ bytes: [UInt8], named name: String, as kind: String = "application/pdf") -> String {
    """
    Content-Type: \(kind); name="\(name)"
    Content-Disposition: attachment; filename="\(name)"
    Content-Transfer-Encoding: base64

    \(Data(bytes).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed]))
    """
  }
}
