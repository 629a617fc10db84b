import Linguistics

/// What an element of a page is there for, as its tag and the words of its attributes say.
struct PageUses: OptionSet, Sendable {
  let rawValue: Int

  /// Never of the story: comments, notices of cookies, advertisements.
  static let foreign = PageUses(rawValue: 1 << 0)
  /// Not of the story, if not most of the page is in it: a page may be called by what stands beside its story.
  static let furniture = PageUses(rawValue: 1 << 1)
  /// What keeps readers out who have not paid.
  static let wall = PageUses(rawValue: 1 << 2)
  static let story = PageUses(rawValue: 1 << 3)
  static let headline = PageUses(rawValue: 1 << 4)
  static let deck = PageUses(rawValue: 1 << 5)
  static let byline = PageUses(rawValue: 1 << 6)
  static let date = PageUses(rawValue: 1 << 7)
  static let caption = PageUses(rawValue: 1 << 8)
  /// What holds the posts of a live page, or one of them.
  static let live = PageUses(rawValue: 1 << 9)
}

/// The words of pages, from the table `pages`.
enum PageWords {
  private enum Use: CaseIterable {
    case foreign, furniture, wall, story, headline, deck, byline, date, caption, live
    /// Words that are of no use together, though one of them alone is.
    case plain
    /// A tag whose words are never of the story; the name of an attribute that says what an element is for.
    case tag, attribute
    /// A heading over something else than the story, up to the next heading.
    case others
    /// What somebody is offered who has not paid.
    case offer
    /// Words before names, and behind them.
    case signature
    /// Words that say that a date is not the day of publication.
    case update
  }

  private static let words = VocabularyTable("pages").words(by: "use", of: Use.self)
  private static let tags = Set(words[.tag] ?? [])
  private static let attributes = Set(words[.attribute] ?? [])
  private static let others = Set(words[.others] ?? [])
  private static let offers = Phrases(words[.offer] ?? [])
  private static let signatures = Phrases(words[.signature] ?? [])
  private static let updates = Phrases(words[.update] ?? [])

  private static let uses: [String: PageUses] = {
    let pairs: [(Use, PageUses)] = [
      (.foreign, .foreign), (.furniture, .furniture), (.wall, .wall), (.story, .story), (.headline, .headline),
      (.deck, .deck), (.byline, .byline), (.date, .date), (.caption, .caption), (.live, .live),
      (.plain, []),
    ]
    return pairs.reduce(into: [:]) { uses, pair in
      for word in words[pair.0] ?? [] { uses[word, default: []].formUnion(pair.1) }
    }
  }()

  // The classes of a page's body have 400.
  private static let longestValue = 600
  // `wp caption text`
  private static let mostWords = 3

  /// Whether the words in a tag are never of the story.
  static func isForeign(tag: String) -> Bool { tags.contains(tag) }

  /// What a tag and the words of its attributes say.
  static func uses(tag: String, attributes all: [(name: String, value: String)]) -> PageUses {
    all.reduce(uses[tag] ?? []) { found, attribute in
      guard attributes.contains(attribute.name), attribute.value.utf8.count <= longestValue else { return found }
      return found.union(uses(of: AttributeWords.all(in: attribute.value)))
    }
  }

  /// At each word the longest phrase counts; a phrase hides the words in it: `elementor widget` is no `widget`.
  private static func uses(of words: [String]) -> PageUses {
    var (found, hidden) = (PageUses(), 0)
    for at in words.indices {
      let counts = ((at < hidden ? 2 : 1)...max(2, mostWords)).reversed().filter { $0 <= words.count - at }
      let match = counts.lazy.compactMap { count in
        uses[words[at..<(at + count)].joined(separator: " ")].map { (count, $0) }
      }.first
      guard let (count, use) = match else { continue }
      found.formUnion(use)
      hidden = max(hidden, at + count)
    }
    return found
  }

  /// Whether a heading stands over something else than the story.
  static func opensOthers(_ words: LineWords) -> Bool {
    if words.isLong { return false }
    if Furniture.opensList(words) { return true }
    // `Comments (88)`, `3 comments`
    let plain = SourceText(words.phrase).bytes.split { !(0x61...0x7A).contains($0) && $0 < 0x80 }
    return others.contains(plain.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " "))
  }

  /// Whether somebody is offered something in a text.
  static func isOffer(_ text: String) -> Bool { offers.occur(in: Array(text.lowercased().utf8)[...]) }

  /// A name without the words before it: `By`.
  static func unsigned(_ name: String) -> Substring {
    let length = signatures.lengthAtStart(of: Array(name.lowercased().utf8)[...]) ?? 0
    // an old letter may change its length in small letters
    return name.utf8.count > length && name.utf8.prefix(length).allSatisfy { $0 < 0x80 || length > 1 }
      ? Substring(decoding: name.utf8.dropFirst(length), as: UTF8.self) : name[...]
  }

  /// Whether a text says that a date is that of a change.
  static func isUpdate(_ text: String) -> Bool { updates.occur(in: Array(text.lowercased().utf8)[...]) }
}

/// The words that a value of an attribute is made of: `articleBody__text-block` has four.
private enum AttributeWords {
  /// In small letters. A run of letters and figures, such as `1q0x1qg`, is made by a machine and is none.
  static func all(in value: String) -> [String] {
    let runs = value.utf8.split { !isLetter($0) && !isFigure($0) }
    return runs.filter { !$0.contains(where: isFigure) }.flatMap(words)
  }

  /// At each capital behind a small letter a word begins.
  private static func words(_ run: Substring.UTF8View) -> [String] {
    var (words, word) = ([[UInt8]](), [UInt8]())
    for byte in run {
      if (0x41...0x5A).contains(byte), let last = word.last, (0x61...0x7A).contains(last) || last >= 0x80 {
        words.append(word)
        word = []
      }
      word.append(byte)
    }
    return (words + [word]).map { String(decoding: $0, as: UTF8.self).lowercased() }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }
  private static func isFigure(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
