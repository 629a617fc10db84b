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

  /// The last count of a day is the one to go by, and each count has its time.
  @Test func countsOfOneDayGoByTheirTimes() throws {
    let dateline = try Dateline()
    let library = try TemporaryFolder()
    for (name, time, killed) in [("1", "14:30", 14), ("2", "09:40", 3), ("3", "11:15", 11)] {
      try library.write(
        "\(name).txt",
        "Bomb in Kirkuk: \(killed) dead\n\nPublished 8 March 2021, \(time) GMT\n\n"
          + "A car bomb killed \(killed) people at the grain market in Kirkuk on Monday, officials said.\n")
    }
    let json = try dateline.run(["events", "", library.path, "--json"]).output
    #expect(json.contains("\"fatalities\":14,"), "\(json)")
    let tolls = json.prefix(upTo: try #require(json.firstRange(of: "\"accounts\":")?.lowerBound, "\(json)"))
    let times = tolls.split(separator: "\"publishedTime\":").dropFirst().map { $0.prefix(14) }
    #expect(times == ["\"09:40+00:00\",", "\"11:15+00:00\",", "\"14:30+00:00\","], "\(json)")
    let facts = try dateline.run(["facts", "", library.path, "--kind", "killed", "--csv"]).output
    #expect(facts.split(separator: "\r\n").map { $0.split(separator: ",").last }.contains("14:30+00:00"), "\(facts)")
  }
}
