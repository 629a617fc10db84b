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
