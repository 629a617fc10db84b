import Linguistics

/// The words that rules for dates and figures know, looked up by their bytes.
struct FactWords: Sendable {
  struct Entry: Sendable {
    var word: PackedWord
    var senses: Senses
    var values: LexemeValues
  }

  static let shared = FactWords(tables: ["calendar", "numbers", "counted", "particles"].map { VocabularyTable($0) })

  private var entries: [Entry] = []
  /// Open addressing with linear steps: 0 is free, else one more than a position in `entries`.
  private var places = [UInt16](repeating: 0, count: 1 << Self.bits)
  private static let bits: UInt64 = 12

  /// A word that stands in several tables has the senses and values of all.
  init(tables: [VocabularyTable]) {
    for table in tables {
      for row in table.rows where !row["senses"].isEmpty { add(row, of: table) }
    }
  }

  subscript(word: PackedWord) -> Entry? {
    let place = places[place(of: word)]
    return place == 0 ? nil : entries[Int(place) - 1]
  }

  private mutating func add(_ row: VocabularyTable.Row, of table: VocabularyTable) {
    guard let word = PackedWord(row.word.utf8) else { preconditionFailure("\(row.word) is too long") }
    let place = place(of: word)
    if places[place] == 0 {
      entries.append(Entry(word: word, senses: [], values: LexemeValues()))
      places[place] = UInt16(entries.count)
    }
    entries[Int(places[place]) - 1].add(row, of: table)
  }

  /// Where a word stands, or the free place where it would.
  private func place(of word: PackedWord) -> Int {
    var place = word.place(bits: Self.bits)
    while places[place] != 0, entries[Int(places[place]) - 1].word != word {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }
}

extension FactWords.Entry {
  private static let named = Dictionary(uniqueKeysWithValues: Sense.allCases.map { (Substring("\($0)"), $0) })

  fileprivate mutating func add(_ row: VocabularyTable.Row, of table: VocabularyTable) {
    var own: Senses = []
    for name in row.names("senses") {
      guard let sense = Self.named[name] else { preconditionFailure("\(row.word): \(name) is no sense") }
      own.insert(sense)
    }
    senses.formUnion(own)
    if table.columns.contains("counts") { values.counts = FigureKind(rawValue: String(row["counts"])) }
    guard table.columns.contains("value"), !row["value"].isEmpty else { return }
    if let calendar = CalendarValue(row, senses: own) {
      values.calendar = calendar
    } else {
      values.number = row.number("value") ?? 0
    }
  }
}

extension CalendarValue {
  /// What a row's value says in the light of its senses; nil for a number.
  fileprivate init?(_ row: VocabularyTable.Row, senses: Senses) {
    if senses.meets([.timeUnit, .timeUnits]) {
      guard let unit = row.cases("value", of: TimeUnit.self).first else { return nil }
      self = .unit(unit)
      return
    }
    if senses.contains(.holiday) {
      guard let holiday = row.cases("value", of: Holiday.self).first else { return nil }
      self = .holiday(holiday)
      return
    }
    let value = Int(row.number("value") ?? 0)
    if senses.contains(.month) {
      self = .month(value)
    } else if senses.meets([.weekday, .shortWeekday]) {
      self = .weekday(value)
    } else if senses.contains(.relativeDay) {
      self = .day(value)
    } else if senses.contains(.season) {
      self = .season(value)
    } else if senses.meets([.shift, .toldShift, .distance, .ownDistance]) {
      self = .shift(value)
    } else if senses.meets([.part, .bound]) {
      self = .part(value)
    } else {
      return nil
    }
  }
}

/// A word of at most fifteen ASCII letters, whatever its case, as two integers that compare at once.
struct PackedWord: Equatable, Sendable {
  static let longest = 15
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  /// The word of these bytes; nil if there are too many.
  init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count <= Self.longest else { return nil }
    for byte in bytes {
      let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(folded)
    }
  }

  /// Spreads words over a table of 2^`bits` places (Fibonacci hashing: Knuth, TAOCP 3, 6.4).
  func place(bits: UInt64) -> Int {
    let mixed = (low ^ high &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    let again = (mixed ^ mixed >> 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: again >> (64 - bits))
  }
}
