import Extraction
import Testing

/// What was only tried or threatened, and what somebody says was never done.
@Suite("Stages and denials of incidents")
struct IncidentStagingTests {
  @Test(arguments: [
    "The envoy denied that its forces had shelled the school in Basra.",
    "The army denied shelling the school in Basra on Monday.",
    "The army has repeatedly denied bombing villagers in Basra.",
    "The ministry rejected claims that its jets had bombed a school in Basra on Monday.",
    "The ministry said reports of an air strike on Basra were false.",
    "The envoy called reports of a massacre in Basra a lie.",
    "The army said it had not carried out any air strike on Basra.",
    "No air strike took place in Basra, the army said.",
  ])
  func whatSomebodySaysWasNotDoneIsDenied(_ sample: String) {
    #expect(IncidentTests.incidents(sample).map(\.isDenied) == [true])
  }

  @Test(arguments: [
    "Police foiled a plot to blow up the bridge in Basra on Monday.",
    "The mayor of Basra survived an attempted assassination on Monday.",
    "The mayor of Basra escaped an assassination attempt on Monday.",
    "A bomb was defused near the mosque in Basra on Monday.",
    "A plot to blow up the bridge in Basra was foiled by police on Monday.",
  ])
  func whatFailedIsAnAttempt(_ sample: String) {
    let found = IncidentTests.incidents(sample)
    #expect(found.map(\.stage) == [.attempted])
    // who gets away did not do it
    #expect(found.allSatisfy { $0.perpetrators.isEmpty })
  }

  @Test(arguments: [
    "The rebels threatened to bomb the bridge in Basra.", "The group vowed to bomb Basra again.",
  ])
  func whatIsToComeIsAThreat(_ sample: String) {
    #expect(IncidentTests.incidents(sample).map(\.stage) == [.threatened])
  }

  @Test func whatWasDoneIsNeither() {
    let found = IncidentTests.incidents("A car bomb exploded at a market in Basra on Sunday, killing 12 people.")
    #expect(found.map(\.stage) == [.done] && found.map(\.isDenied) == [false])
  }
}
