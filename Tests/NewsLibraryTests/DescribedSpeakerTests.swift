import NewsLibrary
import TestSupport
import Testing

/// Speakers without a name, across a library.
@Suite struct DescribedSpeakerTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "2021-03-01.txt",
      "First day of rain\n\nKESTEL, March 1, 2021 (INA) - Nothing moved in the town.\n\na senior deacon: \"We wait.\"\nDeacon: \"No.\"\nAna Marsh: \"So.\"\n"
    )
    try folder.write(
      "2021-03-02.txt",
      "Second day of rain\n\nKESTEL, March 1, 2021 (INA) - Nothing moved in the town.\n\na senior deacon: \"We left.\"\na deacon: \"All of us.\"\n"
    )
    library = try folder.refreshed()
  }

  @Test func theyAreNoNamesOfTheSameWords() throws {
    let speakers = try library.speakers(matching: "deacon", by: .name)
    #expect(speakers.map(\.name) == ["Deacon", "deacon", "senior deacon"])
    #expect(speakers.map(\.key.isDescribed) == [false, true, true])
    #expect(speakers.map(\.quoteCount) == [1, 1, 2])
  }

  @Test func theirProfileSaysSo() throws {
    let profile = try #require(try library.profile(ofSpeakerNamed: "Senior Deacon"))
    #expect(profile.isDescribed && profile.articleCount == 2 && profile.roles.isEmpty)
    #expect(try library.quotes(ofSpeakerNamed: "senior deacon").count == 2)
    #expect(try library.profile(ofSpeakerNamed: "deacon")?.isDescribed == false)
    #expect(try library.profile(ofSpeakerNamed: "Ana Marsh")?.isDescribed == false)
  }

  @Test func searchFindsThemByTheirWords() async throws {
    #expect(try await library.titles("speaker:deacon").sorted() == ["First day of rain", "Second day of rain"])
    #expect(
      try await library.titles("speaker:\"senior deacon\"").sorted() == ["First day of rain", "Second day of rain"])
    #expect(try await library.titles("speaker:\"senior deacon\" said:left") == ["Second day of rain"])
    for query in ["person:senior", "org:senior"] { #expect(try await library.titles(query).isEmpty) }
  }

  /// Who he is in one article says nothing of the others.
  @Test func aNameHoldsInItsArticleAlone() throws {
    let id = try #require(try library.summaries().first { $0.title == "First day of rain" }).id
    try library.correct(.merge(.described, name: "senior deacon", into: "Ana Marsh"), in: id)
    #expect(try library.profile(ofSpeakerNamed: "Ana Marsh")?.quoteCount == 2)
    #expect(try library.profile(ofSpeakerNamed: "senior deacon")?.quoteCount == 1)
    #expect(try library.corrections().allSatisfy { $0.place?.span != nil })
    _ = try library.undoLast()
    #expect(try library.profile(ofSpeakerNamed: "senior deacon")?.quoteCount == 2)
    try library.correct(.merge(.described, name: "senior deacon", into: "Lena Voss"), in: id)
    let findings = try #require(try library.article(id)?.findings)
    let entity = try #require(findings.speaker(of: findings.quotes[0]))
    #expect(entity.name == "Lena Voss" && entity.kind == .person && entity.otherNames == ["senior deacon"])
    #expect(try library.profile(ofSpeakerNamed: "Lena Voss")?.quoteCount == 1)
  }
}
