import Newswire

extension PackedWriter {
  mutating func date(_ date: CalendarDate) { number(date.dayNumber) }
}

extension PackedReader {
  mutating func date() throws(MalformedPack) -> CalendarDate {
    let day = try number()
    guard (-4_000_000...4_000_000).contains(day), let date = CalendarDate(dayNumber: day) else {
      throw MalformedPack()
    }
    return date
  }
}
