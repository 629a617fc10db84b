import Linguistics

/// A weapon or munition as the text names it: `Kalashnikov rifles`, `a barrel bomb`, `S-300`.
package struct WeaponMention: FoundFact {
  package static let kind: FactKindName = "weapons"

  /// The words of the name, without article or number.
  package var span: TextSpan
  /// In the singular, and as its table writes it: `Kalashnikov rifle`, `IED`.
  package var name: String
  package var rule: RuleName
}

extension WeaponMention {
  package init(_ span: TextSpan, rule: RuleName, from reader: inout PackedReader) throws(MalformedPack) {
    self.init(span: span, name: try reader.name(), rule: rule)
  }

  package func pack(to writer: inout PackedWriter) { writer.name(name) }

  package var summary: String { name }
  package var members: [FactMember] {
    [
      FactMember("range", .range(span)), FactMember("text", .words(span)), FactMember("name", .string(name)),
      FactMember("rule", .string(rule.rawValue)),
    ]
  }
  package func line(in text: SourceText) -> FactLine { FactLine(name) }
  package var keys: [String] { [name.lowercased()] }
}

extension FactKind {
  /// Weapons and munitions that are named, one line for each name.
  static let weapons = FactKind(
    WeaponMention.self, number: 1, heading: "Weapons", sharesLines: true,
    rules: [WeaponFinder.byNoun, WeaponFinder.byType], examples: WeaponExamples.all,
    find: { WeaponFinder(reading: $0).weapons() })
}

/// Finds runs of words that name a weapon: what it is for or made of, its type, what it is.
struct WeaponFinder {
  static let byNoun: RuleName = "weapon by what it is"
  static let byType: RuleName = "weapon by its type"

  let reading: FactReading
  private let words = WeaponWords.shared

  init(reading: FactReading) { self.reading = reading }

  /// A word or phrase of the table where it stands.
  private struct Piece {
    var entry: WeaponWords.Entry
    var tokens: Range<Int>
  }

  func weapons() -> [WeaponMention] {
    reading.annotated.passages.flatMap { passage in
      passage.sentences.flatMap { weapons(in: reading.annotated.annotated.sentences[$0], passage) }
    }
  }

  private func weapons(in sentence: Range<Int>, _ passage: Passage) -> [WeaponMention] {
    var found: [WeaponMention] = []
    var position = sentence.lowerBound
    while position < sentence.upperBound {
      // most words begin no weapon
      guard words.canBegin(reading.annotated.tokens[position].wordHash) else {
        position += 1
        continue
      }
      let run = run(at: position, in: sentence, passage)
      if let weapon = mention(of: run.weapon) { found.append(weapon) }
      position = run.end
    }
    return found
  }

  /// The pieces from a token on up to the last that is a weapon, and where to go on; none if none is.
  private func run(at start: Int, in sentence: Range<Int>, _ passage: Passage) -> (weapon: [Piece], end: Int) {
    var run: [Piece] = []
    var complete = 0
    var position = start
    while let piece = piece(at: position, in: sentence) {
      // the bomb of "a social time bomb" is none either
      guard means(piece, in: sentence, passage) else { return (Array(run.prefix(complete)), piece.tokens.upperBound) }
      // behind "rifle" only another noun goes on with the name: "mortar shell"
      if run.last?.entry.sort == .head, piece.entry.sort != .head { break }
      run.append(piece)
      position = piece.tokens.upperBound
      if piece.entry.isWeapon { complete = run.count }
    }
    return (Array(run.prefix(complete)), complete > 0 ? run[complete - 1].tokens.upperBound : start + 1)
  }

  private func mention(of run: [Piece]) -> WeaponMention? {
    guard let first = run.first, let last = run.last else { return nil }
    let span = reading.annotated.annotated.span(of: first.tokens.lowerBound..<last.tokens.upperBound)
    guard !isPartOfName(span, isTypeAlone: last.entry.sort == .make) else { return nil }
    let isByType = run.contains { $0.entry.sort != .head && $0.entry.sort != .part }
    return WeaponMention(
      span: span, name: run.map(\.entry.name).joined(separator: " "), rule: isByType ? Self.byType : Self.byNoun)
  }

