import TestSupport
import Testing

/// `dateline events` in the real program.
@Suite struct EventsCommandTests {
  @Test func twoAccountsAreOneLineOfTheTable() throws {
    let dateline = try Dateline()
    let library = try TemporaryFolder()
    try library.write(
      "2021-03-08-ina.txt",
      "Bomb in Kirkuk\n\nA car bomb killed 11 people at the grain market in Kirkuk on Sunday, officials said.\n")
    try library.write(
      "2021-03-09-kps.txt",
      "Toll rises\n\nThe bombing of the grain market in Kirkuk on Sunday killed at least 14 people, the police said.\n")
    let run = try dateline.run(["events", "", library.path, "--csv"])
    let lines = run.output.split(separator: "\r\n")
    #expect(run.status == 0 && lines.count == 2 && run.errors.isEmpty, "\(run.output)\(run.errors)")
    #expect(lines[0].hasPrefix("event_date,event_type,sub_event_type,actor1,actor2,location,latitude,longitude,"))
    #expect(lines[1].hasPrefix("2021-03-07,Explosions/Remote violence,Remote explosive/landmine/IED,"), "\(lines[1])")
    let none = try dateline.run(["events", "zeppelin", library.path])
    #expect(none.status == 1 && none.errors == "dateline: no events\n", "\(none.errors)")
  }
}
