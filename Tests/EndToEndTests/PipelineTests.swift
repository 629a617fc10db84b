import TestSupport
import Testing

/// Commands among other programs: lists of files, pipes, many queries.
@Suite struct PipelineTests {
  private let dateline: Dateline
  private let folder: TemporaryFolder

  init() throws {
    dateline = try Dateline()
    folder = try TemporaryFolder()
    try folder.write("b.txt", "Bridge falls\n\nThe bridge at Kestel fell on Monday.\n")
    try folder.write("a a.txt", "Mill burns\n\nThe mill at Orrel burnt down.\n")
    try folder.write("line\nend.txt", "Ferry stops\n\nThe ferry stopped.\n")
  }

  private func headlines(_ output: String) -> [String] {
    output.split(separator: "\n").compactMap { line -> String? in
      let parts = String(line).split(separator: "\"", omittingEmptySubsequences: false)
      // "headline" : "…" are the name, the colon and the words
      return parts.firstIndex(of: "headline").map { String(parts[$0 + 2]) }
    }
  }

  @Test func extractReadsTheFilesOfAListInItsOrder() throws {
    let list = "printf 'b.txt\\n\\na a.txt\\r\\n' | \(Dateline.binary) extract --json --files-from -"
    let run = try dateline.shell("cd \(folder.path) && \(list)")
    #expect(run.status == 0 && headlines(run.output) == ["Bridge falls", "Mill burns"], "\(run.errors)")
  }

  @Test func pathsMayHoldLineEndsWhereZeroBytesPartThem() throws {
    let run = try dateline.shell(
      "find \(folder.path) -type f -print0 | \(Dateline.binary) extract --json --files-from -")
    #expect(headlines(run.output).sorted() == ["Bridge falls", "Ferry stops", "Mill burns"], "\(run.errors)")
  }

  /// What is there is answered before more comes.
  @Test func aListThatGoesOnIsAnsweredAsItComes() throws {
    let run = try dateline.shell(
      """
      cd \(folder.path) && mkfifo out && { echo b.txt; read line < out; echo 'a a.txt'; } \
      | \(Dateline.binary) extract --json --files-from - | { read first; echo "$first"; echo on > out; cat; }
      """)
    #expect(headlines(run.output) == ["Bridge falls", "Mill burns"], "\(run.errors)")
  }

  @Test func extractReadsStandardInputAndPipes() throws {
    let input = try dateline.shell("cat '\(folder["b.txt"])' | \(Dateline.binary) extract --json -")
    #expect(headlines(input.output) == ["Bridge falls"] && input.output.contains("\"file\":\"-\""))
    let pipe = try dateline.shell(
      "cd \(folder.path) && mkfifo p && { cat 'a a.txt' > p & \(Dateline.binary) extract --json p; }")
    #expect(pipe.status == 0 && headlines(pipe.output) == ["Mill burns"], "\(pipe.errors)")
  }

  @Test func aListThatIsNotThereIsAnError() throws {
    let run = try dateline.run(["extract", "--json", "--files-from", folder["none"]])
    #expect(run.status == 2 && run.errors.contains("none can't be read"), "\(run.errors)")
  }

  @Test func oneRunAnswersManyQueries() throws {
    try folder.write("queries.list", "bridge\nzeppelin\n\"mill at Orrel\"\n")
    let text = try dateline.run(["search", "--queries", folder["queries.list"], folder.path])
    #expect(text.status == 0)
    #expect(text.output.contains("bridge: 1 article\n") && text.output.contains("zeppelin: 0 articles\n"))
    let json = try dateline.run(["search", "--json", "--queries", folder["queries.list"], folder.path])
    let hits = json.output.split(separator: "\n")
    #expect(hits.count == 2 && hits[0].contains("\"query\":\"bridge\""), "\(json.output)")
    #expect(hits[1].contains("\"query\":\"\\\"mill at Orrel\\\"\""))
  }

  @Test func asIsAnswersWithoutLookingAtTheFiles() throws {
    let first = try dateline.run(["search", "--as-is", "bridge", folder.path])
    #expect(first.status == 2 && first.errors.contains("nothing is indexed here yet"), "\(first.errors)")
    #expect(try dateline.run(["search", "bridge", folder.path]).status == 0)
    try folder.write("c.txt", "Bridge mended\n\nThe bridge stands again.\n")
    let asIs = try dateline.run(["search", "--as-is", "--files", "bridge", folder.path])
    #expect(asIs.output == "\(folder["b.txt"])\n")
    let looked = try dateline.run(["search", "--files", "bridge", folder.path])
    #expect(looked.output.split(separator: "\n").count == 2)
  }

  /// A search that only reads opens the index in less time, and disturbs nobody who writes.
  @Test func asIsLeavesTheIndexAsItIs() throws {
    #expect(try dateline.run(["index", folder.path]).status == 0)
    let look = "stat -c '%n %s %y' \(dateline.cache)/dateline/*.sqlite"
    let before = try dateline.shell(look).output
    #expect(try dateline.run(["search", "--as-is", "--json", "bridge", folder.path]).status == 0)
    #expect(try dateline.shell(look).output == before && !before.isEmpty)
  }

  @Test(arguments: [["search", "bridge"], ["index"], ["speakers", ""], ["read"], []])
  func aPathThatIsNotThereIsAnError(_ command: [String]) throws {
    let run = try dateline.run(command + ["/no/such/place"])
    #expect(run.status == 2 && run.output.isEmpty, "\(run.errors)")
    #expect(run.errors.contains("/no/such/place: does not exist: check the path"), "\(run.errors)")
  }

