import Linguistics

/// Who sent a mail: a person, a paper, or a person of a paper.
struct MailSender {
  private(set) var person: String?
  private(set) var source: String?

  /// - Parameter value: `Ana Marsh at Vella Courier <ana@courier.example>`, `ana@courier.example (Ana Marsh)`
  init(_ value: String) {
    let (name, address) = Self.parts(of: value)
    guard let name else {
      source = address
      return
    }
    if let split = Self.split(name) {
      (person, source) = split
    } else if let found = Self.person(name, address: address) {
      person = found
    } else {
      source = name
    }
  }

  private static func parts(of value: String) -> (name: String?, address: String?) {
    let open = value.lastIndex(of: "<") ?? value.firstIndex(of: "(")
    guard let open else { return (value.contains("@") ? nil : plain(value), plain(value)) }
    let inside = plain(value[open...].dropFirst().prefix { $0 != ">" && $0 != ")" })
    let outside = plain(value[..<open])
    return value[open] == "<" ? (outside ?? (inside?.contains("@") == true ? nil : inside), inside) : (inside, outside)
  }

  /// Without quotation marks and white space at the ends; nil if nothing is left.
  private static func plain(_ words: some StringProtocol) -> String? {
    let isMark = { (byte: UInt8) in WhiteSpace.isASCII(byte) || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }
    let bytes = words.utf8.drop(while: isMark).reversed().drop(while: isMark).reversed()
    return bytes.isEmpty ? nil : String(decoding: Array(bytes), as: UTF8.self)
  }

  /// `Ana Marsh at Vella Courier`, `Ana Marsh via Harbour list`
  private static func split(_ name: String) -> (person: String, source: String)? {
    MailWords.joint.words.lazy.compactMap { joint -> (String, String)? in
      let sign = " \(joint.filter { $0 != "_" }) "
      let bytes = Array(name.utf8)
      guard let at = bytes.firstStart(of: sign.utf8),
        let left = plain(String(decoding: bytes[..<at], as: UTF8.self)), let found = person(left, address: nil),
        let source = plain(String(decoding: bytes[(at + sign.utf8.count)...], as: UTF8.self))
      else { return nil }
      return (found, source)
    }.first
  }

  /// The name in its usual order, if it is one of a person: a first name is known, or the address is made of it.
  private static func person(_ name: String, address: String?) -> String? {
    let pieces = name.split(separator: ",").compactMap { plain($0) }
    let ordered = pieces.count == 2 ? "\(pieces[1]) \(pieces[0])" : name
    let local = address?.lowercased().prefix { $0 != "@" } ?? ""
    if Agencies.publishes(ordered) || MailWords.office.contains(String(local)) { return nil }
    let text = SourceText(ordered)
    let words = LineWords(text.span, in: text.bytes)
    if Byline.isPerson(words) { return ordered }
    guard let address, Byline.couldBeName(words) else { return nil }
    return isAddress(address, of: ordered.lowercased().split(separator: " ").map(String.init)) ? ordered : nil
  }

  /// Whether an address is made of somebody's names: `pellam.orrin@`, `porrin@`, `pellam@`; a paper has its name in the
  /// domain too.
  private static func isAddress(_ address: String, of names: [String]) -> Bool {
    let parts = address.lowercased().split(separator: "@", maxSplits: 1)
    guard parts.count == 2, (2...3).contains(names.count), let first = names.first, let last = names.last,
      !names.contains(where: { name in parts[1].split(separator: ".").contains { $0 == name } })
    else { return false }
    let local = parts[0].filter { !"._-".contains($0) }
    return [first, last, first + last, names.joined(), first.prefix(1) + last].contains { $0 == local }
  }
}
