import Extraction
import Testing

/// On which day an incident was, by the dates beside it. The news is of Tuesday 9 March 2021.
@Suite("Days of incidents")
struct IncidentDayTests {
  private func days(_ sample: String) -> [String] {
    IncidentTests.incidents(sample).map { incident in
      guard let days = incident.days else { return "?" }
      return days.last > days.first ? "\(days.first)..\(days.last)" : "\(days.first)"
    }
  }

  @Test(arguments: [
    "Yesterday’s attack on Basra killed nine people.", "Monday’s bombing of a bank in Basra killed nine people.",
    "The 8 March bombing of a bank in Basra killed nine people.",
    "A bomb exploded at a bank in Basra on Monday, killing nine people.",
  ])
  func theDateThatBelongsToTheDeed(_ sample: String) { #expect(days(sample) == ["2021-03-08"]) }

  @Test(arguments: [
    "By Sunday night the bombing of the bank in Basra had killed 17 people and wounded 63, the clerk said.",
    "As of Monday, 40 people had died in the bombing of the bank in Basra.",
  ])
  func theDayUpToWhichATollWasCountedIsNotThatOfTheDeed(_ sample: String) { #expect(days(sample) == ["?"]) }

  @Test(arguments: [
    ("Since Friday the shelling of Basra has killed 40 people.", ["2021-03-05..2021-03-09"]),
    (
      "The army said it carried out 15 air strikes in Syria and 31 in Iraq since Friday.",
      ["2021-03-05..2021-03-09", "2021-03-05..2021-03-09"]
    ),
    ("Allied jets have flown more than 1,200 air strikes in Syria since January 8.", ["2021-01-08..2021-03-09"]),
  ])
  func whatIsCountedSinceADayGoesOnToTheNews(_ sample: String, _ expected: [String]) {
    #expect(days(sample) == expected)
  }

  /// The toll of one day is none of what was done on another.
  @Test func aTollBesideAnotherDateBelongsToNoIncidentOfThisDay() throws {
    let found = IncidentTests.incidents(
      "Warplanes bombed a port in Aleppo on Monday, two days after gunmen killed 1,200 people in Basra on 6 March.")
    let bombing = try #require(found.first { $0.place == "Aleppo" })
    #expect(bombing.days?.first.description == "2021-03-08")
    #expect(bombing.victims.isEmpty)
  }

  @Test func whoDiedLaterOfItsWoundsDiedOfTheSameIncident() {
    let found = IncidentTests.incidents(
      """
      A car bomb exploded at a market in Basra on Sunday, killing 12 people. Three of the wounded died on Monday on the \
      road to Aleppo, the clinic said.
      """)
    #expect(found.map(\.place) == ["Basra"])
    #expect(found.first?.days?.first.description == "2021-03-07")
  }
}
