/// The date in a file's name.
enum FileNameDate {
  /// The first `YYYY-MM-DD` in the last component of a path that no digit touches; nil for none.
  static func date(in path: String) -> CalendarDate? {
    let name = Array(path.utf8.split(separator: UInt8(ascii: "/")).last ?? "".utf8[...])
    guard name.count >= 10 else { return nil }
    return (0...(name.count - 10)).lazy.compactMap { date(at: $0, in: name) }.first
  }

  private static func date(at start: Int, in name: [UInt8]) -> CalendarDate? {
    func isDigit(_ at: Int) -> Bool { name.indices.contains(at) && (0x30...0x39).contains(name[at]) }
    func number(_ from: Int, _ count: Int) -> Int? {
      (from..<(from + count)).allSatisfy(isDigit)
        ? name[from..<(from + count)].reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
    }
    let hyphen = UInt8(ascii: "-")
    guard name[start + 4] == hyphen, name[start + 7] == hyphen, !isDigit(start - 1), !isDigit(start + 10),
      let year = number(start, 4), let month = number(start + 5, 2), let day = number(start + 8, 2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
