import Linguistics

/// When an article was published: the day, and the time of it where that is known.
package struct PublicationMoment: Hashable, Sendable {
  package var day: CalendarDate
  package var time: PublicationTime?

  package init(_ day: CalendarDate, _ time: PublicationTime? = nil) { (self.day, self.time) = (day, time) }

  /// A day with the time that stands beside its words.
  ///
  /// - Parameter stretch: the line, or the value, that the words of the day are part of.
  init(_ day: CalendarDate, at words: TextSpan, in stretch: TextSpan, of bytes: [UInt8]) {
    self.init(day, WrittenTime.beside(words, in: stretch, of: bytes))
  }
}

extension PublicationMoment: CustomStringConvertible {
  /// `2021-03-08 14:05 GMT`
  package var description: String { time.map { "\(day) \($0)" } ?? day.description }
}

extension PublicationMoment {
  /// Whether it comes first in time, as lists of articles have it.
  ///
  /// 1. The day counts before all else, as written: it is what the program groups, searches and shows.
  /// 2. Of one day those with a time come first. What only has a day is mostly a paper or a summary that closes the day,
  ///    and it may not stand between two counts of which it is known that one followed the other.
  /// 3. Times go by the instant. A clock without a zone, or with one that may mean several, counts as one of Greenwich,
  ///    the zone that agencies write most. Comparing it by its bare clock with one time and by instants with another would
  ///    run in circles: 09:00 in New York is before 09:30 without a zone, that before 10:00 in Greenwich, and that again
  ///    before 09:00 in New York.
  ///
  /// Two of the same day and instant, and two of one day without times, are alike: neither comes first.
  package func isBefore(_ other: PublicationMoment) -> Bool {
    guard day == other.day else { return day < other.day }
    guard let minute, let otherMinute = other.minute else { return minute != nil && other.minute == nil }
    return minute < otherMinute
  }

  /// Minutes since the day began in Greenwich: less than none, or more than a day has, where it began elsewhere.
  private var minute: Int? { time.map { $0.minuteOfDay - ($0.zone?.offset(on: day) ?? 0) } }
}

extension PublicationMoment {
  /// The first full date in a span, in words or digits, with the time beside it, and the words of the date; nil for none.
  static func first(in span: TextSpan, of bytes: [UInt8]) -> (moment: PublicationMoment, span: TextSpan)? {
    guard let found = WrittenDate.first(in: span, of: bytes) ?? DigitDate.first(in: span, of: bytes) else { return nil }
    return (PublicationMoment(found.date, at: found.span, in: span, of: bytes), found.span)
  }

  /// The first full date in a value, with the time beside it; nil for none, and for one in eight digits without signs.
  init?(writtenIn value: SourceText) {
    guard let found = WrittenDate.first(in: value.span, of: value.bytes) else { return nil }
    self.init(found.date, at: found.span, in: value.span, of: value.bytes)
  }

  /// The same day, with the time at which this version of an article was made where that was on the same day: of several
  /// versions that an agency sends of one story, each comes as an article of its own.
  func timed(byVersion version: PublicationMoment?) -> PublicationMoment {
    guard let version, version.day == day else { return self }
    return PublicationMoment(day, version.time ?? time)
  }

  /// The first of some in which a file says when it was published: where that one has a day alone, with the time of the
  /// first other that has one on the same day.
  static func agreed(_ given: some Sequence<PublicationMoment>) -> PublicationMoment? {
    let all = Array(given)
    guard var first = all.first, first.time == nil else { return all.first }
    first.time = all.first { $0.day == first.day && $0.time != nil }?.time
    return first
  }
}
