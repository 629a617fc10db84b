/// The words that rules for dates and figures know, looked up by their bytes.
struct FactWords: Sendable {
  struct Entry: Sendable {
    var word: PackedWord
    var senses: Senses
    var value: Double
    var kind: FigureKind?
  }

  static let shared = FactWords(rows: FactWordRow.all)

  private let entries: [Entry]
  /// Open addressing with linear steps: 0 is free, else one more than a position in `entries`.
  private let places: [UInt16]
  private static let bits: UInt64 = 12

  /// A word in several rows has the senses of all; the first row that gives a value or kind decides it.
  init(rows: [FactWordRow]) {
    var entries: [Entry] = []
    var places = [UInt16](repeating: 0, count: 1 << Self.bits)
    for row in rows {
      for (position, word) in row.words.split(separator: " ").enumerated() {
        guard let packed = PackedWord(word.utf8) else { continue }
        let value = row.values.map { $0(position) } ?? 0
        let place = Self.place(of: packed, entries, places)
        if places[place] == 0 {
          entries.append(Entry(word: packed, senses: row.senses, value: value, kind: row.kind))
          places[place] = UInt16(entries.count)
        } else {
          entries[Int(places[place]) - 1].merge(row, value: value)
        }
      }
    }
    self.entries = entries
    self.places = places
  }

  subscript(word: PackedWord) -> Entry? {
    let place = places[Self.place(of: word, entries, places)]
    return place == 0 ? nil : entries[Int(place) - 1]
  }

  /// Where a word stands, or the free place where it would.
  private static func place(of word: PackedWord, _ entries: [Entry], _ places: [UInt16]) -> Int {
    var place = word.place(bits: bits)
    while places[place] != 0, entries[Int(places[place]) - 1].word != word {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }
}

extension FactWords.Entry {
  fileprivate mutating func merge(_ row: FactWordRow, value: Double) {
    senses.formUnion(row.senses)
    if self.value == 0 { self.value = value }
    if kind == nil { kind = row.kind }
  }
}

/// Words that mean the same to the rules, and the value of each by its position in the row.
struct FactWordRow: Sendable {
  let senses: Senses
  let words: String
  var kind: FigureKind?
  var values: (@Sendable (Int) -> Double)?

  init(_ senses: Senses, _ words: String, kind: FigureKind? = nil, values: (@Sendable (Int) -> Double)? = nil) {
    self.senses = senses
    self.words = words
    self.kind = kind
    self.values = values
  }

  static let all = calendar + numerals + grammar + counted
}
