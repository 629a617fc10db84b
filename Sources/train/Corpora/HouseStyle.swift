import Linguistics

/// Brings the marks of different corpora to one style: titles stay outside of names, seats of power are
/// bodies, and a machine's slips are mended where the rest of the article shows them.
enum HouseStyle {
  static func applied(to document: RawDocument) -> RawDocument {
    var copy = document
    for index in copy.blocks.indices where copy.blocks[index].hasNames {
      stripTitles(&copy.blocks[index])
      takeSuffixes(&copy.blocks[index])
      nameTheTitled(&copy.blocks[index])
      markKnown(&copy.blocks[index])
    }
    agree(&copy)
    return copy
  }

  private static func string(_ span: TextSpan, _ block: RawBlock) -> String {
    String(decoding: block.bytes[span.range], as: UTF8.self)
  }

  private static let titles: Set<String> = [
    "Mr.", "Mrs.", "Ms.", "Dr.", "Sen.", "Sens.", "Rep.", "Reps.", "Gov.", "Gen.", "Col.", "Lt.", "Maj.", "Capt.",
    "Sgt.", "Rev.", "Prof.", "Cmdr.", "Adm.", "Brig.", "Mr", "Mrs", "Ms", "Dr", "President", "Senator", "Governor",
    "Secretary", "Pope", "Prince", "Princess", "Queen", "Sir", "Detective", "Officer", "Chancellor",
  ]

  private static func stripTitles(_ block: inout RawBlock) {
    for index in block.names.indices where block.names[index].kind == .person {
      while let end = titleEnd(block.names[index].span, block) { block.names[index].span.start = end }
    }
  }

  /// Where the name begins that follows a title; nil if the first word is none, or all there is.
  private static func titleEnd(_ span: TextSpan, _ block: RawBlock) -> Int? {
    let words = block.bytes[span.range]
    guard let blank = words.firstIndex(of: UInt8(ascii: " ")), blank + 1 < span.end,
      titles.contains(string(TextSpan(span.start, blank), block))
        || isPeople(words[..<blank], before: words[(blank + 1)...])
    else { return nil }
    return blank + 1
  }

  /// Whether `German` stands before a name of two words or more.
  private static func isPeople(_ word: ArraySlice<UInt8>, before rest: ArraySlice<UInt8>) -> Bool {
    rest.contains(UInt8(ascii: " ")) && Lexicon.english[WordHash(word).value].contains(.demonym)
  }

  /// `Jr.` belongs to the name before it.
  private static func takeSuffixes(_ block: inout RawBlock) {
    for word in block.words where ["Jr.", "Sr.", "II", "III", "IV", "Jr", "Sr"].contains(string(word.span, block)) {
      for index in block.names.indices where block.names[index].kind == .person {
        let gap = word.span.start - block.names[index].span.end
        if gap == 1 || gap == 2 { block.names[index].span.end = word.span.end }
      }
    }
  }

  /// Who is called `Mr.` is a person.
  private static func nameTheTitled(_ block: inout RawBlock) {
    for (title, word) in zip(block.words, block.words.dropFirst())
    where ["Mr.", "Mrs.", "Ms."].contains(string(title.span, block)) {
      let first = block.bytes[word.span.start]
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else { continue }
      if let index = block.names.firstIndex(where: { $0.span.contains(word.span) }) {
        if block.names[index].span == word.span { block.names[index].kind = .person }
      } else if !block.names.contains(where: { $0.span.overlaps(word.span) }) {
        block.names.append(RawBlock.Name(span: word.span, kind: .person))
      }
    }
  }

  /// Names whose kind is settled, whatever a corpus says, unless they are part of a longer one.
  private static func markKnown(_ block: inout RawBlock) {
    for start in block.words.indices {
      for length in 1...3 where start + length <= block.words.count {
        let span = block.words[start].span.union(block.words[start + length - 1].span)
        guard let kind = settled[string(span, block)] else { continue }
        let touching = block.names.indices.filter { block.names[$0].span.overlaps(span) }
        if touching.contains(where: { block.names[$0].span != span && block.names[$0].span.contains(span) }) {
          continue
        }
        for index in touching.reversed() { block.names.remove(at: index) }
        block.names.append(RawBlock.Name(span: span, kind: kind))
      }
    }
  }

  private static let settled: [String: NameKind] = {
    var settled: [String: NameKind] = [:]
    for name in [
      "White House", "Vatican", "Kremlin", "Pentagon", "Senate", "House", "Congress", "Facebook", "Twitter", "Google",
      "YouTube", "Instagram", "Nazi", "Nazis", "Taliban", "ISIS", "ISIL", "Islamic State", "al-Qaeda", "Al-Qaeda",
      "al-Qaida", "Hezbollah", "Hamas", "Boko Haram", "Supreme Court", "GOP", "Yahoo", "CNN", "Communists", "Politburo",
      "Treasury", "Fed", "Capitol Hill police", "Uber", "Amazon", "Netflix", "Fox", "Breitbart", "Reddit", "Politico",
      "HuffPost", "Huffington Post", "Washington Post", "New York Times", "Knesset", "Duma", "Downing Street",
      "Bundestag", "Khmer Rouge", "Viet Cong", "Fatah", "Ku Klux Klan", "Klan", "Wehrmacht", "Gestapo", "KGB",
      "Black Lives Matter", "Planned Parenthood",
    ] { settled[name] = .organisation }
    for name in [
      "Wall Street", "West Coast", "East Coast", "Holocaust", "Internet", "Bible", "Koran", "Quran", "Christmas",
      "Capitol", "Obamacare", "ObamaCare", "Republican", "Republicans", "Democrat", "Democrats", "Viagra", "Cold War",
      "World War", "Constitution", "Super Bowl", "Olympics", "Oscar", "Oscars", "Broadway", "Islam", "Web",
    ] { settled[name] = .other }
    for name in ["U.S.", "US", "U.K.", "Middle East", "Gaza Strip", "West Bank", "Europe", "Asia", "Africa"] {
      settled[name] = .place
    }
    return settled
  }()

  /// A name of one word that is mostly of one kind in an article is of that kind throughout.
  private static func agree(_ document: inout RawDocument) {
    var counts: [String: [NameKind: Int]] = [:]
    for block in document.blocks where block.hasNames {
      for name in block.names { counts[string(name.span, block), default: [:]][name.kind, default: 0] += 1 }
    }
    let majority = counts.compactMapValues { kinds -> NameKind? in
      let all = kinds.values.reduce(0, +)
      return kinds.first { all >= 3 && $0.value < all && $0.value * 4 >= all * 3 }?.key
    }
    for block in document.blocks.indices {
      for name in document.blocks[block].names.indices {
        let words = string(document.blocks[block].names[name].span, document.blocks[block])
        if !words.contains(" "), let kind = majority[words] { document.blocks[block].names[name].kind = kind }
      }
    }
  }
}
