/// Puts a number together with its currency, per cent sign, unit of measure, or upper end.
struct NumberUnits {
  let lexemes: [Lexeme]
  private let reader: NumberReader

  init(lexemes: [Lexeme]) {
    self.lexemes = lexemes
    reader = NumberReader(lexemes: lexemes)
  }

  /// The number phrase that starts at a lexeme; nil if none does.
  func phrase(at position: Int) -> NumberPhrase? {
    let start = lexemes[position]
    if start.means([.currencySign, .currency]) { return price(at: position) }
    guard let core = reader.core(at: position) else { return nil }
    var phrase = NumberPhrase(
      range: position..<core.end, low: core.low, high: core.high, rule: core.rule, isSmallWord: core.isSmallWord,
      takesOf: core.isCrowd || core.rule == "fraction")
    takeUpperEnd(&phrase, scale: core.scale)
    takeUnit(&phrase)
    takeRate(&phrase)
    return phrase
  }

  /// `$2.5 million`, `dlrs 220 million`, `US$5`.
  private func price(at position: Int) -> NumberPhrase? {
    if lexemes[position].means(.currency), !lexemes[position].means(.currencyBefore) { return nil }
    let next =
      position + (lexemes[position].means(.currency) && lexeme(position + 1)?.means(.period) == true ? 2 : 1)
    guard let number = lexeme(next), number.means(.number), let core = reader.core(at: next) else { return nil }
    var price = NumberPhrase(range: position..<core.end, low: core.low, high: core.high, unit: .money, rule: "price")
    takeUpperEnd(&price, scale: core.scale)
    takeRate(&price)
    return price
  }

  /// `10-20`, `10 to 20`, `200 or 300`, `$1.5 to $2 billion`; not `9 to 1`.
  private func takeUpperEnd(_ phrase: inout NumberPhrase, scale: Double) {
    let end = phrase.range.upperBound
    guard let joint = lexeme(end), isJoint(joint, in: phrase), let high = phrase.high,
      let core = reader.core(at: behindCurrency(end + 1, in: phrase)), let upper = core.high,
      upper > high || (scale == 1 && upper / core.scale > high), !areTwoPrices(phrase, scale: scale)
    else { return }
    // "10 to 20 million" starts at ten million.
    if scale == 1, high < upper / core.scale { phrase.low *= core.scale }
    phrase.isScoreLike = joint.means(.hyphen) && phrase.unit != .money
    phrase.range = phrase.range.lowerBound..<core.end
    phrase.high = upper
    phrase.isSmallWord = core.isSmallWord
    if phrase.unit != .money { phrase.rule = "range of numbers" }
  }

  /// `$30 million to $40 million`, each price whole, are one range only behind `between`.
  private func areTwoPrices(_ phrase: NumberPhrase, scale: Double) -> Bool {
    let end = phrase.range.upperBound
    return scale != 1 && behindCurrency(end + 1, in: phrase) > end + 1 && lexeme(end)?.means(.to) == true
  }

  /// Behind the sign that the upper price of a range may have again.
  private func behindCurrency(_ position: Int, in phrase: NumberPhrase) -> Int {
    let isSign = lexeme(position)?.means([.currencySign, .currencyBefore]) == true
    return phrase.unit == .money && isSign ? position + 1 : position
  }

  private func isJoint(_ joint: Lexeme, in phrase: NumberPhrase) -> Bool {
    if joint.means(.hyphen) { return joint.isGlued && lexeme(phrase.range.upperBound + 1)?.isGlued == true }
    let before = phrase.range.lowerBound > 0 ? lexemes[phrase.range.lowerBound - 1] : nil
    if joint.means(.to) { return before?.means(.from) != true }
    return joint.means(.and) && (joint.means(.or) || before?.means(.between) == true)
  }