  @Test func aWordAloneMayHaveBeenASearch() throws {
    let run = try dateline.run(["bridge"])
    #expect(run.status == 2 && run.errors.contains("did you mean dateline search bridge?"), "\(run.errors)")
  }

  /// An article without a word is looked for by a query that is no option.
  @Test func aQueryMayBeginWithAHyphen() throws {
    let run = try dateline.run(["search", "-bridge mill", "--files", folder.path])
    #expect(run.output == "\(folder["a a.txt"])\n", "\(run.errors)")
    let export = try dateline.run(["export", "search", "-bridge mill", "--format", "text", folder.path])
    #expect(export.output.contains("Mill burns"), "\(export.errors)")
    #expect(try dateline.run(["search", "--nonsense", folder.path]).status != 0)
  }

  @Test func namesThatAreNoTextAreGivenAndPrintedAsBytes() throws {
    let run = try dateline.shell(
      """
      cd \(folder.path) && name=$(printf 'd\\351p\\364t.txt') && printf 'Depot opens\\n\\nA depot opened.\\n' > "$name" \
      && \(Dateline.binary) search depot --files "$name" > found && printf '%s\\n' "$name" | cmp - found \
      && \(Dateline.binary) extract --json --files-from found
      """)
    #expect(run.status == 0 && headlines(run.output) == ["Depot opens"], "\(run.errors)")
  }

  @Test func aHitSaysWhereItStandsHowWellItFitsAndWhoSpeaks() throws {
    try folder.write("q.txt", "Café talks\n\n“The bridge stands,” said Ana Marsh in Kestel.\n")
    _ = try dateline.run(["index", folder.path])
    let run = try dateline.run(["search", "--json", "stands", folder.path])
    #expect(run.output.contains("\"hits\":[[24,30]],\"speakers\":[\"Ana Marsh\"]"), "\(run.output)")
    #expect(run.output.contains("\"score\":"))
  }

  @Test(arguments: ["1", "3"]) func anyNumberOfJobsGivesTheSame(jobs: String) throws {
    let all = try dateline.run(["extract", "--json", folder.path])
    #expect(try dateline.run(["extract", "--json", "--jobs", jobs, folder.path]).output == all.output)
    #expect(try dateline.run(["index", "--jobs", jobs, folder.path]).status == 0)
    #expect(try dateline.run(["index", "--jobs", "0", folder.path]).status != 0)
  }

  @Test func whatIsNotSeenIsEscapedInJSON() throws {
    try folder.write("d.txt", "Note\u{202E}s\n\nThe\u{200B} bridge\u{2066} at Kestel\u{AD} fell.\n")
    let run = try dateline.run(["extract", "--json", folder["d.txt"]])
    #expect(run.output.contains("\"headline\":\"Note\\u202es\""), "\(run.output)")
    #expect(!run.output.unicodeScalars.contains { [0x202E, 0x200B, 0x2066, 0xAD].contains($0.value) })
  }

  @Test func extractPrintsWhatAQueryMatches() throws {
    let run = try dateline.run(["extract", "--json", "--matching", "kestel OR ferry", folder.path])
    #expect(run.status == 0 && headlines(run.output) == ["Bridge falls", "Ferry stops"], "\(run.errors)")
    let none = try dateline.run(["extract", "--json", "--matching", "zeppelin", folder.path])
    #expect(none.status == 0 && none.output.isEmpty)
  }

  @Test func filesAreReadAsTheFormThatIsNamed() throws {
    try folder.write("notes.txt", "# A heading\n\nThe **bridge** at Kestel fell.\n")
    let run = try dateline.run(["extract", "--json", "--read-as", "markdown", folder["notes.txt"]])
    #expect(headlines(run.output) == ["A heading"], "\(run.output)")
    let files = ["search", "--files", "--read-as", "markdown", "bridge", folder["notes.txt"]]
    #expect(try dateline.run(files).output == "\(folder["notes.txt"])\n")
    let wrong = try dateline.run(["extract", "--json", "--read-as", "none", folder.path])
    #expect(wrong.status != 0 && wrong.errors.contains("- markdown"))
    #expect(try dateline.run(["help", "formats"]).output.contains("markdown "))
  }

  @Test(arguments: ["jsonl", "json", "md", "markdown", "txt", "text", "csv"]) func formatsGoByTheirEndings(name: String)
    throws
  {
    let run = try dateline.run(["export", "search", "bridge", folder.path, "--format", name])
    #expect(run.status == 0 && run.output.contains("Bridge falls"), "\(run.errors)")
  }

  @Test func aTableForExcelBeginsWithAMark() throws {
    let command = ["export", "search", "bridge", folder.path, "--format", "csv"]
    #expect(try dateline.run(command).output.utf8.starts(with: "record,".utf8))
    let marked = try dateline.run(command + ["--excel", "--output", folder["found.csv"]])
    #expect(marked.status == 0, "\(marked.errors)")
    #expect(TextFile.bytes(folder["found.csv"])?.starts(with: [0xEF, 0xBB, 0xBF] + Array("record,".utf8)) == true)
    // what dateline wrote is no article, with the mark too
    #expect(try dateline.run(["index", folder.path]).output.contains("3 articles"))
  }
}
