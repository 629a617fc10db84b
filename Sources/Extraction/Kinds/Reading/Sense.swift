/// What a word, number or sign can mean to the rules for dates and figures; one can mean many things.
///
/// The names are those of the column `senses` in the tables of the vocabulary.
enum Sense: UInt8, CaseIterable, Sendable {
  // Signs.
  case comma, period, slash, colon, apostrophe
  /// A hyphen or a dash.
  case hyphen
  /// What closes a bracket or clause.
  case closing
  case currencySign

  // Digits.
  /// Any number in digits, its separators well placed.
  case number
  /// 1 to 31 in one or two digits.
  case day
  /// 1000 to 2100 in four bare digits.
  case year
  /// Two bare digits.
  case shortYear

  // The calendar.
  /// A month, in full or short, with a capital.
  case month
  /// A month's name in full, with a capital.
  case monthName
  /// A word with a life beside the calendar: `May`, `March`.
  case doubtfulMonth
  case weekday, shortWeekday
  /// `today`
  case relativeDay
  /// `last`, `this`, `next`
  case shift
  /// `day` to `century`
  case timeUnit
  case timeUnits
  case season, ago
  /// `early`, `mid`, `late`
  case part
  case dayPart, weekend, ordinalEnding, letterS
  /// `pre`, `post`, before the hyphen of a year.
  case aroundYear
  /// A word that often stands before a year.
  case beforeYear
  /// One that nearly always does: `in`, `since`.
  case surelyBeforeYear
  /// One before which two digits with `s` are years, no age: "in the early 50s".
  case beforeDecade
  /// A word that turns the sentence to what is to come: `will`.
  case future
  /// What makes digits a time: `GMT`.
  case clock

  /// `that`, `following`: from the time told of.
  case toldShift
  /// `after`, `before`, `from`: from another date.
  case distance
  /// `later`, `earlier`: the same without a word behind it.
  case ownDistance
  /// `latest`, of quarters only.
  case latestUnit
  /// `end`, `beginning`
  case bound
  /// `dawn`, `noon`
  case moment
  case overnight, holiday, eve
  /// `new`, before `year`.
  case newWord
  /// `BC`, and `AD`.
  case eraBefore, era
  /// `nineties`
  case decadeWord
  /// `a.m.`, and `GMT`.
  case meridiem, zone
  /// `Q`, before the number of a quarter.
  case quarterLetter
  /// `23.11.2019`
  case dottedDate
  /// `first` to `fifth`.
  case ordinal
  /// `on`, `in`, `for` before a date.
  case onDay, inside, forDay
  /// `until`, `by`, `through`: up to a day that may be still to come.
  case deadline
  case until
  /// `since`: never before what is to come.
  case surelyPast
  /// A verb of what is set for a day, of which its present tense tells: `resume`, `expire`.
  case scheduled
  /// `starting`: of what is to come without another verb.
  case starting
  /// `postponed`: with `until`, of what is to come.
  case moved
  /// `set`, before `for`.
  case settled
  /// `could`, of the past as of what may be.
  case could
  case would
  /// Two weeks.
  case fortnight
  /// A word that makes a name of the day or month behind it: `Bloody Sunday`, `Black September`.
  case dayName
  /// `fiscal`
  case fiscal
  /// `period`, of the quarter that a report is on.
  case periodNoun
  /// A word of wish or command, whose infinitive is of what is to come: `told`, `want`.
  case command
  /// What days are set for: `election`, `deadline`.
  case appointment
  /// Forms of `be` and `have`.
  case isNow, wasThen, has, had

  // Numbers in words.
  /// `one` to `nineteen`.
  case units
  /// `twenty` to `ninety`.
  case tens
  case hundred
  /// `thousand` to `trillion`.
  case scale
  case dozen
  /// `dozens`, `hundreds`: at least two of its number are meant.
  case crowd
  case several, half, article, fraction

  // What stands beside a number.
  /// `dollars`
  case currency
  /// A currency that may stand before the number: `dlrs`.
  case currencyBefore
  case percent, measure
  /// `square`, `cubic`, `nautical`.
  case measureKind
  /// A measure that is counted for what it holds: `tons of flour`.
  case cargo
  /// `point`, behind `percentage`.
  case point
  /// A noun that people are counted by.
  case noun
  /// A noun for more than one: `troops`, `people`.
  case plural
  /// What was done to those counted: `killed`.
  case effect
  /// A form of `be`, or `feared`, `left`: stands between those counted and what was done to them.
  case auxiliary
  case toll
  /// `number`, before `of`.
  case countNoun
  /// `remains`, `reached`: a verb whose object is a count.
  case staysAt
  /// What is not so, or not yet: `could`, `threatened`, `not`.
  case unreal
  /// A form of `have`.
  case perfect
  /// `also`, which stands between those counted and a participle: `four also killed`.
  case beforeEffect
  /// `least`, `most`
  case extreme
  /// `who`, `which`
  case who
  /// A word that ends a noun phrase.
  case stop
  /// Somebody whose age may follow `of`: `a woman of 70`.
  case ofAge
  /// What one person has a few of: `fingers`.
  case bodyPart
  case of, to, through, per, between, from, age
  /// `and`, `or`
  case and
  case or
  case determiner
  /// A word whose number is a name: `No. 4`, `Resolution 12`.
  case label
  /// A word that begins a hedge: `more than`.
  case quantity
  /// `at`, which makes four digits a time.
  case at
}

/// A set of senses, of which there can be 128.
struct Senses: Sendable, Equatable, ExpressibleByArrayLiteral {
  private var bits: UInt128

  @inline(__always)
  init(arrayLiteral senses: Sense...) {
    bits = 0
    for sense in senses { insert(sense) }
  }

  @inline(__always)
  init(_ sense: Sense) { bits = Self.bit(sense) }

  var isEmpty: Bool { bits == 0 }

  /// Whether the two have a sense in common.
  @inline(__always)
  func meets(_ other: Senses) -> Bool { bits & other.bits != 0 }
  @inline(__always)
  func contains(_ sense: Sense) -> Bool { bits & Self.bit(sense) != 0 }
  @inline(__always)
  mutating func insert(_ sense: Sense) { bits |= Self.bit(sense) }
  @inline(__always)
  mutating func formUnion(_ other: Senses) { bits |= other.bits }
  mutating func subtract(_ other: Senses) { bits &= ~other.bits }

  @inline(__always)
  private static func bit(_ sense: Sense) -> UInt128 { 1 << UInt128(sense.rawValue) }
}

extension Senses {
  /// What only a word with a capital can mean: `March`, not `march`.
  static let needCapital: Senses = [.month, .monthName, .shortWeekday]
}
