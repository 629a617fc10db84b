import Linguistics

extension ArticleAnatomy {
  /// Blocks at the foot among which credits stand: credits, notes and the codes of an archive come last.
  private static var mostFootBlocks: Int { 6 }

  /// Reads the agency that the foot of the story names.
  mutating func readCredits() {
    guard facts.creditedAgency == nil else { return }
    let foot = blocks.suffix(Self.mostFootBlocks).filter { $0.kind == .paragraph || $0.kind == .furniture }
    for block in foot.reversed() where facts.creditedAgency == nil {
      facts.creditedAgency = AgencyCredit.agency(in: block.span, of: bytes)
    }
  }
}

/// The agency that the last words of a story credit: `—WITH REPORTS FROM ANA MARSH AND AFP`, `(With inputs from PTI)`,
/// `he said. — AFP`, `Reuters`.
enum AgencyCredit {
  private static let leads = Phrases(LineUse.agencyCredit.words)
  // `—WITH REPORTS FROM …` with six names has 150.
  private static let longest = 240

  static func agency(in span: TextSpan, of bytes: [UInt8]) -> String? {
    let tail = TextSpan(max(span.start, span.end - longest), span.end)
    let lower = bytes[tail.range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if let start = leads.firstStart(in: lower[...]), startsCredit(lower, at: start) {
      let names = tail.start + start + (leads.lengthAtStart(of: lower[start...]) ?? 0)
      return Agencies.first(in: String(decoding: bytes[names..<tail.end], as: UTF8.self))
    }
    return alone(tail, of: bytes)
  }

  /// Whether a lead starts its line or a sentence, or stands behind a dash or bracket.
  private static func startsCredit(_ lower: [UInt8], at start: Int) -> Bool {
    guard let before = lower[..<start].last(where: { !WhiteSpace.isASCII($0) }) else { return true }
    // The last bytes of `—` and `–`.
    return "(-.[:*_".utf8.contains(before) || before == 0x94 || before == 0x93
  }

  /// Whether a byte ends what can stand before an agency: the last bytes of `—` and `–` among them.
  private static func mayComeBefore(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "["), UInt8(ascii: "*"),
      UInt8(ascii: "_"), 0x93, 0x94:
      true
    default: false
    }
  }

  /// An agency that is all of the stretch, or follows its last full stop.
  private static func alone(_ tail: TextSpan, of bytes: [UInt8]) -> String? {
    let sign = { (byte: UInt8) in !((0x61...0x7A).contains(byte | 0x20)) }
    let end = bytes[tail.range].reversed().drop(while: sign).count + tail.start
    guard end > tail.start else { return nil }
    let start = bytes[tail.start..<end].lastIndex(where: mayComeBefore)
    let name = WhiteSpace.trimmed(TextSpan(start.map { $0 + 1 } ?? tail.start, end), in: bytes)
    let words = String(decoding: bytes[name.range], as: UTF8.self)
    guard Agencies.isKnown(words) else { return nil }
    let before = bytes[tail.start..<name.start].last {
      !WhiteSpace.isASCII($0) && !"(-[*_".utf8.contains($0) && $0 < 0x80
    }
    return before == nil || before == UInt8(ascii: ".") || before == UInt8(ascii: "\"") ? words : nil
  }
}
