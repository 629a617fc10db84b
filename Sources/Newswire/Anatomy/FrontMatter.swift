import Linguistics

/// The lines between two fences at the very top, `---` for YAML and `+++` for TOML, as entries of a name and a value.
struct FrontMatter {
  /// A line, and those that its value goes on in.
  struct Entry {
    var span: TextSpan
    /// nil for a fence and for what names nothing.
    var header: HeaderLine?
  }

  /// The entries with the fences, in order of text.
  private(set) var entries: [Entry] = []

  /// More lines than this are no front matter.
  private static let mostLines = 200
  private static let fences = [
    (mark: "---", separator: UInt8(ascii: ":")), (mark: "+++", separator: UInt8(ascii: "=")),
  ]

  /// Where the text goes on after it.
  var end: Int { entries.last?.span.end ?? 0 }

  /// The front matter of a text; nil for none.
  init?(of text: SourceText) {
    for fence in Self.fences {
      guard let lines = Self.lines(between: fence.mark, in: text) else { continue }
      for line in lines { add(line, in: text.bytes, separator: fence.separator) }
      return
    }
    return nil
  }

  /// The lines that are not blank, fences among them; nil if the text does not start with a fence, or no other follows.
  private static func lines(between fence: String, in text: SourceText) -> [Line]? {
    var found: [Line] = []
    for line in Lines(text.bytes, in: text.span).prefix(mostLines) where !line.isBlank {
      let isFence = text[line.span] == fence
      if found.isEmpty && !isFence { return nil }
      found.append(line)
      if isFence && found.count > 1 { return found }
    }
    return nil
  }

  private mutating func add(_ line: Line, in bytes: [UInt8], separator: UInt8) {
    if line.indent > 0, goesOn(line, in: bytes, separator: separator), let last = entries.indices.last {
      let start = entries[last].span.start
      entries[last] = Self.entry(TextSpan(start, line.span.end), in: bytes, separator: separator)
    } else {
      entries.append(Self.entry(line.span, in: bytes, separator: separator))
    }
  }

  private static func entry(_ span: TextSpan, in bytes: [UInt8], separator: UInt8) -> Entry {
    Entry(span: span, header: HeaderLine(frontMatter: span, in: bytes, separator: separator))
  }

  /// Whether an indented line belongs to the value before it: always within quotation marks, else unless it names
  /// something itself.
  private func goesOn(_ line: Line, in bytes: [UInt8], separator: UInt8) -> Bool {
    guard let value = entries.last?.header?.value else { return false }
    if let first = bytes[value.range].first, first == UInt8(ascii: "\""), bytes[value.end - 1] != first { return true }
    return HeaderLine(line.span, in: bytes) == nil
  }
}

extension ArticleAnatomy {
  /// Reads the front matter at the very top; where the text goes on after it, 0 if there is none.
  mutating func readFrontMatter() -> Int {
    guard let matter = FrontMatter(of: text) else { return 0 }
    for entry in matter.entries {
      guard let header = entry.header else {
        add(.furniture, entry.span)
        continue
      }
      keep(ScalarValue(header.value, in: bytes), of: header)
      add(header, line: entry.span)
    }
    return matter.end
  }

  /// Keeps how a value reads where that is not what stands there: `Kenner,\_LA`.
  private mutating func keep(_ value: ScalarValue, of header: HeaderLine) {
    guard let kind = header.blockKind, !kinds.contains(kind), !header.value.isEmpty else { return }
    if value.text != text.reflowed(header.value) { decoded[kind] = value.text }
  }
}

/// A value of front matter as it reads, without the escapes, folds and marks of YAML.
struct ScalarValue {
  private(set) var text: String

  /// - Parameter value: without quotation marks, as `HeaderLine` gives it.
  init(_ value: TextSpan, in bytes: [UInt8]) {
    let quote = value.start > 0 ? bytes[value.start - 1] : 0
    var scalars = Array(String(decoding: bytes[value.range], as: UTF8.self).unicodeScalars)[...]
    // `>-` and `|` before a folded value.
    if scalars.first == ">" || scalars.first == "|" { scalars = scalars.drop { $0 != "\n" && $0 != "\r" } }
    if scalars.starts(with: ["-", " "]) { scalars = scalars.dropFirst(2) }
    let unescaped =
      switch quote {
      case UInt8(ascii: "\""): Self.unescaped(scalars)
      case UInt8(ascii: "'"): Self.singlyQuoted(scalars)
      default: String.UnicodeScalarView(scalars)
      }
    text = Self.joined(unescaped)
    if quote != UInt8(ascii: "\""), quote != UInt8(ascii: "'") { text = Self.list(of: value, in: bytes) ?? text }
  }

  private static func joined(_ scalars: String.UnicodeScalarView) -> String {
    scalars.split { $0 == " " || $0 == "\n" || $0 == "\r" || $0 == "\t" || $0 == "\u{A0}" }
      .map { String($0) }.joined(separator: " ")
  }

  /// The points of a list with commas between them: `[Ana Marsh, "Boro Venn"]`, or a line with a hyphen for each; nil for
  /// what is none.
  private static func list(of value: TextSpan, in bytes: [UInt8]) -> String? {
    let words = bytes[value.range]
    var points = Lines(bytes, in: value).filter { !$0.isBlank }.map(\.span)
    if words.first == UInt8(ascii: "["), words.last == UInt8(ascii: "]") {
      points = bytes[(value.start + 1)..<(value.end - 1)].split(separator: UInt8(ascii: ","))
        .map { TextSpan($0.startIndex, $0.endIndex) }
    } else if points.count < 2 || !points.allSatisfy({ ListItem.starts($0, in: bytes) }) {
      return nil
    }
    let isMark = { (byte: UInt8) in WhiteSpace.isASCII(byte) || "-'\"".utf8.contains(byte) }
    let plain = points.map { bytes[$0.range].drop(while: isMark).reversed().drop(while: isMark).reversed() }
    return plain.map { String(decoding: Array($0), as: UTF8.self) }.joined(separator: ", ")
  }

  /// `''` stands for one apostrophe.
  private static func singlyQuoted(_ scalars: ArraySlice<Unicode.Scalar>) -> String.UnicodeScalarView {
    var out = String.UnicodeScalarView()
    var rest = scalars
    while let scalar = rest.popFirst() {
      out.append(scalar)
      if scalar == "'", rest.first == "'" { rest.removeFirst() }
    }
    return out
  }

  /// The escapes of double quotes; a backslash at the end of a line joins it with the next.
  private static func unescaped(_ scalars: ArraySlice<Unicode.Scalar>) -> String.UnicodeScalarView {
    var out = String.UnicodeScalarView()
    var rest = scalars
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let sign = rest.popFirst() else {
        out.append(scalar)
        continue
      }
      switch sign {
      case "\n", "\r": rest = rest.drop { $0 == " " || $0 == "\n" || $0 == "\t" }
      case "_", "n", "t", "r": out.append(" ")
      case "x": out.append(number(2, &rest))
      case "u": out.append(number(4, &rest))
      case "U": out.append(number(8, &rest))
      default: out.append(sign)
      }
    }
    return out
  }

  /// The scalar that hexadecimal digits name; U+FFFD where they name none.
  private static func number(_ digits: Int, _ rest: inout ArraySlice<Unicode.Scalar>) -> Unicode.Scalar {
    let written = String(String.UnicodeScalarView(rest.prefix(digits)))
    guard let value = UInt32(written, radix: 16), let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    rest = rest.dropFirst(digits)
    return scalar
  }
}
