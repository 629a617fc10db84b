import Linguistics

/// A piece of a token small enough for a rule: letters, digits or one sign.
///
/// `25-year-old` is one token but five lexemes, `2003-2008` is three, `£3bn` is three.
struct Lexeme: Sendable {
  enum Form: UInt8, Sendable { case word, digits, sign }

  var span: TextSpan
  var form: Form
  /// Whether it stands right behind the lexeme before, with no white space between.
  var isGlued: Bool
  /// The token that it is of.
  var token = 0
  var startsSentence = false
  /// Whether it begins with a capital A to Z.
  var isCapitalised = false
  /// Whether it is of capitals only.
  var isUpper = false
  var senses: Senses = []
  var values = LexemeValues()

  init(_ span: TextSpan, _ form: Form, isGlued: Bool) {
    self.span = span
    self.form = form
    self.isGlued = isGlued
  }

  func means(_ sense: Sense) -> Bool { senses.contains(sense) }
  func means(_ senses: Senses) -> Bool { self.senses.meets(senses) }
}

/// What a lexeme stands for, one value for each subject: `quarters` are a part of something and a unit of time.
struct LexemeValues: Sendable, Equatable {
  /// Of digits and number words; 0 for all others.
  var number: Double = 0
  var calendar = CalendarValue.none
  /// What a counted noun or an effect says of a figure.
  var counts: FigureKind?
}

/// What a word says of the calendar.
enum CalendarValue: Sendable, Equatable {
  case none
  /// 1 to 12.
  case month(Int)
  /// 0 for Monday to 6 for Sunday.
  case weekday(Int)
  /// Days from today: −1 for `yesterday`.
  case day(Int)
  /// −1 for `last`, 0 for `this`, 1 for `next`.
  case shift(Int)
  case unit(TimeUnit)
  /// 0 for `early` and `beginning`, 1 for `mid`, 2 for `late` and `end`.
  case part(Int)
  /// 0 for spring to 3 for winter.
  case season(Int)
  case holiday(Holiday)
  /// A day in figures with stops: `23.11.2019`.
  case figures(day: Int, month: Int, year: Int)
}

extension Lexeme {
  var month: Int? { if case .month(let month) = values.calendar { month } else { nil } }
  var weekday: Int? { if case .weekday(let weekday) = values.calendar { weekday } else { nil } }
  var relativeDay: Int? { if case .day(let distance) = values.calendar { distance } else { nil } }
  var shift: Int? { if case .shift(let shift) = values.calendar { shift } else { nil } }
  var timeUnit: TimeUnit? { if case .unit(let unit) = values.calendar { unit } else { nil } }
  var season: Int? { if case .season(let season) = values.calendar { season } else { nil } }
  var holiday: Holiday? { if case .holiday(let holiday) = values.calendar { holiday } else { nil } }
  var dottedDate: (day: Int, month: Int, year: Int)? {
    if case .figures(let day, let month, let year) = values.calendar { (day, month, year) } else { nil }
  }
  /// What comes round, if it is such a word.
  var recurring: Recurring? {
    switch values.calendar {
    case .month(let month): .month(month)
    case .weekday(let weekday): .weekday(weekday)
    case .season(let season): .season(season)
    case .holiday(let holiday): .holiday(holiday)
    case .none, .day, .shift, .unit, .part, .figures: nil
    }
  }
  var part: Int? { if case .part(let part) = values.calendar { part } else { nil } }
}

/// The units that "last week" and "two days ago" count in.
enum TimeUnit: String, Sendable {
  case day, week, month, year, decade, century
  /// Below a day: no date comes of them.
  case hour, minute, second, night, quarter
}

extension TimeUnit {
  /// Whether it is a day or longer.
  var isOfDays: Bool {
    switch self {
    case .day, .week, .month, .year, .decade, .century, .night, .quarter: true
    case .hour, .minute, .second: false
    }
  }
}

/// What the things are, or what was done to them, that a figure counts.
package enum FigureKind: String, Sendable, CaseIterable {
  case killed, wounded, missing, displaced, detained, troops, fighters, strikes, aid, money, percent, people, other
}
