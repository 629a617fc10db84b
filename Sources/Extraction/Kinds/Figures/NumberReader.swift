/// Reads the number that starts at a lexeme, without asking yet whether it counts anything.
struct NumberReader {
  let lexemes: [Lexeme]

  /// What a number can start with.
  static let firstSenses: Senses = [
    .number, .units, .tens, .crowd, .article, .several, .half, .currencySign, .currency,
  ]

  /// The value of a number without its unit, and where it ends.
  struct Core {
    var low: Double
    var high: Double?
    /// What `hundred`, `million` and the like multiplied it by.
    var scale = 1.0
    var end: Int
    var rule: RuleName
    var isSmallWord = false
    var isCrowd = false

    init(_ value: Double, end: Int, rule: RuleName) {
      low = value
      high = value
      self.end = end
      self.rule = rule
    }
  }

  func core(at position: Int) -> Core? {
    guard position < lexemes.count else { return nil }
    let first = lexemes[position]
    if first.means(.number) { return digits(at: position) }
    if first.means([.units, .tens]) { return words(at: position) }
    if first.means(.crowd) { return crowd(at: position) }
    if first.means([.article, .several, .half]) { return phrase(at: position) }
    return nil
  }

  /// `1,500`, `12 000`, `2.5 million`, `8-billion`, `3bn`, `2 dozen`.
  private func digits(at position: Int) -> Core? {
    let groups = DigitGroups(lexemes: lexemes).number(at: position)
    var core = Core(
      groups?.value ?? lexemes[position].values.number, end: groups?.end ?? position + 1, rule: "number in digits")
    multiply(&core)
    return core
  }

  /// Takes `hundred`, `dozen`, `million` and the like behind a number into it, as far as anyone counts.
  private func multiply(_ core: inout Core) {
    while core.low < 1e15, let scale = scale(at: core.end) {
      core.low = Self.product(core.low, scale.value)
      core.scale *= scale.value
      core.high = core.high.map { Self.product($0, scale.value) }
      core.end = scale.end
    }
  }

  /// The product of a decimal and a scale, in which 4.1 million is whole.
  private static func product(_ number: Double, _ scale: Double) -> Double {
    let product = number * scale
    return abs(product - product.rounded()) < 1e-9 * product ? product.rounded() : product
  }

  private func scale(at position: Int) -> (value: Double, end: Int)? {
    guard let next = lexeme(position) else { return nil }
    if next.means(.hyphen), next.isGlued, let after = lexeme(position + 1), after.isGlued, isScale(after) {
      return (after.values.number, position + 2)
    }
    return isScale(next) ? (next.values.number, position + 1) : nil
  }

  /// A single letter is a scale only behind digits (`50K`).
  private func isScale(_ lexeme: Lexeme) -> Bool {
    lexeme.means([.hundred, .scale, .dozen]) && (lexeme.span.length > 1 || lexeme.isGlued)
  }

  /// `three`, `twenty-one`, `two hundred and five thousand`, `two and a half million`, `two-thirds`.
  private func words(at position: Int) -> Core? {
    if let fraction = fraction(at: position) { return fraction }
    var sum = NumberWords()
    var end = position
    while end < lexemes.count, end == position || !lexemes[end].startsSentence {
      if sum.add(lexemes[end]) {
        end += 1
      } else if isJoint(end), let after = lexeme(end + 1), sum.canAdd(after, behindJoint: lexemes[end]) {
        end += 1
      } else {
        break
      }
    }
    guard end > position else { return nil }
    var core = Core(sum.total, end: end, rule: "number in words")
    if isHalf(end) {
      core = Core(sum.total + 0.5, end: end + 3, rule: "number in words")
      multiply(&core)
    }
    core.isSmallWord = end == position + 1 && sum.total <= 10
    return core
  }

  /// A hyphen within, or `and`.
  private func isJoint(_ position: Int) -> Bool {
    lexemes[position].means(.and) || (lexemes[position].means(.hyphen) && lexemes[position].isGlued)
  }

  /// Whether `and a half` stands here.
  private func isHalf(_ position: Int) -> Bool {
    lexeme(position)?.means(.and) == true && lexeme(position + 1)?.means(.article) == true
      && lexeme(position + 2)?.means(.half) == true
  }

