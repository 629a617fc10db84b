import CModels
import Linguistics

/// Makes names of people, places and bodies: known ones, and ones that nobody has heard.
struct NameMaker {
  var random: SeededRandom

  mutating func givenName() -> String {
    let name = pick(Self.givenNames)
    return random.oneIn(12) ? "\(name) \(pick(Self.familyNames).prefix(1))." : name
  }

  mutating func familyName() -> String {
    let name = random.oneIn(2) ? invented(from: Self.familyNames) : pick(Self.familyNames)
    switch random.next() % 24 {
    case 0, 1: return "al-" + name
    case 2: return "\(name) \(pick(Self.familyNames))"
    case 3: return "\(name)-\(pick(Self.familyNames))"
    case 4: return pick(["bin ", "van ", "de ", "von ", "ibn ", "de la ", "Abu ", "El "]) + name
    default: return name
    }
  }

  /// A city of the gazetteer, or a village that no list has.
  mutating func placeName() -> String {
    if random.oneIn(3) { return pick(Self.cities) }
    let name = random.oneIn(4) ? pick(Self.familyNames) : invented(from: Self.cities)
    switch random.next() % 12 {
    case 0: return "al-" + name
    case 1: return "Al " + name
    case 2: return "\(pick(Self.placeOpeners)) \(name)"
    case 3: return "\(pick(Self.placeOpeners)) al-\(name)"
    case 4: return "\(name) \(invented(from: Self.cities))"
    default: return name
    }
  }

  /// A body of the lists, or one of a common form: `Kelan Liberation Front`, `Jund al-Tarim`.
  mutating func bodyName() -> String {
    if random.oneIn(2) { return pick(Self.bodies) }
    let name = random.oneIn(2) ? invented(from: Self.cities) : invented(from: Self.familyNames)
    switch random.next() % 6 {
    case 0: return "\(pick(Self.bodyOpeners)) al-\(name)"
    case 1: return "\(pick(Self.bodyOpeners)) \(name)"
    case 2: return "\(name) \(pick(Self.bodyHeads))"
    case 3: return "\(pick(Self.bodyAdjectives)) \(pick(Self.bodyHeads)) of \(name)"
    case 4: return "\(pick(Self.bodyAdjectives)) \(name) \(pick(Self.bodyHeads))"
    default: return "\(name) \(pick(Self.bodyAdjectives)) \(pick(Self.bodyHeads))"
    }
  }

  /// The start of one name with the end of another.
  private mutating func invented(from names: [String]) -> String {
    let start = pick(names).prefix { $0.isLetter }
    let end = pick(names).prefix { $0.isLetter }
    return String(start.prefix((start.count + 1) / 2) + end.suffix((end.count + 1) / 2).lowercased())
  }

  private mutating func pick(_ names: [String]) -> String { names[Int(random.next() % UInt64(names.count))] }
}

extension NameMaker {
  private static let placeOpeners = [
    "Tel", "Tell", "Deir", "Khan", "Beit", "Ben", "Bani", "Kafr", "Wadi", "Ras", "Umm", "Abu", "Jabal", "Bir",
    "Nahr", "Bab", "Ain", "Qasr", "Tal", "San", "Santa", "Villa", "Nova", "Novo", "Velyka", "Staro", "Barangay",
    "Canal", "Puerto", "Kampung", "Ban", "Ciudad", "Dar", "Um", "Souk", "Shahr", "Gornji", "Veliki", "Saint",
    "Port",
  ]
  private static let bodyOpeners = [
    "Jund", "Ansar", "Jaish", "Jaysh", "Liwa", "Harakat", "Kataib", "Hizb", "Faylaq", "Saraya", "Jamaat",
    "Lashkar", "Suqour", "Ahrar", "Team", "Radio", "Grupo", "Partido", "Frente", "Asociacion",
  ]
  private static let bodyAdjectives = [
    "National", "People's", "Islamic", "United", "Popular", "Democratic", "Revolutionary", "Free", "Northern",
    "Southern", "Liberation", "Patriotic", "Central", "Federal", "Independent", "International", "Human Rights",
    "Peace", "Relief", "Resistance", "Security", "Defence", "Workers'", "Christian", "General", "Joint", "Special",
    "Supreme", "Transitional",
  ]
  private static let bodyHeads = [
    "Front", "Army", "Movement", "Party", "Council", "Union", "Brigade", "Brigades", "Forces", "Force", "Alliance",
    "Committee", "Commission", "League", "Group", "Network", "Observatory", "Organisation", "Association",
    "Agency", "Ministry", "Police", "Guard", "Command", "Congress", "Coalition", "Battalion", "Federation",
    "Assembly", "Fund", "Foundation", "Centre", "Institute", "News Agency", "Radio", "Television", "Bureau",
    "Court", "Tribunal", "Mission",
  ]

  private static let givenNames = people(.givenName)
  private static let familyNames = people(.familyName)

  private static func people(_ wanted: WordClass) -> [String] {
    VocabularyTable("people").rows.filter { $0.word.count > 2 && $0.classes("classes").contains(wanted) }
      .map { capitalised($0.word) }
  }

  /// All of the gazetteer that are written in ASCII.
  private static let cities: [String] = {
    let bytes = UnsafeBufferPointer(start: cmodels_places().bytes, count: cmodels_places().count)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let name = line.split(separator: "\t", omittingEmptySubsequences: false).last ?? ""
      return name.count > 3 && name.utf8.allSatisfy { $0 < 0x80 } ? String(name) : nil
    }
  }()

  private static let bodies = VocabularyTable("bodies").rows
    .filter { $0.classes("classes").contains(.organisationName) && $0.word.utf8.allSatisfy { $0 < 0x80 } }
    .map { $0.word.contains(" ") || $0.word.count > 5 ? titled($0.word) : $0.word.uppercased() }

  /// `Front for the Liberation of Tarn`: small words and `al-` keep small letters.
  private static func titled(_ words: String) -> String {
    words.split(separator: " ").map { word in
      smallWords.contains(String(word)) ? String(word) : capitalised(String(word))
    }.joined(separator: " ")
  }

  private static let smallWords: Set<String> = ["of", "the", "for", "and", "in", "to", "on", "de", "la", "del"]

  private static func capitalised(_ word: String) -> String {
    if word.hasPrefix("al-") { return "al-" + capitalised(String(word.dropFirst(3))) }
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
