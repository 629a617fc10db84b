import Linguistics

/// A character that markup writes by its name or number: `&rsquo;`, `&#8217;`, `&#x2019;`.
enum CharacterReference {
  // `&thetasym;` is the longest.
  private static let longest = 12
  private static let characters = Dictionary(
    uniqueKeysWithValues: VocabularyTable("entities").rows.map { ($0.word, String($0["text"])) })

  /// Moves over a reference; nil without moving for what is none.
  static func read(_ cursor: inout ByteCursor) -> String? {
    cursor.attempt { cursor in
      _ = cursor.take("&")
      let rest = cursor.bytes[cursor.at..<min(cursor.end, cursor.at + longest)]
      guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return nil }
      let name = String(decoding: rest[..<end], as: UTF8.self)
      cursor.at = end + 1
      // `&Eacute;` is the capital of `&eacute;`.
      return numbered(name) ?? characters[name] ?? characters[name.lowercased()]?.uppercased()
    }
  }

  private static func numbered(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    return UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
      .flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
