import FoundationEssentials
import TestSupport
import Testing

/// The commands that need no terminal.
@Suite struct CommandTests {
  private let dateline: Dateline

  init() throws { dateline = try Dateline() }

  @Test func extractGivesAnObjectForEachArticle() throws {
    let run = try dateline.run(["extract", "--json", Dateline.articles])
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count >= 20)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"schema\":1,\"file\":\"") && $0.hasSuffix("}") })
  }

  @Test func theTimeOfPublicationIsAMemberOfItsOwn() throws {
    let library = try TemporaryFolder()
    try library.write(
      "1.txt", "Gate opens\n\nPublished March 8, 2021 at 2:15 PM ET\n\nIt rained on the gate all day.\n")
    try library.write("2.txt", "Gate shuts\n\nPublished 8 March 2021, 14:05\n\nIt rained on the gate all day.\n")
    try library.write("3.txt", "Gate falls\n\nPublished 8 March 2021\n\nIt rained on the gate all day.\n")
    let lines = try dateline.run(["extract", "--json", library.path]).output.split(separator: "\n")
    #expect(lines.count == 3)
    for (line, time) in zip(lines, ["\"14:15-05:00\"", "\"14:05\"", "null"]) {
      #expect(line.contains("\"published\":\"2021-03-08\",\"publishedTime\":\(time),"), "\(line)")
    }
    let found = try dateline.run(["search", "--json", "opens", library.path]).output
    #expect(found.contains("\"published\":\"2021-03-08\",\"publishedTime\":\"14:15-05:00\","), "\(found)")
  }

  /// What the interface promises to other programs: `text[start:end]` is the string.
  @Test func rangesOfExtractHoldTheirText() throws {
    let library = try TemporaryFolder()
    try library.write(
      "talks.txt",
      "Talks end\n\n“\tTabbed words 🙂 are here,” said Ana Marsh on\tMonday. “Some two  words\r\nof hers.” About\t1,200\nmen left.\n"
    )
    let lines = try dateline.run(["extract", "--json", library.path, Dateline.articles]).output.split(separator: "\n")
    for line in lines {
      let article = try JSONDecoder().decode(Extracted.self, from: Data(line.utf8))
      // those in another encoding give other bytes here
      guard let file = TextFile.bytes(article.file).flatMap({ String(validating: $0, as: UTF8.self) }) else { continue }
      let text = Array(file.unicodeScalars)
      for found in article.quotes + article.dates + article.figures {
        let words = String(String.UnicodeScalarView(text[found.range[0]..<found.range[1]]))
        #expect(words == found.text, "\(article.file)")
      }
    }
    #expect(lines.contains { $0.contains("\"text\":\"Tabbed words 🙂 are here,\"") }, "\(lines)")
    #expect(lines.contains { $0.contains("\"figures\":[{") && $0.contains("\"dates\":[{") && $0.contains("\"mixed\"") })
  }

  /// What the test reads of an object.
  private struct Extracted: Decodable {
    struct Found: Decodable {
      var range: [Int]
      var text: String
    }

    var file: String
    var quotes: [Found]
    var dates: [Found]
    var figures: [Found]
  }

  @Test func searchPrintsHitsWithSnippets() throws {
    let run = try dateline.run(["search", "market bombing", Dateline.articles])
    #expect(run.status == 0)
    #expect(run.output.contains("2021-03-08-apora-market-bombing.txt"))
    #expect(run.output.lowercased().contains("[market]"))
    let json = try dateline.run(["search", "market", Dateline.articles, "--json", "--limit", "2"])
    #expect(json.output.split(separator: "\n").count == 2)
    #expect(json.output.contains("\"hit\":true"))
  }

  @Test func searchForNothingFindsNothing() throws {
    let run = try dateline.run(["search", "zeppelinwort", Dateline.articles])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [["search"], ["export", "search"]], ["", " \t"])
  func anEmptyQueryIsToldOf(command: [String], query: String) throws {
    let run = try dateline.run(command + [query, Dateline.articles])
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("dateline: the query is empty: nothing to search for\n"), "\(run.errors)")
  }

  @Test func searchMakesTheFindingsThatAQueryAsksFor() throws {
    let run = try dateline.run(["search", "speaker:tarrow said:healthier", Dateline.articles, "--files"])
    #expect(run.status == 0 && run.output.split(separator: "\n").count == 1, "\(run.output)\(run.errors)")
    #expect(run.output.contains("allies-pledge-1200"))
  }

  @Test func searchPrintsPathsAlone() throws {
    let run = try dateline.run(["search", "on:2021", Dateline.articles, "--files"])
    let paths = run.output.split(separator: "\n")
    #expect(paths.count > 3 && paths.allSatisfy { $0.hasPrefix(Dateline.articles) }, "\(run.output)")
    #expect(
      try dateline.run(["search", "on:2021", Dateline.articles, "--files", "--limit", "2"]).output.split(
        separator: "\n"
      ).count == 2)
  }

  @Test func searchTellsFaultsAndOffersSpellings() throws {
    let fault = try dateline.run(["search", "market on:2021-13", Dateline.articles])
    #expect(fault.status == 0 && fault.errors == "dateline: at 13: No month 13\n", "\(fault.errors)")
    let spelling = try dateline.run(["search", "markte", Dateline.articles])
    #expect(spelling.status == 1 && spelling.errors.contains("did you mean market?"), "\(spelling.errors)")
  }

  @Test func aClosedPipeEndsThemQuietly() throws {
    let run = try dateline.shell(
      "\(Dateline.binary) extract --json \(Dateline.articles) | head -c 10; \(Dateline.binary) search the \(Dateline.articles) | head -c 10"
    )
    #expect(run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.utf8.count == 20)
  }

  @Test func missingPathsAreToldAndTheRestIsRead() throws {
    let run = try dateline.run(["extract", "--json", "/no/such/place", Dateline.articles + "/README.md"])
    #expect(run.status == 1)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.errors.contains("/no/such/place: does not exist"))
  }

  @Test func withoutAPathHelpIsShown() throws {
    let run = try dateline.shell("cd / && \(Dateline.binary)")
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE"))
  }
}
