import Linguistics

/// What a mail says of itself, or what a mail that it passes on says.
struct MailFacts {
  var subject: String?
  var sender: String?
  var sent: PublicationMoment?
  /// Whether the subject says that the mail is an answer.
  private(set) var isReply = false

  init() {}

  init(of message: MailMessage) {
    sender = message["from"] ?? message["sender"]
    sent = message["date"].flatMap(Self.moment)
    guard let value = message["subject"] else { return }
    let isOfList = message["list-id"] != nil || message["list-post"] != nil
    (subject, isReply) = Self.plain(value, isOfList: isOfList)
  }

  /// Keeps what the lines say of a mail passed on.
  mutating func take(_ other: MailFacts) {
    subject = other.subject ?? subject
    sender = other.sender ?? sender
    sent = other.sent ?? sent
  }

  /// The facts that the lines over a mail passed on give.
  ///
  /// - Parameter fields: what each line names, and its value.
  init(_ fields: [(name: MailWords, value: String)]) {
    for (name, value) in fields where !value.isEmpty {
      switch name {
      case .subject: subject = Self.plain(value, isOfList: false).subject
      case .from: sender = value
      case .date: sent = Self.moment(value)
      case .recipient, .technical, .common, .reply, .passed, .elsewhere, .forward, .attribution, .list, .office, .joint:
        break
      }
    }
  }

  private static func moment(_ value: String) -> PublicationMoment? {
    let text = SourceText(value)
    return PublicationMoment(writtenIn: text) ?? ExportDate.first(in: text.span, of: text.bytes)?.moment
  }

  /// A subject without `Re:`, `Fwd: ` and, where it comes from a list, `[harbour]`; whether there was an answer's.
  private static func plain(_ subject: String, isOfList: Bool) -> (subject: String, isReply: Bool) {
    let text = SourceText(subject)
    var cursor = ByteCursor(text.bytes, in: WhiteSpace.trimmed(text.span, in: text.bytes))
    var isReply = false
    while true {
      cursor.skipBlanks()
      if let prefix = cursor.attempt(prefix) {
        isReply = isReply || MailWords.reply.contains(prefix)
      } else if !isOfList || cursor.attempt(tag) == nil {
        break
      }
    }
    return (text.reflowed(TextSpan(cursor.at, cursor.end)), isReply)
  }

  /// `Re:`, `RE[2]:`
  private static func prefix(_ cursor: inout ByteCursor) -> String? {
    guard let word = cursor.word(), MailWords.reply.contains(word) || MailWords.passed.contains(word) else {
      return nil
    }
    if cursor.take("[") {
      _ = cursor.number(1...3)
      _ = cursor.take("]")
    }
    cursor.skipBlanks()
    return cursor.take(":") ? word : nil
  }

  /// `[harbour-list]`
  private static func tag(_ cursor: inout ByteCursor) -> Bool? {
    // a headline may be between brackets: what follows must go on
    guard cursor.take("["), let end = cursor.bytes[cursor.at..<cursor.end].firstIndex(of: UInt8(ascii: "]")),
      end + 1 < cursor.end
    else { return nil }
    cursor.at = end + 1
    return true
  }
}

/// The lines over a mail that another one passes on or answers.
struct PassedHead {
  /// Of the lines, the sign above them among them.
  let range: Range<Int>
  let facts: MailFacts

  // `Sent:`, `From:`, `To:`, `Cc:`, `Subject:`, each perhaps over two lines.
  private static let mostLines = 12
  // `Enviado el` between asterisks.
  private static let longestName = 20

  /// The first such lines; nil for none.
  ///
  /// - Parameter lines: blank ones may be among them.
  static func first(in lines: [String], from start: Int) -> PassedHead? {
    (start..<max(start, lines.count)).lazy.compactMap { head(in: lines, at: $0) }.first
  }

  private static func head(in lines: [String], at start: Int) -> PassedHead? {
    var at = start
    let isMarked = isMark(lines[start])
    if isMarked { at = skippingBlank(lines, at + 1) }
    var fields: [(name: MailWords, value: String)] = []
    let limit = min(lines.count, at + mostLines)
    while at < limit {
      if let field = field(lines[at]) {
        fields.append(field)
      } else if fields.isEmpty || lines[at].isEmpty || !goesOn(lines, at, before: limit) {
        break
      }
      at += 1
    }
    let names = Set(fields.map(\.name))
    let isHead = names.contains(.from) && (names.contains(.subject) || names.contains(.date))
    guard isHead, isMarked || names.isSuperset(of: [.subject, .date]) else { return nil }
    return PassedHead(range: start..<at, facts: MailFacts(fields))
  }

  private static func skippingBlank(_ lines: [String], _ start: Int) -> Int {
    lines[start...].firstIndex { !$0.isEmpty } ?? lines.count
  }

  /// Whether a line goes on with the value before it: another field follows soon.
  private static func goesOn(_ lines: [String], _ at: Int, before limit: Int) -> Bool {
    at + 1 < limit && field(lines[at + 1]) != nil
  }

  /// `---------- Forwarded message ---------`
  private static func isMark(_ line: String) -> Bool {
    let words = line.utf8.drop { "-_*= ".utf8.contains($0) }
    let text = SourceText(validating: Array(words))
    return !text.bytes.isEmpty && MailWords.forward.start(LineWords(text.span, in: text.bytes))
  }

  /// `*From:* Ana Marsh <ana@courier.example>`
  private static func field(_ line: String) -> (name: MailWords, value: String)? {
    let text = SourceText(line)
    guard let colon = text.bytes.prefix(longestName).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = text.reflowed(TextSpan(0, colon)).lowercased().filter { $0 != "*" }
    guard let use = [MailWords.from, .subject, .date, .recipient].first(where: { $0.contains(name) }) else {
      return nil
    }
    let value = text.bytes[(colon + 1)...].drop { $0 == UInt8(ascii: "*") || WhiteSpace.isASCII($0) }
    return (use, text.reflowed(TextSpan(value.startIndex, text.count)))
  }
}
