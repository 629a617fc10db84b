/// What a word, number or sign can mean to the rules for dates and figures; one can mean many things.
struct Senses: OptionSet, Sendable {
  let rawValue: UInt64

  // Signs.
  static let comma = Self(bit: 0)
  static let period = Self(bit: 1)
  /// A hyphen or an en dash.
  static let hyphen = Self(bit: 2)
  static let slash = Self(bit: 3)
  static let colon = Self(bit: 4)
  static let apostrophe = Self(bit: 5)

  // Digits.
  /// Any number in digits, its separators well placed.
  static let number = Self(bit: 6)
  /// 1 to 31 in one or two digits.
  static let day = Self(bit: 7)
  /// 1000 to 2100 in four bare digits.
  static let year = Self(bit: 8)
  /// Two bare digits.
  static let shortYear = Self(bit: 9)

  // The calendar.
  /// A month, in full or short, with a capital.
  static let month = Self(bit: 10)
  /// A month's name in full, with a capital.
  static let monthName = Self(bit: 11)
  /// A word with a life beside the calendar: `May`, `March`.
  static let doubtfulMonth = Self(bit: 12)
  static let weekday = Self(bit: 13)
  static let shortWeekday = Self(bit: 14)
  /// `today`: its value is the distance in days.
  static let relativeDay = Self(bit: 15)
  /// `last`, `this`, `next`: its value is -1, 0 or 1.
  static let shift = Self(bit: 16)
  /// `day` to `century`: its value is a `TimeUnit`.
  static let timeUnit = Self(bit: 17)
  static let timeUnits = Self(bit: 18)
  static let season = Self(bit: 19)
  static let ago = Self(bit: 20)
  /// `early`, `mid`, `late`: its value is 0, 1 or 2.
  static let part = Self(bit: 21)
  static let dayPart = Self(bit: 22)
  static let weekend = Self(bit: 23)
  static let ordinalEnding = Self(bit: 24)
  static let letterS = Self(bit: 25)
  /// A word that often stands before a year; its value is 1 where nearly always: `in`, `since`.
  static let beforeYear = Self(bit: 26)
  /// A word that turns the sentence to what is to come: `will`.
  static let future = Self(bit: 27)

  // Numbers in words.
  /// `one` to `nineteen`.
  static let units = Self(bit: 28)
  /// `twenty` to `ninety`.
  static let tens = Self(bit: 29)
  static let hundred = Self(bit: 30)
  /// `thousand` to `trillion`.
  static let scale = Self(bit: 31)
  static let dozen = Self(bit: 32)
  /// `dozens`, `hundreds`: its value is the unit, of which at least two are meant.
  static let crowd = Self(bit: 33)
  static let several = Self(bit: 34)
  static let half = Self(bit: 35)
  static let article = Self(bit: 36)
  static let fraction = Self(bit: 37)

  // What stands beside a number.
  static let currencySign = Self(bit: 38)
  /// `dollars`; its value is 1 where it may stand before the number, as `dlrs` does.
  static let currency = Self(bit: 39)
  static let percent = Self(bit: 40)
  static let measure = Self(bit: 41)
  /// `square`, `cubic`, `nautical`.
  static let measureKind = Self(bit: 42)
  /// A noun that people are counted by.
  static let noun = Self(bit: 43)
  /// What was done to those counted: `killed`.
  static let effect = Self(bit: 44)
  /// A word that ends a noun phrase.
  static let stop = Self(bit: 45)
  static let of = Self(bit: 46)
  /// `and`, or `or`, whose value is 1.
  static let and = Self(bit: 47)
  static let to = Self(bit: 48)
  static let through = Self(bit: 49)
  static let per = Self(bit: 50)
  static let determiner = Self(bit: 51)
  /// A word whose number is a name: `No. 4`, `Resolution 12`.
  static let label = Self(bit: 52)
  /// A form of `be`, or `feared`, `left`: stands between those counted and what was done to them.
  static let auxiliary = Self(bit: 53)
  static let toll = Self(bit: 54)
  static let clock = Self(bit: 55)
  /// A noun for more than one: `troops`, `people`.
  static let plural = Self(bit: 56)
  /// A measure that is counted for what it holds: `tons of flour`.
  static let cargo = Self(bit: 57)
  static let closing = Self(bit: 58)
  /// `point`, behind `percentage`.
  static let point = Self(bit: 59)

  static let between = Self(bit: 60)
  static let from = Self(bit: 61)
  static let age = Self(bit: 62)
  /// A word that begins a hedge: `more than`; the value of `at` is 1.
  static let quantity = Self(bit: 63)

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  /// Whether the two have a sense in common.
  func meets(_ other: Senses) -> Bool { rawValue & other.rawValue != 0 }
}
