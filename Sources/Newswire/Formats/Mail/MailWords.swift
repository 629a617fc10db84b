import Linguistics

/// What the words of the table `mail` are used for.
enum MailWords: CaseIterable {
  case technical, common, reply, passed, elsewhere, forward, attribution, list, office, joint
  case subject, from, date, recipient

  private static let words = VocabularyTable("mail").words(by: "use", of: MailWords.self)
  private static let sets = words.mapValues(Set.init)
  private static let phrases = words.mapValues { Phrases($0) }

  var words: [String] { Self.words[self] ?? [] }

  /// Whether a word in small letters is one of them.
  func contains(_ word: String) -> Bool { Self.sets[self]?.contains(word) ?? false }

  /// Whether the words of a line start with one of them.
  func start(_ line: LineWords) -> Bool { Self.phrases[self]?.start(line) ?? false }

  /// Whether the words of a line end with one of them.
  func end(_ line: LineWords) -> Bool { Self.phrases[self]?.end(line) ?? false }

  /// Whether one of them occurs in a line.
  func occur(in line: LineWords) -> Bool { Self.phrases[self]?.occur(in: line) ?? false }
}

/// A header line of a mail by the name before its colon: `Message-ID: <17@courier.example>`.
enum MailHeader {
  // `Content-Transfer-Encoding` has 25; programs write longer ones of their own, which count for nothing.
  private static let longestName = 60

  /// The name in small letters; nil for a line that is none.
  static func name(of line: TextSpan, in bytes: [UInt8]) -> String? {
    let head = bytes[line.start..<min(line.end, line.start + longestName)]
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")), colon > line.start,
      head[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    return String(decoding: head[..<colon], as: UTF8.self).lowercased()
  }

  /// How sure it is that a mail begins at an offset: with header lines of which one is a mail's alone, or with those that
  /// letters have too.
  static func fit(at start: Int, in bytes: [UInt8]) -> FormatFit {
    var (hasTechnical, common) = (false, 0)
    for line in rawLines(from: start, in: bytes) {
      if line.isEmpty { break }
      if WhiteSpace.isASCII(bytes[line.start]) { continue }
      guard let name = name(of: line, in: bytes) else { return .none }
      if MailWords.technical.contains(name) { hasTechnical = true }
      if MailWords.common.contains(name) { common += 1 }
    }
    if hasTechnical { return common > 0 ? .certain : .none }
    return common > 1 ? .likely : .none
  }

  /// Lines with the white space that they begin with.
  private static func rawLines(from start: Int, in bytes: [UInt8]) -> some Sequence<TextSpan> {
    sequence(state: start) { at -> TextSpan? in
      guard at < bytes.count else { return nil }
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      let line = TextSpan(at, end > at && bytes[end - 1] == 0x0D ? end - 1 : end)
      at = end + 1
      return line
    }
  }
}