  /// Whether the words belong to a longer name, as in `National Rifle Association`, or a type is somebody's
  /// name, as in `Kalashnikov said`.
  private func isPartOfName(_ span: TextSpan, isTypeAlone: Bool) -> Bool {
    reading.entities.contains { entity in
      entity.mentions.contains { mention in
        mention.span.overlaps(span) && (!span.contains(mention.span) || (isTypeAlone && entity.kind == .person))
      }
    }
  }

  /// The longest word or phrase of the table at a token.
  private func piece(at start: Int, in sentence: Range<Int>) -> Piece? {
    guard start < sentence.upperBound, words.canBegin(reading.annotated.tokens[start].wordHash) else { return nil }
    var phrase = WordHash()
    var best: Piece?
    for position in start..<min(start + WeaponWords.longest, sentence.upperBound) {
      let token = reading.annotated.tokens[position]
      guard token.kind == .word else { break }
      phrase.add(word: token.wordHash)
      if let entry = words[phrase.value] { best = Piece(entry: entry, tokens: start..<position + 1) }
    }
    return best
  }

  /// Whether a word or phrase of the table can mean a weapon where it stands.
  private func means(_ piece: Piece, in sentence: Range<Int>, _ passage: Passage) -> Bool {
    let (first, last) = (piece.tokens.lowerBound, piece.tokens.upperBound - 1)
    let tokens = reading.annotated.tokens
    if piece.entry.needsCapital, passage.lettering != .capitals, tokens[first].shape == .lower { return false }
    if piece.entry.sort == .head, piece.tokens.count == 1, isNoNoun(first, in: sentence) { return false }
    // "brick and mortar" has the word that rules a mortar out two words away
    let beside = [first - 2, first - 1, last + 1, last + 2].filter(sentence.contains)
    if beside.contains(where: { piece.entry.unless.contains(tokens[$0].wordHash) }) { return false }
    guard !piece.entry.near.isEmpty else { return true }
    // "stepped on one of the mines", "mines were being cleared"
    return (max(sentence.lowerBound, first - 5)..<min(sentence.upperBound, last + 4))
      .contains { piece.entry.near.contains(tokens[$0].wordHash) }
  }

  /// `they bomb`, `he drones`, `a friend of mine`.
  private func isNoNoun(_ token: Int, in sentence: Range<Int>) -> Bool {
    let speech = reading.annotated.tags.speech
    if speech[token].isVerb || speech[token] == .pronoun || speech[token] == .possessivePronoun { return true }
    // the tagger takes "they bomb" for two nouns
    return token > sentence.lowerBound && (speech[token - 1] == .pronoun || speech[token - 1] == .modal)
  }
}

/// The table `weapons`, to be looked up by the hashes of words and phrases.
private struct WeaponWords {
  /// What a word is in the name of a weapon.
  enum Sort: String {
    /// A weapon by itself: `rifle`.
    case head
    /// Tells what kind of a head: `assault`, `car`.
    case part
    /// A type that is a weapon by itself: `Kalashnikov`, `S-300`.
    case make
    /// A type that is something else without a head: `Patriot`.
    case mark
  }

  struct Entry {
    var sort: Sort
    var name: String
    /// Whether it needs a capital in a text of small letters: `Grad`, not `ak-47`.
    var needsCapital: Bool { (sort == .make || sort == .mark) && !name.contains(where: \.isNumber) }
    /// Whether it is a weapon without another noun behind it.
    var isWeapon: Bool { sort == .head || sort == .make }
    /// Words that make it something else, up to two words away: `gun control`.
    var unless: Set<UInt64>
    /// Words of which one must stand near; empty if none need: `stepped on a mine`.
    var near: Set<UInt64>
  }

  static let shared = WeaponWords(VocabularyTable("weapons"))
  /// Words of the longest phrase.
  static let longest = 4

  private var entries: [UInt64: Entry] = [:]
  private var first = HashSieve(bits: 15)

