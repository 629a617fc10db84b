import Linguistics

/// The line that names who wrote the story.
enum Byline {
  // `By Ana Marsh in Port Vella, Boro Venn in Tarn and Ivo Quill in Apora` has fifteen.
  private static let mostWords = 16
  private static let lead = Phrases(LineUse.byline.words)
  private static let clauses = Phrases(LineUse.clause.words)
  private static let small = Set(LineUse.betweenNames.words)
  private static let openers = Set(LineUse.bylineAlone.words)

  /// Whether a line names the writer, or the agency in the writer's place.
  static func isSignature(_ line: LineWords) -> Bool {
    // `AP` and `AFP` alone may be anything, `Reuters` is the writer.
    isOne(line) || (line.text.count > 3 && Agencies.isKnown(line.phrase))
  }

  /// Whether a line is one: `By Ana Marsh`, `BY ANA MARSH, Staff Writer`, `| By Ana Marsh |`.
  static func isOne(_ line: LineWords) -> Bool {
    let start = line.text.prefix { $0 == UInt8(ascii: "|") || $0 == 0x20 }.count
    // `By Lee` is the shortest.
    guard let name = lead.lengthAtStart(of: line.lower.dropFirst(start)), line.text.count > start + 5,
      line.wordCount <= mostWords
    else { return false }
    let words = line.text.dropFirst(start + name)
    guard isCapital(words.first) || startsWithArticle(words), !clauses.occur(in: line), !startsWithDay(words) else {
      return false
    }
    return line.ending == .none || line.ending == .fullStop && areNames(words)
  }

  /// Whether a line has nothing but `By`, so that the next one is the name.
  static func isOpener(_ line: LineWords) -> Bool { openers.contains(line.phrase) }

  /// Whether a line has nothing but a few words with capitals, as names and posts have.
  static func couldBeName(_ line: LineWords) -> Bool {
    // `Ana Marsh and Boro Venn, Tarn Desk Correspondents` has eight.
    guard line.wordCount <= 8, line.ending == .none else { return false }
    let words = line.text.split(separator: 0x20)
    let small = words.count { ($0.first ?? 0) >= 0x61 && ($0.first ?? 0) <= 0x7A }
    return small * 2 < words.count && !line.text.contains { (0x30...0x39).contains($0) }
  }

  /// Whether a line is the name of a person, by a known first name: `Ana Marsh`, `Ana Marsh in Tarn and Ilo Brandt`.
  static func isPerson(_ line: LineWords) -> Bool {
    let words = line.text.split(separator: 0x20)
    // `Hope Fades in the Upper Town, Keeper Says` is a title: a name has two or three words, and few more come after it.
    let name = words.prefix { isCapital($0.first) }
    guard (2...3).contains(name.count), words.count == name.count || (words.count <= 8 && words.count > name.count + 1),
      line.ending == .none, areNames(line.text[...]), let first = name.first
    else { return false }
    return Lexicon.english[WordHash(first).value].contains(.givenName) && !PlaceNames.isKnown(line.text)
  }

  /// Whether all words have capitals but those that stand between names: `Ana Marsh in Tarn and Ilo Brandt`.
  private static func areNames(_ words: ArraySlice<UInt8>) -> Bool {
    words.split(separator: 0x20).allSatisfy { word in
      isCapital(word.first) || small.contains(String(decoding: word, as: UTF8.self))
    }
  }

  private static func isCapital(_ byte: UInt8?) -> Bool {
    byte.map { (0x41...0x5A).contains($0) || $0 >= 0xC3 } ?? false
  }

  /// `By Friday no lamp was left`
  private static func startsWithDay(_ words: ArraySlice<UInt8>) -> Bool {
    let first = String(decoding: words.prefix { $0 != 0x20 && $0 != UInt8(ascii: ",") }, as: UTF8.self).lowercased()
    // `Mar` and `Jan` are names too.
    return first.utf8.count > 4 && (CalendarWords.weekdays.contains(first) || CalendarWords.months[first] != nil)
  }

  /// `By our correspondent`
  private static func startsWithArticle(_ words: ArraySlice<UInt8>) -> Bool {
    words.starts(with: "our ".utf8) || words.starts(with: "a staff ".utf8)
  }
}
