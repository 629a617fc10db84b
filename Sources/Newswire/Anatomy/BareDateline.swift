import Linguistics

/// A dateline that has lost its sign: `TARN Two ferries sank`, `tarn: two ferries sank` in a text without capitals.
///
/// Only the name of a known city makes one.
enum BareDateline {
  // `DAR ES SALAAM` has three words, `near` or another approach one more.
  private static let mostWords = 4
  /// What stands before the place, in small letters: `NEAR KESTEL`.
  private static let approaches = Set(DatelineUse.approach.words)

  /// The dateline that a paragraph starts with; nil for none.
  static func read(_ paragraph: TextSpan, in bytes: [UInt8]) -> ReadDateline? {
    inCapitals(paragraph, in: bytes) ?? inSmallLetters(paragraph, in: bytes)
  }

  private static func inCapitals(_ paragraph: TextSpan, in bytes: [UInt8]) -> ReadDateline? {
    let words = leadingWords(paragraph, in: bytes)
    for count in stride(from: words.count, to: 0, by: -1) {
      let place = TextSpan(paragraph.start, words[count - 1].end)
      guard areCities(place, in: bytes) else { continue }
      let region = region(behind: place, in: TextSpan(place.end, paragraph.end), of: bytes)
      let printed = TextSpan(place.start, region ?? place.end)
      let rest = TextSpan(WhiteSpace.skipped(TextSpan(printed.end, paragraph.end), in: bytes), paragraph.end)
      return rest.start > printed.end && startsSentence(rest, in: bytes)
        ? read(place, printed, in: bytes) : nil
    }
    return nil
  }

  /// The words in capitals that a paragraph starts with.
  private static func leadingWords(_ paragraph: TextSpan, in bytes: [UInt8]) -> [TextSpan] {
    var words: [TextSpan] = []
    var at = paragraph.start
    while words.count < mostWords, at < paragraph.end {
      let word = bytes[at..<paragraph.end].prefix { !WhiteSpace.isASCII($0) && $0 != UInt8(ascii: ",") }
      guard !word.isEmpty, isInCapitals(word) else { break }
      words.append(TextSpan(at, word.endIndex))
      guard word.endIndex < paragraph.end, bytes[word.endIndex] == UInt8(ascii: " ") else { break }
      at = word.endIndex + 1
    }
    return words
  }

  private static func isInCapitals(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy { (0x41...0x5A).contains($0) || $0 >= 0xC3 || "'/-.".utf8.contains($0) }
  }

  /// Whether a stretch is the name of a city, or of several with slashes between them. Four letters at least: `ADEN`;
  /// shorter names are as well abbreviations.
  private static func areCities(_ span: TextSpan, in bytes: [UInt8]) -> Bool {
    bytes[span.range].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { name in
      let name = withoutApproach(name)
      return name.count >= 4 && PlaceNames.isCity(name) && !Agencies.isKnown(String(decoding: name, as: UTF8.self))
    }
  }

  private static func withoutApproach(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let blank = name.firstIndex(of: UInt8(ascii: " ")),
      approaches.contains(String(decoding: name[..<blank], as: UTF8.self).lowercased())
    else { return name }
    return name[(blank + 1)...]
  }

  /// Where the region or country ends that stands behind a comma: `KESTEL, Apora Two ferries`.
  private static func region(behind place: TextSpan, in rest: TextSpan, of bytes: [UInt8]) -> Int? {
    var cursor = ByteCursor(bytes, in: rest)
    guard cursor.take(",") else { return nil }
    cursor.skipBlanks()
    let start = cursor.at
    var end: Int?
    // `Bosnia and Herzegovina` has three words.
    for _ in 0..<3 {
      while let byte = cursor.byte, !WhiteSpace.isASCII(byte) { cursor.at += 1 }
      if PlaceNames.isKnown(bytes[start..<cursor.at]) { end = cursor.at }
      cursor.skipBlanks()
    }
    return end
  }

  /// Whether a sentence in small letters starts: after `TARN` comes `Two`, `UN envoys` or `3,000`, not `TALKS FAIL`.
  private static func startsSentence(_ rest: TextSpan, in bytes: [UInt8]) -> Bool {
    guard DatelineReader.startsStory(rest, in: bytes), let first = bytes[rest.range].first else { return false }
    let word = bytes[rest.range].prefix { !WhiteSpace.isASCII($0) }
    let isLetter = (0x41...0x5A).contains(first)
    return !isLetter && first != UInt8(ascii: ",") && first != UInt8(ascii: "(")
      || isLetter && (word.contains { (0x61...0x7A).contains($0) } || word.count <= 4)
  }

  private static func inSmallLetters(_ paragraph: TextSpan, in bytes: [UInt8]) -> ReadDateline? {
    // `bandar seri begawan: ` has 21; a capital in the first sentence makes the colon one of a sentence.
    let head = bytes[paragraph.range].prefix(30)
    guard let first = head.first, (0x61...0x7A).contains(first), let colon = head.firstIndex(of: UInt8(ascii: ":")),
      PlaceNames.isCity(bytes[paragraph.start..<colon]),
      !bytes[paragraph.range].prefix(200).contains(where: { (0x41...0x5A).contains($0) })
    else { return nil }
    let place = TextSpan(paragraph.start, colon)
    return ReadDateline(
      dateline: Dateline(span: TextSpan(place.start, colon + 1), place: place, printedPlace: place))
  }

  private static func read(_ place: TextSpan, _ printed: TextSpan, in bytes: [UInt8]) -> ReadDateline {
    let slash = bytes[place.range].firstIndex(of: UInt8(ascii: "/")) ?? place.end
    let start = withoutApproach(bytes[place.start..<slash]).startIndex
    return ReadDateline(
      dateline: Dateline(
        span: printed, place: TextSpan(start, slash), printedPlace: TextSpan(start, printed.end)))
  }
}
