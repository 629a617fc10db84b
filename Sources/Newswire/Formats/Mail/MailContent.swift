import Linguistics

/// What of a mail's parts is its words, and what was sent along with them.
struct MailContent {
  /// In order of the mail; of the forms in which it says the same thing one.
  private(set) var words: [MailText] = []
  /// Texts that were files.
  private(set) var attached: [MailText] = []
  /// PDFs, in whichever form of what the mail says.
  private(set) var files: [MailFile] = []
  private(set) var messages: [MailMessage] = []

  init(of parts: [MailPart]) { for part in parts { add(part) } }

  private mutating func add(_ part: MailPart) {
    switch part {
    case .text(let text): add(text)
    case .file(let file): files.append(file)
    case .message(let message): messages.append(message)
    case .group("alternative", let parts):
      let forms = parts.map { MailContent(of: [$0]) }
      add(Self.best(of: forms))
      // some programs put what was attached into the richest form
      files += forms.flatMap(\.files)
    // the others are the pictures and frames of the first
    case .group("related", let parts):
      for part in parts.prefix(1) { add(part) }
      files += MailContent(of: Array(parts.dropFirst())).files
    case .group(_, let parts): for part in parts { add(part) }
    }
  }

  private mutating func add(_ text: MailText) {
    if text.isAttached || text.fileName != nil {
      attached.append(text)
    } else if text.kind == "plain" || text.kind == "html" {
      words.append(text)
    }
  }

  /// Adds one form of several, without files, which may be in any of them.
  private mutating func add(_ content: MailContent) {
    words += content.words
    attached += content.attached
    messages += content.messages
  }

  /// The plain form, unless it says nothing or sends the reader to a page; else the last, which is the richest.
  private static func best(of forms: [MailContent]) -> MailContent {
    let rich = forms.last { form in form.words.contains { $0.kind == "html" } }
    let plain = forms.first { form in form.words.contains { $0.kind == "plain" } }
    guard let rich else { return plain ?? forms.last ?? MailContent(of: []) }
    return plain.flatMap { $0.saysAll(of: rich) ? $0 : nil } ?? rich
  }

  // The name of the paper and the day beside `View this email in your browser` have eight.
  private static let mostWordsOfPointer = 12
  // A plain form may leave out what stands around the story, but not nine tenths.
  private static let leastShare = 10

  private func saysAll(of rich: MailContent) -> Bool {
    let texts = words.compactMap { $0.decoded?.text }.map { MailLines($0).unquoted }
    let size = texts.reduce(0) { $0 + $1.count }
    var (isPointer, count) = (false, 0)
    for text in texts {
      for line in Lines(text.bytes, in: text.span) where !line.isBlank {
        let words = LineWords(line.span, in: text.bytes)
        if MailWords.elsewhere.start(words) {
          isPointer = true
        } else if !MailWords.list.occur(in: words), !WebAddress.isOne(line.span, in: text.bytes) {
          count += text.bytes[line.span.range].split(whereSeparator: WhiteSpace.isASCII).count
        }
      }
    }
    guard count > (isPointer ? Self.mostWordsOfPointer : 0) else { return false }
    let shown = rich.words.compactMap { $0.decoded?.text }.compactMap { MarkupTree(html: $0) }
      .reduce(0) { sum, tree in MarkupFlow.parts(of: tree.root).reduce(sum) { $0 + $1.words.utf8.count } }
    return size * Self.leastShare >= shown
  }
}
