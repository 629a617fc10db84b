import FoundationEssentials
import TestSupport
import Testing

/// `dateline export --to postgres`, loaded by a real server, which then gives the answers that the library gives.
@Suite struct PostgresTests {
  private let dateline: Dateline
  private let server: PostgresServer
  private let output: TemporaryFolder

  init() throws {
    dateline = try Dateline()
    server = try PostgresServer()
    output = try TemporaryFolder()
    try server.makeDatabase("news")
  }

  private func load(_ library: String, in database: String = "news") throws {
    let export = try dateline.run([
      "export", "--to", "postgres", library, "--output", output["\(database).sql"], "--force",
    ])
    #expect(export.status == 0 && export.errors.isEmpty, "\(export.errors)")
    let load = try server.load(output["\(database).sql"], in: database)
    #expect(load.status == 0 && load.errors.isEmpty && load.output.isEmpty, "\(load.errors)\(load.output)")
  }

  private func objects<Object: Decodable>(_ lines: [some StringProtocol]) throws -> [Object] {
    try lines.map { try JSONDecoder().decode(Object.self, from: Data($0.utf8)) }
  }

  private struct Said: Decodable, Equatable {
    var published: String?
    var file: String
    var range: [Int]
    var text: String
    var sentence: String
    var stance: String
    var certainty: String?
  }

  @Test func allQuotesOfOneSpeakerInTime() throws {
    try load(Dateline.articles)
    let loaded: [Said] = try objects(
      server.rows(
        """
        SELECT json_build_object('published', published, 'file', file, 'range', json_build_array(start_at, end_at),
          'text', quotes.text, 'sentence', sentence, 'stance', stance, 'certainty', certainty)
        FROM dateline.quotes JOIN dateline.articles ON articles.id = quotes.article
        WHERE known_as @> ARRAY['Edmund Tarrow'] ORDER BY published NULLS LAST, file, quotes.number
        """, in: "news"))
    let run = try dateline.run(["export", "quotes", "edmund tarrow", Dateline.articles, "--format", "json"])
    let exported: [Said] = try objects(run.output.split(separator: "\n"))
    #expect(loaded.count > 20 && loaded == exported)
  }

  private struct Story: Decodable {
    struct Place: Decodable {
      var place: String?
    }

    struct Figure: Decodable {
      var kind: String
      var low: Double?
    }

    var published: String?
    var dateline: Place?
    var figures: [Figure]
  }

  @Test func killedByPlaceAndMonth() throws {
    try load(Dateline.articles)
    let rows = try server.rows(
      """
      SELECT dateline_place, to_char(published, 'YYYY-MM'), coalesce(sum(low), 0)::integer
      FROM dateline.facts JOIN dateline.articles ON articles.id = facts.article
      WHERE facts.kind = 'figures' AND data @> '{"kind": "killed"}' AND dateline_place > '' AND published IS NOT NULL
      GROUP BY 1, 2
      """, in: "news")
    let stories: [Story] = try objects(
      dateline.run(["extract", "--json", Dateline.articles]).output.split(separator: "\n"))
    var killed: [String: Int] = [:]
    for story in stories {
      guard let place = story.dateline?.place, let month = story.published?.prefix(7) else { continue }
      for figure in story.figures where figure.kind == "killed" {
        killed["\(place)\t\(month)", default: 0] += Int(figure.low ?? 0)
      }
    }
    #expect(killed.count > 5 && Set(rows) == Set(killed.map { "\($0)\t\($1)" }), "\(rows) \(killed)")
  }

  @Test func wordsAreFoundByTheirStems() throws {
    let library = try TemporaryFolder()
    try library.write("gate.txt", "Gate opens\n\nThe soldiers were negotiating at the gate.\n")
    try library.write("mill.txt", "Soldier at mill\n\nA miller negotiates.\n")
    try library.write("ferry.txt", "Ferry sails\n\nNo soldier was seen.\n")
    try load(library.path)
    let query = "websearch_to_tsquery('english', 'soldier negotiated')"
    let files = try server.rows(
      "SELECT file FROM dateline.articles WHERE words @@ \(query) ORDER BY ts_rank(words, \(query)) DESC", in: "news")
    #expect(files == ["mill.txt", "gate.txt"].map { library[$0] }, "what a headline says counts more")
    let search = try dateline.run(["search", "--files", "soldier negotiated", library.path]).output
    #expect(Set(search.split(separator: "\n").map(String.init)) == Set(files))
  }

