import Descriptors
import FoundationEssentials
import Glibc

extension Terminal {
  /// The most bytes that terminals accept (100,000 of the whole sequence).
  package static let mostCopied = 74_994

  /// Sends text to the terminal's clipboard by OSC 52; false if it is too long. The terminal does not answer
  /// whether it accepts it.
  package func copy(_ text: String) -> Bool {
    guard isShown, !isGone, text.utf8.count <= Self.mostCopied else { return false }
    let sequence = "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{7}"
    return (try? Descriptor(STDOUT_FILENO).writeAll(Array(sequence.utf8))) != nil
  }
}
