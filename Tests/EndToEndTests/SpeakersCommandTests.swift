import TestSupport
import Testing

/// `dateline speakers`, and names that `export quotes` understands, in the real program.
@Suite struct SpeakersCommandTests {
  private let dateline: Dateline
  private let library: TemporaryFolder

  init() throws {
    dateline = try Dateline()
    library = try TemporaryFolder()
    try library.write(
      "2021-03-04-talks.txt",
      """
      Talks end without a paper

      “Nothing is signed,” said Vellan foreign minister Ana Marsh. “We go home.”

      “We stay,” said Bo Marsh, a trader.

      """)
  }

  @Test func speakersAreFoundByTheRole() throws {
    let run = try dateline.run(["speakers", "minist foreign", library.path])
    #expect(run.status == 0 && run.output.hasPrefix("Ana Marsh  person  "), "\(run.output)\(run.errors)")
    #expect(run.output.contains("1 article") && run.output.contains("2021-03-04  foreign minister\n"))
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func allSpeakersAsJSON() throws {
    let run = try dateline.run(["speakers", "", library.path, "--json"])
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2 && run.status == 0, "\(run.output)\(run.errors)")
    #expect(lines[0].hasPrefix("{\"schema\":1,\"name\":\"Ana Marsh\",\"kind\":\"person\",\"role\":"), "\(lines[0])")
    #expect(
      lines[0].contains("\"reported\":0,\"articles\":1,\"lastSeen\":\"2021-03-04\",\"otherNames\":[]}"), "\(lines[0])")
  }

  @Test func nobodyFoundIsStatusOne() throws {
    let run = try dateline.run(["speakers", "zeppelinwort", library.path])
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors == "dateline: no speaker has zeppelinwort in the name or a role\n")
  }

  @Test func aPartOfANameThatFitsOneIsExported() throws {
    let run = try dateline.run(["export", "quotes", "ana", library.path])
    #expect(run.status == 0 && run.output.contains("Nothing is signed"), "\(run.output)\(run.errors)")
    let several = try dateline.run(["export", "quotes", "marsh", library.path])
    #expect(several.status == 1 && several.output.isEmpty)
    #expect(several.errors.hasPrefix("dateline: 2 speakers fit marsh; choose one:\nAna Marsh"), "\(several.errors)")
    #expect(several.errors.contains("\nBo Marsh "))
  }
}
