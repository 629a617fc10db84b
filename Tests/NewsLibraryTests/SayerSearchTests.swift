import Extraction
import NewsLibrary
import TestSupport
import Testing

/// Who is named, and the role that is named, beside `said:` are those of the one who said it.
@Suite struct SayerSearchTests {
  private let folder: TemporaryFolder
  private let library: Library
  private static let roles = ["Ana Marsh": "army general", "James Terry": "mayor", "Bo Venn": "retired general"]

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("2014-11-05.txt", "Bridge held\n\nAna Marsh: \"We hold the bridge.\"\nJames Terry: \"We wait.\"\n")
    try folder.write("2015-02-01.txt", "Bridge lost\n\nJames Terry: \"The bridge is lost.\"\nAna Marsh: \"Not yet.\"\n")
    try folder.write("2016-07-09.txt", "Bridge built\n\nBo Venn: \"The bridge is new.\"\nAna Marsh: \"It is.\"\n")
    library = try Library(
      paths: [folder.path], cacheDirectory: folder.cache, dataDirectory: folder.data, extractionVersion: 1
    ) { article in
      var findings = SimpleExtraction.findings(in: article)
      for index in findings.entities.indices {
        findings.entities[index].role = Self.roles[findings.entities[index].name]
      }
      return findings
    }
    _ = try library.refresh()
  }

  @Test(arguments: [
    ("role:general said:bridge", ["Bridge built", "Bridge held"]),
    ("said:bridge role:mayor", ["Bridge lost"]),
    ("role:general said:wait", []),
    ("role:general said:bridge speaker:marsh", ["Bridge held"]),
    ("role:mayor speaker:marsh said:bridge", []),
    ("role:general role:mayor said:bridge", ["Bridge lost", "Bridge held"]),
    ("role:general said:\"the\" on:2016", ["Bridge built"]),
    ("role:general -said:bridge", []),
    ("role:mayor", ["Bridge lost", "Bridge held"]),
  ])
  func finds(query: String, titles: [String]) async throws {
    #expect(try await library.titles(query) == titles)
  }
}
