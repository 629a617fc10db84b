import CMail
import Linguistics

/// A mail: its header lines and its parts.
struct MailMessage {
  /// In order of the mail, names in small letters.
  fileprivate(set) var headers: [(name: String, value: String)] = []
  fileprivate(set) var parts: [MailPart] = []

  /// The mail that bytes are from their first header line on; nil for none.
  init?(_ bytes: [UInt8]) {
    var builder = MailBuilder()
    let isRead = withUnsafeMutablePointer(to: &builder) { builder in
      var visitor = MailBuilder.visitor(builder)
      return bytes.withUnsafeBytes { cm_mail_walk($0.baseAddress, $0.count, &visitor) }
    }
    guard isRead != 0, case .message(let message) = builder.outermost else { return nil }
    self = message
  }

  fileprivate init() {}

  /// The first header line of a name, in small letters; nil for none, and for one without words.
  subscript(_ name: String) -> String? {
    headers.first { $0.name == name }.flatMap { $0.value.isEmpty ? nil : $0.value }
  }
}

/// What a mail is made of.
enum MailPart {
  case text(MailText)
  case file(MailFile)
  case message(MailMessage)
  /// Parts that belong together, by the words of the standard: `mixed`, `alternative`, `related`, `digest`.
  case group(kind: String, [MailPart])
}

/// A text within a mail.
struct MailText {
  /// `plain`, `html`
  let kind: String
  /// The encoding that the mail names.
  let charset: String?
  let fileName: String?
  /// Where the page was that it is a copy of.
  let address: String?
  let isAttached: Bool
  let bytes: [UInt8]

  /// The text and what is not certain of it; nil for one without words.
  ///
  /// Many mails name an encoding that they are not in, so that what is UTF-8 is read as that.
  var decoded: (text: SourceText, doubt: DecodingDoubt?)? {
    guard case .text(let text, let encoding, let doubt) = Decoded(bytes) else { return nil }
    guard let charset = charset?.lowercased(), encoding != .utf8 || Self.isSevenBit(charset),
      !charset.hasSuffix("ascii"), charset != "utf-8", let named = OldEncoding.text(of: bytes, named: charset)
    else { return (text, doubt) }
    return (named, nil)
  }

  /// Whether an encoding writes other letters than those of ASCII with the bytes of ASCII.
  private static func isSevenBit(_ charset: String) -> Bool {
    ["iso-2022-", "hz-gb", "utf-7"].contains { charset.hasPrefix($0) }
  }
}

/// A PDF within a mail.
struct MailFile {
  /// nil where the mail names none.
  let name: String?
  let bytes: [UInt8]
}

/// A mail while the C library walks through it.
private struct MailBuilder {
  var outermost: MailPart?
  private var open: [(part: MailPart, parts: [MailPart])] = []

  static func visitor(_ builder: UnsafeMutablePointer<MailBuilder>) -> cm_mail_visitor {
    cm_mail_visitor(
      context: builder,
      open: { context, kind in Self.at(context).pointee.begin(String(cString: kind!)) },
      header: { context, name, value in
        Self.at(context).pointee.add(String(cString: name!).lowercased(), EncodedWords.text(of: bytes(of: value!)))
      },
      text: { context, text in
        let text = text!.pointee
        Self.at(context).pointee.add(MailFile(text).map(MailPart.file) ?? .text(MailText(text)))
      },
      file: { context, file in
        if let file = MailFile(file!.pointee) { Self.at(context).pointee.add(.file(file)) }
      },
      close: { context in Self.at(context).pointee.finish() })
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<MailBuilder> {
    // it is what `visitor` was given
    context!.assumingMemoryBound(to: MailBuilder.self)
  }

  private mutating func begin(_ kind: String) {
    open.append((kind == "message" ? .message(MailMessage()) : .group(kind: kind, []), []))
  }

  private mutating func add(_ name: String, _ value: String) {
    guard let last = open.indices.last, case .message(var message) = open[last].part else { return }
    message.headers.append((name, value))
    open[last].part = .message(message)
  }

  private mutating func add(_ part: MailPart) {
    if open.isEmpty { outermost = part } else { open[open.count - 1].parts.append(part) }
  }

  private mutating func finish() {
    guard let (part, parts) = open.popLast() else { return }
    switch part {
    case .text, .file: break
    case .group(let kind, _): add(.group(kind: kind, parts))
    case .message(var message):
      message.parts = parts
      add(.message(message))
    }
  }
}

/// The bytes of a string up to its zero.
private func bytes(of string: UnsafePointer<CChar>) -> [UInt8] {
  var (bytes, at): ([UInt8], UnsafePointer<CChar>) = ([], string)
  while at.pointee != 0 {
    bytes.append(UInt8(bitPattern: at.pointee))
    at += 1
  }
  return bytes
}

extension MailText {
  fileprivate init(_ text: cm_mail_content) {
    kind = String(cString: text.kind)
    charset = text.charset.map { String(cString: $0) }
    fileName = text.file_name.map { String(cString: $0) }
    address = text.address.map { String(cString: $0) }
    isAttached = text.is_attached != 0
    bytes = Array(UnsafeRawBufferPointer(start: text.bytes, count: text.count))
  }
}

extension MailFile {
  /// nil for any other file. Only the bytes tell: mails call a PDF many things, text among them.
  fileprivate init?(_ file: cm_mail_content) {
    let content = UnsafeRawBufferPointer(start: file.bytes, count: file.count)
    guard PDFDocument.isOne(content) else { return nil }
    name = file.file_name.map { String(cString: $0) }
    bytes = Array(content)
  }
}
