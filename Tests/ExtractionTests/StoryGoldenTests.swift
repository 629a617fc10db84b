import Extraction
import Newswire
import TestSupport
import Testing

@Suite("All that is found in every sample story")
struct StoryGoldenTests {
  private static let stories = SampleStories(seenFrom: #filePath)
  static let paths = stories.paths

  private func article(_ path: String, _ bytes: [UInt8]) throws -> Article {
    try #require(Formats.contents(of: SourceFile(path: path, bytes: bytes)).articles.first?.article)
  }

  private func dump(_ path: String, _ bytes: [UInt8], showsRanges: Bool = true) throws -> String {
    let article = try article(path, bytes)
    return FindingsDump(article, Extractor().findings(in: article), showsRanges: showsRanges).text
  }

  @Test(arguments: paths)
  func isTheGolden(_ path: String) throws {
    let text = try dump(path, Self.stories.bytes(path))
    let difference = Golden(SampleStories.golden(of: path), besides: #filePath).difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("A line break of two characters is like one of one", arguments: paths)
  func lineBreaks(_ path: String) throws {
    // Some stories are UTF-16.
    let bytes = try article(path, Self.stories.bytes(path)).text.bytes
    let twice = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    #expect(try dump(path, bytes, showsRanges: false) == dump(path, twice, showsRanges: false))
  }
}
