import Extraction
import Testing

/// What a phrase can be in an incident by what its words mean.
@Suite("Fillers of incidents fit their parts")
struct IncidentFillerTests {
  private static func only(_ sample: String) -> Incident? {
    let found = IncidentTests.incidents(sample)
    return found.count == 1 ? found[0] : nil
  }

  @Test func aWeaponInTheWordsForADeedOrBehindThemIsItsWeapon() {
    #expect(Self.only("A drone strike killed three men near Aleppo on Sunday.")?.weapons == ["drone"])
    #expect(
      Self.only("Two soldiers were killed by mortar fire in Aleppo on Sunday.")?.weapons.contains {
        $0.contains("mortar")
      }
        == true)
  }

  @Test func whatIsNoWeaponWasNotUsedAsOne() {
    let found = Self.only(
      "The government must honour its obligations after an attack on Sunday killed five residents of a camp near Aleppo."
    )
    #expect(found?.weapons == [])
  }

  @Test(arguments: [
    "A man was abducted in Aleppo and found three weeks later.",
    "The market in Aleppo was shelled on Sunday at 10 p.m. for two hours.",
  ])
  func timeIsNoParty(_ sample: String) {
    for incident in IncidentTests.incidents(sample) {
      let parties = (incident.perpetrators + incident.targets).joined() + incident.victims.map(\.text)
      #expect(!parties.contains { $0.contains("weeks") || $0.contains("hours") || $0.contains("p.m.") })
    }
  }

  @Test func aTownAttacksNobody() {
    let found = IncidentTests.incidents("An Aleppo man shot dead two officers on Sunday, police in Aleppo said.")
    #expect(!found.isEmpty)
    #expect(!found.flatMap { $0.perpetrators.joined() }.contains("Aleppo"))
  }

  @Test func whoWasStabbedToDeathWasKilled() {
    let found = Self.only("A man stabbed 11 students to death at a kindergarten in Aleppo on Sunday.")
    #expect(found?.victims.map(\.effect) == [.killed])
  }

  @Test(arguments: [
    "An earthquake near Aleppo on Sunday killed 25 people and wounded 300.",
    "Twelve people died on Sunday in a bus crash in Aleppo.",
    "Floods have killed 40 people in Aleppo. Another flood in May left 12 dead. Two children died on Sunday.",
  ])
  func harmWithoutADoerIsNoIncident(_ sample: String) {
    #expect(IncidentTests.incidents(sample).isEmpty)
  }

  @Test func violenceBesideAMishapIsTold() {
    let found = IncidentTests.incidents(
      "A car bomb killed 12 people on Sunday in Aleppo, where an earthquake had destroyed the market.")
    #expect(found.map(\.type) == [.bombing])
  }

  @Test(arguments: [
    "The mayor of Aleppo died of a heart attack on Sunday.", "The talks took place in Aleppo on Sunday.",
    "The governing body in Aleppo wound up its debate on Sunday.",
  ])
  func idiomsTellOfNothing(_ sample: String) {
    #expect(IncidentTests.incidents(sample).isEmpty)
  }

  @Test func whoIsCountedAmongTheDetainedDetainsNobody() {
    let found = IncidentTests.incidents("Police arrested four men in Mosul on 1 April 2021.")
    #expect(found.map(\.type) == [.arrest] && found.first?.victims.map(\.text) == ["four men"])
    #expect(found.allSatisfy { !$0.perpetrators.joined().contains("four men") })
  }
}
