import Extraction
import Linguistics
import Newswire
import Testing

/// What several sentences tell of one event, who claims it, and what is kept apart.
@Suite("Incidents are told once each")
struct IncidentTests {
  static func incidents(_ sample: String) -> [Incident] {
    let text = SourceText(sample)
    let published = CalendarDate(year: 2021, month: 3, day: 9).map { PublicationDate($0, .header) }
    let article = Article(text: text, blocks: [Block(.paragraph, text.span)], published: published)
    return Extractor().findings(in: article).facts(Incident.self)
  }

  @Test func oneEventIsOneIncidentHoweverOftenItIsTold() {
    let found = Self.incidents(
      """
      A car bomb exploded at a market in Aleppo on Sunday, killing 12 people. The bombing in Aleppo on Sunday killed 12 \
      people, police said. The Vella Front claimed responsibility for the bombing.
      """)
    #expect(found.count == 1)
    #expect(found.first?.claimedBy == ["Vella Front"])
    #expect(found.first?.country == "SY")
  }

  @Test func eventsOfOtherDaysAndPlacesAreApart() {
    let found = Self.incidents(
      """
      A car bomb exploded at a market in Aleppo on Sunday, killing 12 people. A car bomb exploded at a market in Basra on \
      Friday, killing 30 people.
      """)
    #expect(found.map(\.place) == ["Aleppo", "Basra"])
    #expect(found.map(\.country) == ["SY", "IQ"])
  }

  @Test func whatLiesLongAgoIsBackground() {
    let found = Self.incidents("On 3 May 2012, soldiers shot dead five protesters in Cairo.")
    #expect(found.map(\.isBackground) == [true])
  }

  @Test func strikesCountedPlaceByPlaceAreApart() {
    let found = Self.incidents(
      "Warplanes kept up their bombing campaign with 15 air strikes in Syria and 31 across Iraq.")
    #expect(found.map(\.type) == [.airStrike, .airStrike])
    #expect(Set(found.map(\.place)) == ["Syria", "Iraq"])
    #expect(Set(found.map(\.country)) == ["SY", "IQ"])
    #expect(found.allSatisfy { $0.targets.isEmpty && $0.weapons.isEmpty })
  }

  @Test func nobodyActsWhoIsOnlyWornDownByIt() {
    let found = Self.incidents(
      "After 200 air strikes against the insurgents in Iraq and Syria, the Islamic State group is short of men.")
    #expect(found.map(\.perpetrators) == [[]])
    #expect(found.map(\.organisations) == [[]])
  }

  @Test(arguments: [
    ("The ministry on Monday condemned the attack that killed five soldiers in Aleppo.", nil),
    ("The ministry condemned the attack that killed five soldiers in Aleppo on Monday.", "2021-03-08"),
  ])
  func theDayOfWhatWasSaidIsNotThatOfWhatItSpeaksOf(_ sample: String, _ day: String?) {
    #expect(Self.incidents(sample).map { $0.days?.first.description } == [day])
  }

  @Test func anIncidentWithItsTollIsToldInWhateverWords() {
    let found = Self.incidents("At least 14 people were killed in the bombing of the grain market in Aleppo.")
    #expect(found.map(\.type) == [.bombing])
    #expect(found.first?.victims.map(\.low) == [14])
  }

  /// A corrected story may keep the headline that was wrong.
  @Test func countsOfAHeadlineHoldOnlyWhereTheStoryGivesNone() {
    let text = SourceText(
      "Seventeen dead in Aleppo bombing\n\nA car bomb exploded at a market in Aleppo on Sunday, killing 16 people.")
    let published = CalendarDate(year: 2021, month: 3, day: 9).map { PublicationDate($0, .header) }
    let article = Article(
      text: text, blocks: [Block(.headline, TextSpan(0, 32)), Block(.paragraph, TextSpan(34, text.count))],
      published: published)
    let found = Extractor().findings(in: article).facts(Incident.self)
    #expect(found.map { $0.victims.map(\.low) } == [[16]])
  }

  @Test func victimsHaveNumberAndEffect() {
    let found = Self.incidents(
      "A car bomb exploded at a market in Aleppo on Sunday, killing 12 people and wounding 30.")
    #expect(found.first?.victims.map(\.effect) == [.killed, .wounded])
    #expect(found.first?.victims.map(\.low) == [12, 30])
  }

  @Test(arguments: [
    "Speaking in Geneva on Monday, Ana Marsh of Relief Watch said a car bomb killed 12 people at a market in Aleppo.",
    "A car bomb killed 12 people at a market in Aleppo, Ana Marsh told reporters in Geneva.",
  ])
  func aPlaceWhereSomebodySpeaksIsNotWhereItHappened(_ sample: String) {
    #expect(Self.incidents(sample).map(\.place) == ["Aleppo"])
  }

  @Test func nothingHappenedWhereSomebodySpeaks() {
    let found = Self.incidents(
      "Ana Marsh spoke to reporters in Geneva on Monday. A car bomb killed 12 people at a market, she said.")
    #expect(found.map(\.place) == [nil])
  }

  @Test(arguments: ["The mayor opened the market and thanked the cooks.", "Prices exploded; nobody was blamed."])
  func whatTellsOfNoEventIsNone(_ sample: String) {
    #expect(Self.incidents(sample).isEmpty)
  }

  @Test func incidentsArePackedWhole() throws {
    let text = SourceText("A car bomb exploded at a market in Aleppo on Sunday, killing 12 people.")
    let published = CalendarDate(year: 2021, month: 3, day: 9).map { PublicationDate($0, .header) }
    let article = Article(text: text, blocks: [Block(.paragraph, text.span)], published: published)
    let findings = Extractor().findings(in: article)
    var writer = PackedWriter()
    findings.pack(to: &writer)
    var reader = PackedReader(writer.bytes, textLength: text.count)
    #expect(try Findings(from: &reader) == findings)
    #expect(reader.isAtEnd)
    #expect(!findings.facts(Incident.self).isEmpty)
  }
}
