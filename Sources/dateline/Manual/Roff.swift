/// A page in the language of `man`, in ASCII alone.
struct Roff {
  private(set) var text: String

  init(title: String, section: Int, source: String, manual: String) {
    text = ".TH \"\(Self.escaped(title))\" \(section) \"\" \"\(Self.escaped(source))\" \"\(Self.escaped(manual))\"\n"
  }

  mutating func section(_ title: String) { text += ".SH \"\(Self.escaped(title))\"\n" }

  mutating func subsection(_ title: String) { text += ".SS \"\(Self.escaped(title))\"\n" }

  /// A paragraph; line ends begin a new one.
  mutating func paragraph(_ words: String) {
    for line in words.split(separator: "\n") { text += ".PP\n" + Self.escaped(String(line)) + "\n" }
  }

  /// A line as it is, in bold.
  mutating func example(_ line: String) { text += ".PP\n.B \(Self.escaped(line))\n" }

  /// A term and what it means.
  mutating func term(_ term: String, _ words: String) {
    text += ".TP\n.B \(Self.escaped(term))\n\(Self.escaped(words))\n"
  }

  /// Escapes everything that roff would read as an instruction; hyphens stay typable.
  private static func escaped(_ words: String) -> String {
    let escaped = words.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "^": "\\(ha"
      case "~": "\\(ti"
      case "`": "\\(ga"
      case "'": "\\(aq"
      case "\"": "\\(dq"
      case "\n": " "
      case " "..."~": String(scalar)
      default: "\\[u" + padded(String(scalar.value, radix: 16, uppercase: true)) + "]"
      }
    }.joined()
    return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
  }

  /// At least four digits.
  private static func padded(_ digits: String) -> String {
    String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