  /// `two-thirds`, `three quarters of`, `three-quarters of a million`.
  private func fraction(at position: Int) -> Core? {
    guard lexemes[position].means(.units), let next = lexeme(position + 1) else { return nil }
    let isHyphened = next.means(.hyphen) && next.isGlued
    let end = isHyphened ? position + 3 : position + 2
    guard let part = lexeme(end - 1), part.means(.fraction), part.isGlued == isHyphened else { return nil }
    // "three fifths of it", but not "two third parties"
    if !isHyphened, lexeme(end)?.means(.of) != true { return nil }
    var core = Core(lexemes[position].values.number / part.values.number, end: end, rule: "fraction")
    if lexeme(end)?.means(.of) == true, lexeme(end + 1)?.means(.article) == true,
      let scale = lexeme(end + 2), scale.means(.scale), scale.span.length > 2
    {
      core = Core(core.low * scale.values.number, end: end + 3, rule: "number in words")
    }
    return core
  }

  /// `dozens`, `tens of thousands`, `hundreds of billions`.
  private func crowd(at position: Int) -> Core? {
    var core = Core(2 * lexemes[position].values.number, end: position + 1, rule: "number left open")
    if lexeme(core.end)?.means(.of) == true, let next = lexeme(core.end + 1), next.means(.crowd),
      next.values.number >= 1000
    {
      core.low *= next.values.number
      core.end += 2
    }
    core.high = nil
    core.isCrowd = true
    return core
  }

  /// `a dozen`, `half a million`, `several hundred`, `a few thousand`.
  private func phrase(at position: Int) -> Core? {
    var end = position
    var factor = 1.0
    var isOpen = false
    while let next = end == position ? lexemes[position] : lexeme(end),
      next.means([.article, .several, .half, .hyphen, .of]), end - position < 4
    {
      if next.means(.half) { factor = 0.5 }
      if next.means(.several) { (factor, isOpen) = (2, true) }
      end += 1
    }
    guard let scale = lexeme(end), scale.means([.hundred, .scale, .dozen]), scale.span.length > 2 else { return nil }
    var core = Core(factor * scale.values.number, end: end + 1, rule: isOpen ? "number left open" : "number in words")
    multiply(&core)
    if isOpen { core.high = nil }
    core.isCrowd = isOpen
    return core
  }

  /// The lexeme at a position; nil if a sentence starts, for no number goes on into the next one.
  private func lexeme(_ position: Int) -> Lexeme? {
    position < lexemes.count && !lexemes[position].startsSentence ? lexemes[position] : nil
  }
}

/// Adds up number words: `two`, `hundred`, `five`, `thousand`.
struct NumberWords {
  private var done = 0.0
  private var open = 0.0
  private var lowestScale = Double.infinity

  var total: Double { done + open }

  /// Takes the next word; false if no number goes on like that.
  mutating func add(_ word: Lexeme) -> Bool {
    let number = word.values.number
    if word.means(.units), open.truncatingRemainder(dividingBy: number < 10 ? 10 : 100) == 0, fitsTens(word) {
      open += number
    } else if word.means(.tens), open.truncatingRemainder(dividingBy: 100) == 0 {
      open += number
    } else if word.means([.hundred, .dozen]), open > 0, open < 100 {
      open *= number
    } else if word.means(.scale), word.span.length > 2, open > 0, number < lowestScale {
      done += open * number
      open = 0
      lowestScale = number
    } else {
      return false
    }
    return true
  }

  /// `twenty one` goes on, `ten one` does not.
  private func fitsTens(_ word: Lexeme) -> Bool {
    let rest = open.truncatingRemainder(dividingBy: 100)
    return rest == 0 || rest >= 20
  }

  /// Whether a word goes on behind a hyphen (`twenty-one`) or behind `and` (`two hundred and five`).
  func canAdd(_ word: Lexeme, behindJoint joint: Lexeme) -> Bool {
    guard word.means([.units, .tens, .scale, .hundred]) else { return false }
    if joint.means(.hyphen), !word.isGlued { return false }
    if joint.means(.and), !word.means([.units, .tens]) || total < 100 || open.truncatingRemainder(dividingBy: 100) != 0
    {
      return false
    }
    var copy = self
    return copy.add(word)
  }
}
