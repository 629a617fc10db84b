import Linguistics

/// Where each mail stands in a file of mails: behind a line `From ana@courier.example Tue Mar  2 10:00:00 2021`.
enum MailBox {
  private static let sign = Array("From ".utf8)
  // `From "Ana Marsh, Vella Courier"@lists.courier.example Tue Mar  2 10:00:00 2021 +0100 remote from gate`
  private static let longestLine = 200

  /// The mails, without the lines between them; one for a file without such a line.
  static func mails(in bytes: [UInt8]) -> [TextSpan] {
    var starts: [(line: Int, mail: Int)] = []
    var at = start(of: bytes)
    if let end = endOfSign(at: at, in: bytes) {
      starts.append((at, end))
    } else {
      return [TextSpan(at, bytes.count)]
    }
    while let end = bytes[at...].firstIndex(of: 0x0A) {
      at = end + 1
      if let mail = endOfSign(at: at, in: bytes), opensMail(at: mail, in: bytes) { starts.append((at, mail)) }
    }
    let ends = starts.dropFirst().map(\.line) + [bytes.count]
    return zip(starts, ends).map { TextSpan($0.mail, max($0.mail, $1)) }
  }

  /// Where the first line begins: behind a byte order mark and blank lines.
  static func start(of bytes: [UInt8]) -> Int { WhiteSpace.skipped(TextSpan(0, bytes.count), in: bytes) }

  /// Where the line ends that stands between two mails; nil for any other line.
  static func endOfSign(at start: Int, in bytes: [UInt8]) -> Int? {
    guard bytes[start...].starts(with: sign) else { return nil }
    let rest = bytes[start..<min(bytes.count, start + longestLine)]
    let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
    // the day of the week and the time stand behind the address
    let words = rest[..<end].split(separator: 0x20)
    return words.count >= 3 && rest[..<end].contains(UInt8(ascii: ":")) ? min(bytes.count, end + 1) : nil
  }

  /// Whether header lines follow, as they don't below a sentence that begins so.
  private static func opensMail(at start: Int, in bytes: [UInt8]) -> Bool {
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    return MailHeader.name(of: TextSpan(start, end), in: bytes) != nil
  }

  /// The bytes of a mail as they were sent: without the sign before `From` at the start of a line.
  static func unquoted(_ mail: TextSpan, in bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(mail.length)
    var at = mail.start
    while at < mail.end {
      let end = bytes[at..<mail.end].firstIndex(of: 0x0A).map { $0 + 1 } ?? mail.end
      let line = bytes[at..<end]
      let isQuoted = line.first == UInt8(ascii: ">") && line.drop { $0 == UInt8(ascii: ">") }.starts(with: sign)
      out += isQuoted ? line.dropFirst() : line
      at = end
    }
    return out
  }
}