  private func takeUnit(_ phrase: inout NumberPhrase) {
    let end = phrase.range.upperBound
    guard let next = lexeme(end) else { return }
    if next.means(.hyphen), next.isGlued {
      takeCompound(&phrase)
    } else if let percent = endOfPercent(end) {
      phrase.take(.percent, upTo: percent, rule: "percentage")
    } else if next.means(.currency) || (next.means(.of) && lexeme(end + 1)?.means(.currency) == true) {
      phrase.take(.money, upTo: next.means(.of) ? end + 2 : end + 1, rule: "price")
    } else if next.means(.measure) {
      phrase.take(next.means(.cargo) ? .cargo : .measure, upTo: end + 1, rule: "measure")
    } else if phrase.rule == "fraction" {
      takePercentage(ofFraction: &phrase)
    } else if next.means(.measureKind), lexeme(end + 1)?.means([.measure, .point]) == true {
      phrase.take(.measure, upTo: end + 2, rule: "measure")
    }
  }

  /// `%`, `percent`, `per cent`, `percentage points`.
  private func endOfPercent(_ position: Int) -> Int? {
    guard let next = lexeme(position) else { return nil }
    if next.means(.percent) { return lexeme(position + 1)?.means(.point) == true ? position + 2 : position + 1 }
    return next.means(.per) && lexeme(position + 1)?.means(.point) == true ? position + 2 : nil
  }

  /// `one-tenth of 1 percent`.
  private func takePercentage(ofFraction phrase: inout NumberPhrase) {
    let end = phrase.range.upperBound
    guard lexeme(end)?.means(.of) == true, let core = reader.core(at: end + 1), let whole = core.high,
      let percent = endOfPercent(core.end)
    else { return }
    phrase.low *= whole
    phrase.high = phrase.high.map { $0 * whole }
    phrase.take(.percent, upTo: percent, rule: "percentage")
  }

  /// `$26 a week`, `$100-a-month`, `300,000 a month`.
  private func takeRate(_ phrase: inout NumberPhrase) {
    var position = phrase.range.upperBound
    let isHyphened = lexeme(position)?.means(.hyphen) == true
    if isHyphened { position += 1 }
    guard let each = lexeme(position), each.means([.article, .per]) else { return }
    position += isHyphened ? 2 : 1
    guard lexeme(position)?.means(.timeUnit) == true else { return }
    phrase.range = phrase.range.lowerBound..<position + 1
    if phrase.unit == .none { phrase.unit = .rate }
  }

  /// `3,000-meter`, `50-member`, `three-judge`; `25-year-old` and `two-week` are ages and durations.
  private func takeCompound(_ phrase: inout NumberPhrase) {
    let end = phrase.range.upperBound
    guard let word = lexeme(end + 1), word.form == .word, word.isGlued,
      !word.means([.stop, .article]) || word.means(.timeUnit)
    else { return }
    phrase.take(.compound, upTo: end + 2, rule: "number in a compound")
    phrase.isSmallWord = false
  }

  /// The lexeme at a position; nil if a sentence starts, for no number goes on into the next one.
  private func lexeme(_ position: Int) -> Lexeme? {
    position < lexemes.count && !lexemes[position].startsSentence ? lexemes[position] : nil
  }
}

extension NumberPhrase {
  fileprivate mutating func take(_ unit: Unit, upTo end: Int, rule: RuleName) {
    range = range.lowerBound..<end
    self.unit = unit
    if self.rule != "number left open" { self.rule = rule }
    isSmallWord = false
    takesOf = unit == .percent || unit == .cargo
  }
}

/// A number as written, with its currency, per cent sign or unit of measure.
struct NumberPhrase: Sendable {
  enum Unit: Sendable { case none, money, percent, measure, cargo, compound, rate }

  /// The lexemes of number and unit.
  var range: Range<Int>
  var low: Double
  /// nil if it is left open, as in `hundreds`.
  var high: Double?
  var unit = Unit.none
  var rule: RuleName
  /// Whether it is a word for a number up to ten, which counts only before a noun known to be counted.
  var isSmallWord = false
  /// Whether it is two numbers with a hyphen, which are a score (`6-4`) where they count nothing.
  var isScoreLike = false
  /// Whether what it counts may follow after `of`: `dozens of`, `10 percent of`, `tons of`.
  var takesOf = false
}
