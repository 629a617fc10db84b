import FoundationEssentials
import Glibc

extension Terminal {
  /// The most bytes that terminals accept (100,000 of the whole sequence).
  package static let mostCopied = 74_994

  /// Sends text to the terminal's clipboard by OSC 52; false if it is too long. The terminal does not answer
  /// whether it accepts it.
  package func copy(_ text: String) -> Bool {
    guard isShown, !isGone, text.utf8.count <= Self.mostCopied else { return false }
    writeWhole(Array("\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{7}".utf8))
    return true
  }

  private func writeWhole(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0, errno != EINTR, errno != EAGAIN { return }
      rest = rest.dropFirst(max(0, written))
    }
  }
}
