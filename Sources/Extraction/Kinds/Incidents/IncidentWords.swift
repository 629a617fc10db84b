import Linguistics

/// The table `incidents`, to be looked up by the hashes of words and phrases.
struct IncidentWords: Sendable {
  /// How surely a word tells of an incident.
  enum Sort: String, Sendable {
    case plain
    /// It may tell of something else: `fire`, `strike`.
    case weak
    /// It tells what came of an incident: `wounded`, `bodies`.
    case effect
  }

  enum Form: String, Sendable { case noun, verb }

  struct Entry: Sendable {
    var form: Form
    var type: IncidentType
    var effect: IncidentEffect?
    var sort: Sort
  }

  static let shared = IncidentWords(VocabularyTable("incidents"))
  /// Words of the longest phrase.
  static let longest = 5

  /// What a word or phrase tells.
  enum Meaning: Sendable {
    case deed(Entry)
    /// Nothing, whatever its words tell by themselves: `took place`.
    case idiom
    /// What kills and hurts people without anybody meaning it: `earthquake`, `car crash`.
    case mishap
  }

  private var meanings: [UInt64: Meaning] = [:]
  private var first = HashSieve(bits: 14)

  init(_ table: VocabularyTable) {
    for row in table.rows {
      let words = row.word.utf8.split(separator: UInt8(ascii: " ")).map { WordHash(Array($0)[...]).value }
      var phrase = WordHash()
      for word in words { phrase.add(word: word) }
      first.insert(words[0])
      meanings[phrase.value] = Meaning(row)
    }
  }

  func canBegin(_ hash: UInt64) -> Bool { first.mayContain(hash) }

  /// The meaning of a phrase, its words put together by `WordHash.add(word:)`.
  subscript(phrase: UInt64) -> Meaning? { meanings[phrase] }
}

extension IncidentWords.Meaning {
  fileprivate init(_ row: VocabularyTable.Row) {
    switch row["sort"] {
    case "idiom": self = .idiom
    case "mishap": self = .mishap
    default: self = .deed(IncidentWords.Entry(row))
    }
  }
}

extension IncidentWords.Entry {
  fileprivate init(_ row: VocabularyTable.Row) {
    guard let type = IncidentType(rawValue: String(row["type"])) else {
      preconditionFailure("\(row.word): \(row["type"]) is no type")
    }
    self.type = type
    form = row.cases("form", of: IncidentWords.Form.self)[0]
    effect = row.cases("effect", of: IncidentEffect.self).first
    sort = row.cases("sort", of: IncidentWords.Sort.self).first ?? .plain
  }
}
