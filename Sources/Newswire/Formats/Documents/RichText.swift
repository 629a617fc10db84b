import Linguistics

/// A document in RTF.
package struct RichText: ArticleFormat {
  package let name = "rtf"
  package let summary =
    "a document in RTF: one article, or every article of an export of Factiva, LexisNexis or Nexis Uni"
  package let fileEndings = ["rtf"]

  private static let sign = Array(#"{\rtf"#.utf8)

  package init() {}

  package func fit(of head: FileHead) -> FormatFit { head.bytes.starts(with: Self.sign) ? .certain : .none }

  package func contents(of file: SourceFile) -> FileContents {
    guard file.bytes.starts(with: Self.sign) else { return .withoutText(file) }
    return DocumentText(RichTextParagraphs.all(in: file.bytes)).contents(of: file)
  }
}

/// Reads the paragraphs of a document in RTF.
struct RichTextParagraphs {
  /// What counts until the end of a group.
  private struct Group {
    /// Whether the words of the group are none of the text.
    var isSkipped = false
    var isFontTable = false
    /// Characters that stand behind one in Unicode for programs that know none.
    var fallback = 1
    /// Of the bytes that stand for characters; nil for that of the whole document.
    var encoding: TextEncoding?
  }

  // Word's own documents have less than fifty; what is deeper belongs to the group of this depth.
  private static let mostGroups = 1000

  private var reader: RichTextTokens
  private var group = Group()
  private var outer: [Group] = []
  private var groupsTooDeep = 0
  private var encoding = TextEncoding.windows1252
  private var fonts: [Int: TextEncoding] = [:]
  /// The font of which the table tells.
  private var listedFont = 0
  private var skips = 0
  private var words = RichTextWords()
  private var role = DocumentParagraph.Role.text
  private var paragraphs: [DocumentParagraph] = []

  /// The paragraphs in order, empty ones too; rows of tables are lines.
  static func all(in bytes: [UInt8]) -> [DocumentParagraph] {
    var reading = RichTextParagraphs(reader: RichTextTokens(bytes))
    while let token = reading.reader.next() { reading.take(token) }
    reading.endParagraph()
    return reading.paragraphs
  }

  private init(reader: RichTextTokens) { self.reader = reader }

  private mutating func take(_ token: RichTextTokens.Token) {
    switch token {
    case .open:
      skips = 0
      open()
    case .close:
      skips = 0
      close()
    case .byte(let byte): if !isPassedOver() { words.add(byte, in: group.encoding ?? encoding) }
    case .symbol(let symbol): if !isPassedOver() { take(symbol: symbol) }
    case .word(let word, let value):
      if group.isFontTable { takeFont(word, value) } else if !isPassedOver() { take(word, value) }
    }
  }

  /// Whether what follows stands for a character that is known already, or in a group that is no text.
  private mutating func isPassedOver() -> Bool {
    if skips > 0 {
      skips -= 1
      return true
    }
    return group.isSkipped
  }

  private mutating func open() {
    if outer.count < Self.mostGroups { outer.append(group) } else { groupsTooDeep += 1 }
  }

  private mutating func close() {
    if groupsTooDeep > 0 { groupsTooDeep -= 1 } else { group = outer.popLast() ?? group }
  }

  private mutating func take(symbol: UInt8) {
    switch symbol {
    case UInt8(ascii: "*"): group.isSkipped = true
    case UInt8(ascii: "~"): words.add("\u{A0}")
    case UInt8(ascii: "_"): words.add("\u{2011}")
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): words.add(symbol, in: encoding)
    case 0x0A, 0x0D: endParagraph()
    // among others a place where a word may be divided
    default: break
    }
  }

  private mutating func take(_ word: String, _ value: Int?) {
    if let character = Self.characters[word] { return words.add(character) }
    switch word {
    case "par", "sect": endParagraph()
    case "row", "nestrow":
      role = .item
      endParagraph()
    case "page":
      endParagraph()
      paragraphs.append(DocumentParagraph(words: "\u{C}"))
    case "cell", "nestcell": words.add(Self.cellEnd)
    case "u": takeScalar(value ?? 0)
    case "uc": group.fallback = min(max(value ?? 1, 0), 8)
    case "bin": reader.skip(value ?? 0)
    case "f": group.encoding = fonts[value ?? 0]
    case "plain": group.encoding = nil
    case "pard": role = .text
    case "outlinelevel": role = .heading
    case "ansicpg": encoding = Self.codePage(value ?? 0) ?? encoding
    case "fonttbl": (group.isFontTable, group.isSkipped) = (true, true)
    case "listtext", "pntext": (role, group.isSkipped) = (.item, true)
    case "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
      "footerl", "footerr", "footerf", "footnote", "fldinst", "nonshppict", "xe", "tc":
      group.isSkipped = true
    // how the words look
    default: break
    }
  }

  private static let characters = [
    "line": "\n", "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ",
  ]

  private static let cellEnd = " | "

  private mutating func takeFont(_ word: String, _ value: Int?) {
    if word == "f" { listedFont = value ?? 0 }
    if word == "fcharset", let encoding = Self.characterSet(value ?? 0) { fonts[listedFont] = encoding }
  }

  /// Takes a unit of UTF-16, which is written as a number with a sign.
  private mutating func takeScalar(_ value: Int) {
    words.add(unit: UInt16(truncatingIfNeeded: value))
    skips = group.fallback
  }

  private mutating func endParagraph() {
    var text = words.take()
    while text.hasSuffix(Self.cellEnd) { text.removeLast(Self.cellEnd.count) }
    paragraphs.append(DocumentParagraph(role: role, words: text))
  }

  /// By the numbers of Windows.
  private static func codePage(_ number: Int) -> TextEncoding? {
    switch number {
    case 1250...1258: TextEncoding(named: "windows-\(number)")
    case 866: .ibmCyrillic
    case 874: .thai
    case 932: .shiftJIS
    case 936: .chinese
    case 949: .koreanUHC
    case 950: .big5
    case 65001: .utf8
    default: nil
    }
  }

  /// By the numbers of the character sets of fonts; nil for that of the whole document.
  private static func characterSet(_ number: Int) -> TextEncoding? {
    switch number {
    case 128: .shiftJIS
    case 129: .koreanUHC
    case 134: .chinese
    case 136: .big5
    case 161: .windows1253
    case 162: .windows1254
    case 163: .windows1258
    case 177: .windows1255
    case 178: .windows1256
    case 186: .windows1257
    case 204: .windows1251
    case 222: .thai
    case 238: .windows1250
    default: nil
    }
  }
}