  init(_ table: VocabularyTable) {
    let rows = table.rows.map { ($0.word, Entry($0)) }
    for (word, entry) in rows { add(word, entry) }
    // the plural of "explosive", which needs a noun, is "explosives", a row of its own: rows go before forms
    for (word, entry) in rows { for form in Self.forms(word, entry) { add(form, entry) } }
  }

  func canBegin(_ hash: UInt64) -> Bool { first.mayContain(hash) }

  /// The entry of a phrase, its words put together by `WordHash.add(word:)`.
  subscript(phrase: UInt64) -> Entry? { entries[phrase] }

  private mutating func add(_ form: String, _ entry: Entry) {
    let words = form.utf8.split(separator: UInt8(ascii: " ")).map { WordHash(Array($0)[...]).value }
    var phrase = WordHash()
    for word in words { phrase.add(word: word) }
    first.insert(words[0])
    if entries[phrase.value] == nil { entries[phrase.value] = entry }
  }

  /// A word in singular and plural, written apart, with hyphens, and types as one word: `car-bombs`, `AK47`.
  private static func forms(_ word: String, _ entry: Entry) -> [String] {
    let isType = word.contains(where: \.isNumber)
    let written = isType ? [word, word.filter { $0 != "-" }] : [word, hyphened(word, " "), hyphened(word, "-")]
    return entry.isWeapon ? written + written.map(plural) : written
  }

  private static func hyphened(_ word: String, _ joint: Character) -> String {
    String(word.map { $0 == " " || $0 == "-" ? joint : $0 })
  }

  private static func plural(_ word: String) -> String {
    word + (word.hasSuffix("s") ? "" : word.hasSuffix("h") || word.hasSuffix("x") ? "es" : "s")
  }
}

extension WeaponWords.Entry {
  init(_ row: VocabularyTable.Row) {
    sort = row.cases("kind")[0]
    name = row["name"].isEmpty ? row.word : String(row["name"])
    unless = Self.hashes(row.names("unless"))
    near = Self.hashes(row.names("near"))
  }

  private static func hashes(_ words: [Substring]) -> Set<UInt64> {
    Set(words.map { WordHash(Array($0.utf8)[...]).value })
  }
}

/// Sentences that show what is a weapon and what only looks like one.
enum WeaponExamples {
  static let all = [FactExamples(nouns), FactExamples(types), FactExamples(none)]

  private static let nouns = [
    "They fired [mortar shell|mortar shells] and [rocket|rockets]; one [barrel bomb|barrel bomb] fell on the market.",
    "A [car bomb|car bomb] went off, and two [car bomb|car-bombs] were found.",
    "The [IED|IEDs] and the [IED|improvised explosive device] lay by the road.",
    "POLICE SEIZED [explosives|EXPLOSIVES], [machine gun|MACHINEGUNS] AND A [homemade bomb|HOMEMADE BOMB].",
    "He stepped on a [mine|mine]; [anti-personnel mine|antipersonnel mines] and [knife|knives] were found.",
    "A [rocket-propelled grenade|rocket-propelled grenade] hit a [battle tank|battle tank].",
    "The [surface-to-air missile|surface-to-air missile] missed.",
  ]

  private static let types = [
    "Men with [Kalashnikov rifle|Kalashnikov rifles] and an [AK-47|AK-47] crossed, others with [AK-47|AK47s].",
    "Two [Shahed drone|Shahed drones] and a [Patriot missile|Patriot missile] met above Apora.",
    "The [S-300|S-300] and the [F-16|F-16s] were moved, with [RPG-7|RPG-7] and [HIMARS|HIMARS].",
    "a [Grad rocket|Grad rocket] fell, with [AK-47|ak-47s] and [anti-aircraft gun|antiaircraft guns] about.",
  ]

  private static let none = [
    "The patriot bombed nobody; a friend of mine runs a coal mine of brick and mortar.",
    "Gun control, a think tank, a water cannon and the bomb squad.",
    "They bomb and shell the town. The National Rifle Association spoke, and the M-19 signed.",
    "The graduate threw a javelin, patriots sang, and the shell of the tower stood on a social time bomb.",
  ]
}
