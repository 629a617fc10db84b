/// Takes the text out of PDFs, which needs another program.
///
/// This module starts no programs. The caller passes a reader in; without one, a PDF is reported and left unread.
package struct PDFReader: Sendable {
  /// What one PDF may cost.
  package struct Limits: Sendable {
    package var time: Duration
    /// Bytes of its text.
    package var bytes: Int

    package init(time: Duration, bytes: Int) {
      self.time = time
      self.bytes = bytes
    }
  }

  package enum Outcome: Sendable, Equatable {
    /// The text in UTF-8, each page ended by a form feed.
    case text([UInt8])
    case lack(Lack)
  }

  /// What came of a PDF, and the time that it took.
  package struct Reading: Sendable {
    package var outcome: Outcome
    package var time: Duration

    package init(_ outcome: Outcome, in time: Duration) {
      self.outcome = outcome
      self.time = time
    }
  }

  package let read: @Sendable (_ pdf: [UInt8], _ limits: Limits) -> Reading

  package init(_ read: @escaping @Sendable (_ pdf: [UInt8], _ limits: Limits) -> Reading) { self.read = read }
}
