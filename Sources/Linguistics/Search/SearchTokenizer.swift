/// Cuts text into the words that searches know, without case, accents, strokes and ligatures.
///
/// What hyphens and apostrophes join is one word, and its parts are others at the same place: `F-16` is found as `f16` and
/// `16`, `e-mail` as `email` and `mail`, `O'Hara` as `ohara` and `hara`. So is a word broken at the end of a line.
/// `U.S.` is `us`; and what is in capitals and would be another word without them has a second form, with a mark, so that
/// a search for `US` passes over *us*. Scripts without blanks between words are cut into pairs of signs.
package struct SearchTokenizer {
  /// What the words are for.
  package enum Purpose {
    /// A text that is searched: all forms of a word, all of them but the first as another form of it.
    case text
    /// What is searched for: one form of a word.
    case query
    /// A name, or the words of a query by themselves: parts stand for themselves, other marks than those between words
    /// are lost, and scripts without blanks are not cut.
    case parts
  }

  /// What stands at the end of the second form of a short name: a scalar of private use.
  package static let acronymMark: [UInt8] = [0xEE, 0x83, 0xBF]

  /// A word as it is handed over.
  package typealias Receiver = (_ word: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, _ isOtherForm: Bool) -> Bool

  private static let folding = ScalarFolding.embedded
  /// `the-town-that-nobody-could-find` has five hyphens; an address of a page has more, and its words stand for themselves.
  private static let mostParts = 6
  /// A longer word is cut: nobody looks for it.
  private static let longest = 512

  private let text: UnsafeBufferPointer<UInt8>
  private let purpose: Purpose
  private var at = 0
  /// The folded letters of the word, and its parts in them.
  private var letters: [UInt8] = []
  private var parts: [Part] = []
  private var isStopped = false

  private struct Part {
    /// In the folded letters.
    var letters: Range<Int>
    var span: Range<Int>
    /// Whether it is all capitals, or single letters with full stops.
    var isCapitals = false
    /// Whether an apostrophe comes before.
    var followsApostrophe = false
  }

  private init(_ text: UnsafeBufferPointer<UInt8>, _ purpose: Purpose) {
    self.text = text
    self.purpose = purpose
    letters.reserveCapacity(64)
  }

  /// Hands over the words of a text in order; stops where the answer is false.
  package static func forEachWord(of text: UnsafeBufferPointer<UInt8>, for purpose: Purpose, _ receive: Receiver) {
    var tokenizer = SearchTokenizer(text, purpose)
    while !tokenizer.isStopped, let scalar = tokenizer.nextOfWord() {
      switch scalar.use {
      case .separator, .silent: tokenizer.at += scalar.length
      case .sign where purpose != .parts: tokenizer.readSigns(receive)
      case .letter, .replaced, .sign: if !tokenizer.readPlainWord(receive) { tokenizer.readWord(receive) }
      }
    }
  }
}

// MARK: - Scalars

extension SearchTokenizer {
  private struct Scalar {
    var value: UInt32
    var length: Int
    var use: ScalarFolding.Use
  }

