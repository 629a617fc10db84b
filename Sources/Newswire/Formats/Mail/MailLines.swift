import Linguistics

/// The lines of a mail's plain text, without the signs of quotation before them and without addresses in angle brackets.
struct MailLines {
  struct QuotedLine {
    var words: [UInt8]
    /// How many signs of quotation stood before it.
    var depth: Int
    var isBlank: Bool { words.allSatisfy(WhiteSpace.isASCII) }
  }

  private(set) var lines: [QuotedLine] = []

  init(_ text: SourceText) {
    var at = 0
    while at < text.count {
      let end = text.bytes[at...].firstIndex(of: 0x0A) ?? text.count
      lines.append(Self.line(text.bytes[at..<end]))
      at = end + 1
    }
  }

  /// All lines as one text.
  var unquoted: SourceText { Self.text(lines[...]) }

  static func text(_ lines: ArraySlice<QuotedLine>) -> SourceText {
    SourceText(validating: Array(lines.map(\.words).joined(separator: [0x0A])))
  }

  /// `> > The gate opened.`
  private static func line(_ bytes: ArraySlice<UInt8>) -> QuotedLine {
    var rest = bytes.last == 0x0D ? bytes.dropLast() : bytes
    var depth = 0
    while rest.first == UInt8(ascii: ">") {
      depth += 1
      rest = rest.dropFirst()
      // `> > ` and `>> ` are the same; more blanks are an indent
      if rest.first == 0x20 { rest = rest.dropFirst() }
    }
    return QuotedLine(words: withoutAddresses(rest), depth: depth)
  }

  /// Without `<https://courier.example/gate>` and the blank before it.
  private static func withoutAddresses(_ line: ArraySlice<UInt8>) -> [UInt8] {
    guard line.contains(UInt8(ascii: "<")) else { return Array(line) }
    var out: [UInt8] = []
    var at = line.startIndex
    while at < line.endIndex {
      if line[at] == UInt8(ascii: "<"), line[(at + 1)...].starts(with: "http".utf8),
        let end = line[at...].firstIndex(of: UInt8(ascii: ">"))
      {
        if out.last == 0x20 { out.removeLast() }
        at = end + 1
      } else {
        out.append(line[at])
        at += 1
      }
    }
    return out
  }

  // MARK: What is no part of the story

  // A lawyer's notice under a name has ten lines.
  private static let longestSignature = 20

  /// Which lines are a signature, behind `-- `, or the foot of a mailing list, behind a rule.
  var furniture: [Range<Int>] {
    var (ranges, at): ([Range<Int>], Int) = ([], 0)
    while at < lines.count {
      if let end = endOfSignature(at) ?? endOfFoot(at) {
        ranges.append(at..<end)
        at = end
      } else {
        at += 1
      }
    }
    return ranges
  }

  private func endOfSignature(_ start: Int) -> Int? {
    guard lines[start].words.starts(with: "--".utf8), lines[start].words.dropFirst(2).allSatisfy(WhiteSpace.isASCII)
    else { return nil }
    return end(of: start, mostLines: Self.longestSignature)
  }

  private func endOfFoot(_ start: Int) -> Int? {
    // `_______________________________________________` over a list's name and address
    let words = lines[start].words
    guard words.count >= 20, let sign = words.first, "_-=*".utf8.contains(sign),
      words.allSatisfy({ $0 == sign || WhiteSpace.isASCII($0) }),
      let end = end(of: start, mostLines: Self.longestSignature)
    else { return nil }
    let text = Self.text(lines[(start + 1)..<end])
    let saysSo = Lines(text.bytes, in: text.span).contains {
      MailWords.list.occur(in: LineWords($0.span, in: text.bytes))
    }
    return saysSo ? end : nil
  }

  /// Where the lines of one depth end; nil if they are too many for a signature.
  private func end(of start: Int, mostLines: Int) -> Int? {
    let rest = lines[start...].prefix(mostLines + 1).prefix { $0.depth == lines[start].depth || $0.isBlank }
    return rest.count <= mostLines ? rest.endIndex : nil
  }
}
