import Extraction
import Newswire
import TestSupport
import Testing

@Suite("All that is found in every sample story")
struct StoryGoldenTests {
  private static let stories = SampleStories(seenFrom: #filePath)
  static let paths = stories.paths(where: Formats.areWanted)

  private func dump(_ path: String, _ bytes: [UInt8], showsRanges: Bool = true) throws -> String {
    let contents = Formats.contents(of: SourceFile(path: path, bytes: bytes))
    let article = try #require(contents.articles.first?.article)
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
    let bytes = Self.stories.bytes(path)
    let twice = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    #expect(try dump(path, bytes, showsRanges: false) == dump(path, twice, showsRanges: false))
  }
}