  /// The scalar at the place, or at another; nil at the end. Bytes that are no UTF-8 separate.
  private func scalar(at place: Int? = nil) -> Scalar? {
    let place = place ?? at
    guard place < text.count else { return nil }
    let first = text[place]
    if first < 0x80 {
      return Scalar(value: UInt32(first), length: 1, use: Self.useOfASCII(first))
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard length > 0, place + length <= text.count else { return Scalar(value: 0, length: 1, use: .separator) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in place + 1..<place + length {
      guard text[index] & 0xC0 == 0x80 else { return Scalar(value: 0, length: 1, use: .separator) }
      value = value << 6 | UInt32(text[index] & 0x3F)
    }
    return Scalar(value: value, length: length, use: Self.folding.use(of: value))
  }

  /// Passes over the separators of ASCII; the scalar behind them, nil at the end.
  private mutating func nextOfWord() -> Scalar? {
    while at < text.count, text[at] < 0x80, !Self.isOfWord(text[at]) { at += 1 }
    return scalar()
  }

  private static func useOfASCII(_ byte: UInt8) -> ScalarFolding.Use { isOfWord(byte) ? .letter : .separator }

  /// Whether a byte is a letter or a digit of ASCII.
  private static func isOfWord(_ byte: UInt8) -> Bool { isLetter(byte) || byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private mutating func append(_ scalar: Scalar) {
    switch scalar.use {
    case .letter, .sign:
      if scalar.length == 1 {
        let byte = text[at]
        letters.append(Self.isCapital(byte) ? byte | 0x20 : byte)
      } else {
        letters += text[at..<at + scalar.length]
      }
    case .replaced(let range): letters += Self.folding.letters(range)
    case .silent, .separator: break
    }
  }
}

// MARK: - Words

extension SearchTokenizer {
  /// Reads a word of ASCII that nothing joins to another and that is no acronym, as most are; false without moving for
  /// any other.
  private mutating func readPlainWord(_ receive: Receiver) -> Bool {
    var (end, capitals) = (at, 0)
    while end < text.count, Self.isOfWord(text[end]) {
      if Self.isCapital(text[end]) { capitals += 1 }
      end += 1
    }
    guard end > at, end - at <= Self.longest else { return false }
    if end < text.count, text[end] >= 0x80 || Self.mayJoin(text[end], behind: end - at) { return false }
    let word = UnsafeBufferPointer(rebasing: text[at..<end])
    if capitals > 1, capitals == word.count, purpose != .parts, Acronyms.contain(word) { return false }
    if capitals == 0 {
      isStopped = !receive(word, at..<end, false)
    } else {
      letters.removeAll(keepingCapacity: true)
      for byte in word { letters.append(Self.isCapital(byte) ? byte | 0x20 : byte) }
      isStopped = !letters.withUnsafeBufferPointer { receive($0, at..<end, false) }
    }
    at = end
    return true
  }

  /// Whether a sign may go on with a word of so many letters: `e-mail`, `O'Hara`, `U.S.`
  private static func mayJoin(_ sign: UInt8, behind letters: Int) -> Bool {
    sign == UInt8(ascii: "-") || sign == UInt8(ascii: "'") || sign == UInt8(ascii: ".") && letters == 1
  }

  private mutating func readWord(_ receive: Receiver) {
    letters.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    var followsApostrophe = false
    repeat {
      var part = readPart()
      part.followsApostrophe = followsApostrophe
      if !part.letters.isEmpty { parts.append(part) }
      guard purpose != .parts, let joint = joint() else { break }
      followsApostrophe = joint.isApostrophe
      at = joint.end
    } while true
    handOver(receive)
  }

  /// Reads letters and digits up to what is none, `U.S.` as one.
  private mutating func readPart() -> Part {
    let start = at
    var part = Part(letters: letters.count..<letters.count, span: start..<start)
    var capitals = 0
    while let scalar = scalar() {
      if scalar.use == .separator || scalar.use == .sign && purpose != .parts { break }
      if scalar.length == 1, Self.isCapital(text[at]) { capitals += 1 }
      if letters.count - part.letters.lowerBound < Self.longest { append(scalar) }
      at += scalar.length
    }
    part.isCapitals = capitals > 1 && capitals == at - start
    if at - start == 1, purpose != .parts, readStops() { part.isCapitals = true }
    part.letters = part.letters.lowerBound..<letters.count
    part.span = start..<at
    return part
  }

  /// Reads on behind the first letter of `U.S.`; false where none follows.
  private mutating func readStops() -> Bool {
    let start = at
    while at + 1 < text.count, text[at] == UInt8(ascii: "."), Self.isLetter(text[at + 1]),
      scalar(at: at + 2).map({ $0.use == .separator }) ?? true
    {
      letters.append(text[at + 1] | 0x20)
      at += 2
    }
    if at > start, at < text.count, text[at] == UInt8(ascii: ".") { at += 1 }
    return at > start
  }

  /// Finds a hyphen or an apostrophe that joins the last part to another, and where that one begins. nil if nothing joins them.
  private func joint() -> (end: Int, isApostrophe: Bool)? {
    guard let sign = scalar(), let kind = Self.joint(sign.value) else { return nil }
    var end = at + sign.length
    if kind == .hyphen, let next = startOfNextLine(end) { end = next }
    guard let next = scalar(at: end) else { return nil }
    switch next.use {
    case .letter, .replaced: return (end, kind == .apostrophe)
    case .separator, .silent, .sign: return nil
    }
  }

  private enum Joint { case hyphen, apostrophe }

  private static func joint(_ scalar: UInt32) -> Joint? {
    switch scalar {
    case 0x2D, 0x2010, 0x2011: .hyphen
    case 0x27, 0x2019, 0x2BC: .apostrophe
    default: nil
    }
  }

  /// Where a word goes on that a hyphen breaks at the end of a line: at a small letter behind one line break and blanks.
  private func startOfNextLine(_ place: Int) -> Int? {
    var (at, breaks) = (place, 0)
    while at < text.count, text[at] == 0x20 || text[at] >= 0x09 && text[at] <= 0x0D {
      if text[at] == 0x0A { breaks += 1 }
      at += 1
    }
    guard breaks == 1, at < text.count, text[at] >= 0x61, text[at] <= 0x7A else { return nil }
    return at
  }
}

// MARK: - Handing over

extension SearchTokenizer {
  private mutating func handOver(_ receive: Receiver) {
    // `Israel's` is Israel
    if parts.count > 1, let last = parts.last, last.followsApostrophe, letters[last.letters] == [UInt8(ascii: "s")] {
      parts.removeLast()
    }
    guard let first = parts.first, let last = parts.last else { return }
    if parts.count > Self.mostParts { return handOverApart(receive) }
    let isWhole = parts.count == 1
    let whole = Part(
      letters: 0..<last.letters.upperBound, span: first.span.lowerBound..<last.span.upperBound,
      isCapitals: isWhole && first.isCapitals)
    hand(whole, isOtherForm: false, receive)
    guard purpose == .text, !isWhole else { return }
    for part in parts where part.letters.count > 1 { hand(part, isOtherForm: true, receive) }
  }

  private mutating func handOverApart(_ receive: Receiver) {
    for part in parts { hand(part, isOtherForm: false, receive) }
  }

  private mutating func hand(_ part: Part, isOtherForm: Bool, _ receive: Receiver) {
    let isAcronym = part.isCapitals && purpose != .parts && Acronyms.contain(letters[part.letters])
    if !isAcronym || purpose == .text { give(letters[part.letters], part.span, isOtherForm, receive) }
    guard isAcronym else { return }
    give(letters[part.letters] + Self.acronymMark, part.span, isOtherForm || purpose == .text, receive)
  }

  private mutating func give(_ word: ArraySlice<UInt8>, _ span: Range<Int>, _ isOtherForm: Bool, _ receive: Receiver) {
    guard !isStopped else { return }
    isStopped = !word.withUnsafeBufferPointer { receive($0, span, isOtherForm) }
  }
}

// MARK: - Scripts without blanks

extension SearchTokenizer {
  /// Reads a run of signs as pairs that overlap; in a text the last sign is a word too, so that each begins one.
  private mutating func readSigns(_ receive: Receiver) {
    var last: (letters: ArraySlice<UInt8>, span: Range<Int>)?
    var isPaired = false
    while !isStopped, let scalar = scalar(), scalar.use == .sign || scalar.use == .silent {
      let start = at
      letters.removeAll(keepingCapacity: true)
      append(scalar)
      at += scalar.length
      if scalar.use == .silent { continue }
      if let last {
        give(last.letters + letters, last.span.lowerBound..<at, false, receive)
        isPaired = true
      }
      last = (letters[...], start..<at)
    }
    if let last, purpose == .text || !isPaired { give(last.letters, last.span, false, receive) }
  }
}

/// The short names in capitals that are other words in small letters.
private enum Acronyms {
  private static let known = Set(VocabularyTable("acronyms").rows.map { packed($0.word.utf8) })
  /// Letters that a number holds; `start` has five.
  private static let longest = 8

  /// Whether some letters of ASCII, in any case, are one of them.
  static func contain(_ letters: some Collection<UInt8>) -> Bool {
    letters.count <= longest && known.contains(packed(letters))
  }

  private static func packed(_ letters: some Collection<UInt8>) -> UInt64 {
    letters.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }
}