  /// The queries of the documentation answer with something.
  @Test func theQueriesThatAreDocumentedWork() throws {
    try load(Dateline.articles)
    let page = try #require(
      TextFile.read(TextFile.packageFolder(of: #filePath) + "/Sources/dateline/dateline.docc/Engines.md"))
    let queries = page.split(separator: "```sql\n").dropFirst().compactMap { $0.split(separator: "```").first }
    #expect(queries.count > 2)
    for query in queries { #expect(try !server.rows(String(query), in: "news").isEmpty, "\(query)") }
  }

  /// Its tables name all columns.
  @Test func theTablesThatAreDocumentedAreThose() throws {
    try load(Dateline.articles)
    let page = try #require(
      TextFile.read(TextFile.packageFolder(of: #filePath) + "/Sources/dateline/dateline.docc/Engines.md"))
    for table in Self.tables {
      let row = try #require(page.split(separator: "\n").first { $0.hasPrefix("| `\(table)` |") })
      let documented = Set(
        row.split(separator: "`").map(String.init).filter { $0.allSatisfy { $0.isLetter || $0 == "_" } })
      let columns = try server.rows(
        "SELECT column_name FROM information_schema.columns WHERE table_schema = 'dateline' AND table_name = '\(table)'",
        in: "news")
      #expect(documented == Set(columns).union([table]), "\(table)")
    }
  }

  private static let tables = ["articles", "entities", "quotes", "facts"]

  private func content(of database: String) throws -> [[String]] {
    try Self.tables.map { table in
      let key = table == "articles" ? "id" : "article, number"
      return try server.rows("SELECT to_json(t) FROM dateline.\(table) AS t ORDER BY \(key)", in: database)
    }
  }

  /// Which transaction wrote each article.
  private func writers() throws -> [String: String] {
    let rows = try server.rows("SELECT file, xmin FROM dateline.articles", in: "news")
    return Dictionary(
      uniqueKeysWithValues: rows.map { $0.split(separator: "\t").map(String.init) }.map { ($0[0], $0[1]) })
  }

  @Test func whatIsExportedAgainIsBroughtUpToDate() throws {
    let library = try TemporaryFolder()
    try library.write("gate.txt", "Gate opens\n\n“It is open,” said Ana Marsh. Three people were killed.\n")
    try library.write("bridge.txt", "Bridge falls\n\n“It is gone,” said Bo Reed. “All of it,” he added.\n")
    try library.write("mill.txt", "Mill burns\n\n“It burns,” said Ana Marsh.\n")
    try load(library.path)
    let before = try writers()
    library.remove("mill.txt")
    try library.write("bridge.txt", "Bridge falls\n\n“It is gone,” said Bo Reed.\n", fresh: true)
    try library.write("ferry.txt", "Ferry sails\n\n“It sails,” said Ana Marsh on 8 March 2021.\n")
    try load(library.path)
    let after = try writers()
    #expect(Set(after.keys) == Set(["gate.txt", "bridge.txt", "ferry.txt"].map { library[$0] }))
    #expect(after[library["gate.txt"]] == before[library["gate.txt"]])
    #expect(after[library["bridge.txt"]] != before[library["bridge.txt"]])
    try server.makeDatabase("anew")
    try load(library.path, in: "anew")
    let (updated, anew) = (try content(of: "news"), try content(of: "anew"))
    #expect(updated == anew && updated.allSatisfy { !$0.isEmpty })
  }

  /// A quotation, as `extract` has it, of a text that holds all that SQL and COPY give a meaning to.
  private static let hostile =
    "Gate \\N opens\r\n\\.\r\n\r\nAna Marsh said: “It's {open}, \\\\ \"wide\"\\n \\t, \u{202E}turned\u{202C}, a\u{0301}\\\u{0301}“\u{2028}é 東京 𝕏 $$; DROP TABLE articles; --”\tand :left 'so'.\r\n"

  @Test func everyTextComesBackAsItIs() throws {
    let library = try TemporaryFolder()
    try library.write("it's; a \\ \"gate\".txt", Self.hostile)
    try library.write(
      "null.jsonl", #"{"title":"Nu\u0000ll","text":"\"Nobody \u0000 crosses,\" said Ana Marsh."}"# + "\n")
    try load(library.path)
    let texts = try server.rows("SELECT to_json(text) FROM dateline.articles ORDER BY file", in: "news")
    let read: [String] = try objects(texts.map { "[\($0)]" }).flatMap { (list: [String]) in list }
    #expect(read.first.map { Array($0.utf8) } == Array(Self.hostile.utf8))
    #expect(read.last?.contains("Nobody ␀ crosses") == true, "\(read)")
    let quotes = try server.rows(
      """
      SELECT regexp_replace(substr(articles.text, start_at + 1, end_at - start_at), '[ \\t\\r\\n]+', ' ', 'g') = quotes.text
      FROM dateline.quotes JOIN dateline.articles ON articles.id = quotes.article
      """, in: "news")
    #expect(quotes.count > 1 && Set(quotes) == ["t"], "\(quotes)")
  }

  @Test func wordsOfAnyLengthAreTaken() throws {
    let library = try TemporaryFolder()
    // no run that would be packed away
    var random = SeededRandom(seed: 7)
    let letters = String(decoding: (0..<9000).map { _ in UInt8.random(in: 97...122, using: &random) }, as: UTF8.self)
    try library.write(
      "name.txt", "Gate opens\n\n“It is open,” said Ana M\(letters). “It is,” said General Bo \(letters).\n")
    let words = (0..<90_000).map { _ in "é\(UInt32.random(in: 0 ... .max, using: &random))" }.joined(separator: " ")
    try library.write(
      "long.jsonl",
      #"{"title":"Gate \#(letters)","text":"It rained on the gate. \#(words)","source":"INA \#(letters)","id":"\#(letters)"}"#
        + "\n")
    try load(library.path)
    #expect(try server.rows("SELECT count(*) FROM dateline.articles", in: "news") == ["2"])
  }

  @Test func librariesOfOtherNamesStayApart() throws {
    let library = try TemporaryFolder()
    try library.write("gate.txt", "Gate opens\n\n“It is open,” said Ana Marsh.\n")
    try load(Dateline.articles)
    let export = try dateline.run(["export", "--to", "postgres", "--name", "coast_2", library.path])
    try output.write("coast.sql", export.output)
    #expect(try server.load(output["coast.sql"], in: "news").status == 0)
    #expect(try server.rows("SELECT count(*) FROM coast_2.articles", in: "news") == ["1"])
    #expect(try server.rows("SELECT count(*) > 9 FROM dateline.articles", in: "news") == ["t"])
    for name in ["", "Coast", "a-b", "1a", "a\"b", String(repeating: "a", count: 41)] {
      let run = try dateline.run(["export", "--to", "postgres", "--name", name, library.path])
      #expect(run.status == 64 && run.output.isEmpty, "\(name) \(run.errors)")
    }
  }

  @Test func nothingIsWrittenOfAnEmptyLibrary() throws {
    let library = try TemporaryFolder()
    let run = try dateline.run(["export", "--to", "postgres", library.path])
    #expect(run.status == 1 && run.output.isEmpty && run.errors == "dateline: no articles\n", "\(run.errors)")
  }

  /// Half a script, as of an export that was ended.
  @Test func aScriptThatIsCutLoadsNothing() throws {
    try load(Dateline.articles)
    let before = try content(of: "news")
    let library = try TemporaryFolder()
    try library.write("gate.txt", "Gate opens\n\n“It is open,” said Ana Marsh.\n")
    let script = try dateline.run(["export", "--to", "postgres", library.path]).output
    let end = try #require(script.range(of: "COMMIT;"))
    try output.write("cut.sql", String(script[..<end.lowerBound]))
    _ = try server.load(output["cut.sql"], in: "news")
    #expect(try content(of: "news") == before)
  }
}
