import Linguistics

/// The numbered fields of the Daily Reports of FBIS: section, what was monitored, language, what kind of text follows.
struct SGMLFields {
  private(set) var section: String?
  private(set) var source: String?
  /// What the service says of the text.
  private(set) var note: String?
  private var number: String?
  private var words: [UInt8] = []

  mutating func begin(_ number: String?) { (self.number, words) = (number, []) }

  mutating func add(_ words: [UInt8]) { self.words += words }

  /// Ends a field; whether it is one of those between the labels over a text.
  mutating func finish() -> Bool {
    let line = String(decoding: words, as: UTF8.self).trimmed
    defer { number = nil }
    switch number {
    case "100", "101": if !line.isEmpty { section = line }
    case "102", "103", "104": source = source ?? Self.name(line)
    case "105": return true
    case "106":
      note = line
      return true
    case .some, nil: break
    }
    return false
  }

  /// `Tarn INA` of `AU2802095094 Tarn INA in English 0917 GMT 28 Feb 94`.
  private static func name(_ line: String) -> String? {
    let words = line.split(separator: " ").drop { $0.utf8.contains { (0x30...0x39).contains($0) } }
    let name = words.prefix { $0 != "in" }.joined(separator: " ")
    return name.isEmpty ? nil : name
  }
}
