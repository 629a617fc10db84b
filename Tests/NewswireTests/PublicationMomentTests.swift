import Newswire
import TestSupport
import Testing

/// Which of two articles was published first.
@Suite struct PublicationMomentTests {
  private func moment(_ words: String) -> PublicationMoment {
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    return PublicationMoment(CalendarDate(written: parts[0])!, parts.count > 1 ? PublicationTime(parts[1])! : nil)
  }

  @Test(arguments: [
    // the day as written, whatever the instant
    ("2021-03-07 23:30-05:00", "2021-03-08 02:00Z"), ("2021-03-07", "2021-03-08 02:00"),
    ("2021-03-08 09:00 GMT", "2021-03-08 10:00 GMT"), ("2021-03-08 09:00", "2021-03-08 10:00"),
    // by the instant
    ("2021-03-08 10:00+02:00", "2021-03-08 09:00Z"), ("2021-03-08 14:00 GMT", "2021-03-08 09:30 EST"),
    ("2021-03-08 13:00 GMT", "2021-03-08 21:00 ET"),
    // a clock without a zone is one of Greenwich
    ("2021-03-08 10:00+02:00", "2021-03-08 09:00"), ("2021-03-08 09:30", "2021-03-08 09:00 EST"),
    ("2021-03-08 09:00 IST", "2021-03-08 09:30Z"),
    // what has a day alone closes it
    ("2021-03-08 23:59", "2021-03-08"), ("2021-03-08 23:59-05:00", "2021-03-08"),
  ])
  func oneComesFirst(first: String, second: String) {
    #expect(moment(first).isBefore(moment(second)))
    #expect(!moment(second).isBefore(moment(first)))
  }

  @Test(arguments: [
    ("2021-03-08", "2021-03-08"), ("2021-03-08 09:00", "2021-03-08 09:00"),
    ("2021-03-08 09:00 GMT", "2021-03-08 11:00+02:00"), ("2021-03-08 09:00", "2021-03-08 09:00Z"),
  ])
  func orNeitherDoes(one: String, other: String) {
    #expect(!moment(one).isBefore(moment(other)) && !moment(other).isBefore(moment(one)))
  }

  /// Sorting needs an order without circles: of any three, what is before the second is before what the second is before,
  /// and so with those that are alike.
  @Test func theOrderHasNoCircles() throws {
    var random = SeededRandom(seed: 5)
    let zones = ["", " GMT", " EST", "+02:00", "-0330", " IST", "Z"]
    let all = (0..<40).map { _ in
      let day = "2021-03-0\(Int.random(in: 8...9, using: &random))"
      let clock = "\(Int.random(in: 10...14, using: &random)):\(["00", "30"].randomElement(using: &random)!)"
      return moment(Bool.random(using: &random) ? "\(day) \(clock)\(zones.randomElement(using: &random)!)" : day)
    }
    for one in all {
      for two in all {
        for three in all where one.isBefore(three) {
          #expect(one.isBefore(two) || two.isBefore(three), "\(one), \(two), \(three)")
        }
      }
    }
  }
}
