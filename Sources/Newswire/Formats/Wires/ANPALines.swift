import Linguistics

/// The lines of a message: fields that open with `^` and close with `<` or, where they name the writer, with `=`, and the
/// paragraphs of the text.
struct ANPALines {
  struct Field {
    var words: String
    /// Whether it closes as those do that name the writer.
    var isByline: Bool
    /// Whether nothing closes it.
    var isOpen: Bool
  }

  private(set) var head: [Field] = []
  private(set) var body: [WireCopy.Part] = []
  private(set) var ending: ANPAEnding?
  private var open: [String] = []
  private var plain: [UInt8] = []

  // `^Eds: Updates with …` over six lines; a longer field lost its end.
  private static let longestField = 8

  init(_ text: SourceText) {
    for line in Lines(text.bytes, in: text.span) {
      let words = text[line.span]
      if line.isBlank {
        closeField()
        if !plain.isEmpty, !plain.hasSuffix([0x0A, 0x0A]) { plain.append(0x0A) }
      } else if isField(words, indent: line.indent) {
        addField(words)
      } else {
        closeField()
        addPlain(words, indent: line.indent)
      }
    }
    closeField()
    flush()
  }

  private var isInHead: Bool { body.isEmpty && plain.allSatisfy(WhiteSpace.isASCII) }

  private func isField(_ words: String, indent: Int) -> Bool {
    if words.hasPrefix("^") { return true }
    // indented lines are paragraphs
    guard indent < 2 else { return false }
    if !open.isEmpty, open.count < Self.longestField { return true }
    return isInHead && (words.hasSuffix("<") || words.hasSuffix("="))
  }

  private mutating func addField(_ words: String) {
    if words.hasPrefix("^") { closeField() }
    open.append(words)
    if words.hasSuffix("<") || words.hasSuffix("=") { closeField() }
  }

  private mutating func closeField() {
    guard !open.isEmpty else { return }
    let words = open.joined(separator: " ")
    open = []
    // a line may hold two
    let pieces = words.split(separator: "<")
    for piece in pieces {
      let bare = Self.bare(String(piece))
      let isByline = piece.hasSuffix("=")
      guard !bare.isEmpty else { continue }
      if isInHead {
        head.append(Field(words: bare, isByline: isByline, isOpen: !isByline && !words.hasSuffix("<")))
      } else {
        flush()
        body.append((bare.contains(where: \.isLetter) ? .heading : .furniture, bare))
      }
    }
  }

  private static func bare(_ words: String) -> String {
    var bare = words.trimmed[...]
    while let first = bare.first, first == "^" { bare.removeFirst() }
    while let last = bare.last, last == "<" || last == "=" { bare.removeLast() }
    return String(bare).trimmed
  }

  private mutating func addPlain(_ words: String, indent: Int) {
    if let ending = ANPAEnding(SourceText(words)) {
      self.ending = ending
      return
    }
    let isAlone = words.hasSuffix("<") || words.hasSuffix("=")
    if isAlone { plain.append(0x0A) }
    plain += [UInt8](repeating: 0x20, count: min(indent, 8))
    plain += Array((isAlone ? Self.bare(words) : words).utf8)
    plain += isAlone ? [0x0A, 0x0A] : [0x0A]
  }

  private mutating func flush() {
    body += CellText.paragraphs(of: plain).map { (.text, $0) }
    plain = []
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}

/// The last line of a message, which has the year that its header lacks, and the time: `AP-WF-02-20-16 0337GMT<`.
struct ANPAEnding {
  let agency: String
  let moment: PublicationMoment

  /// nil for any other line.
  init?(_ line: SourceText) {
    var cursor = ByteCursor(line.bytes, in: WhiteSpace.trimmed(line.span, in: line.bytes))
    let start = cursor.at
    guard cursor.word() != nil, cursor.byte == UInt8(ascii: "-") else { return nil }
    let agency = TextSpan(start, cursor.at)
    _ = cursor.take("-")
    // the part of the service
    guard let wire = cursor.word(), wire.utf8.count <= 4, cursor.take("-"), let month = cursor.number(1...2)?.value,
      cursor.take("-"), let day = cursor.number(1...2)?.value, cursor.take("-"), let year = cursor.number(2...2)?.value,
      let date = CalendarDate(year: year + (year < 70 ? 2000 : 1900), month: month, day: day)
    else { return nil }
    self.agency = line[agency]
    cursor.skipBlanks()
    moment = PublicationMoment(date, WrittenTime.read(&cursor))
  }
}
