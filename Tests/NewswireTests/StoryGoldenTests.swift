import Newswire
import TestSupport
import Testing

@Suite("The blocks of every sample story")
struct StoryGoldenTests {
  private static let stories = SampleStories(seenFrom: #filePath)
  static let paths = stories.paths

  private func article(_ path: String, _ bytes: [UInt8]) throws -> Article {
    try #require(Formats.contents(of: SourceFile(path: path, bytes: bytes)).articles.first?.article)
  }

  @Test(arguments: paths)
  func areTheGoldens(_ path: String) throws {
    let text = BlockDump(try article(path, Self.stories.bytes(path)), showsRanges: true).text
    let difference = Golden(SampleStories.golden(of: path), besides: #filePath).difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("A line break of two characters is like one of one", arguments: paths)
  func lineBreaks(_ path: String) throws {
    // Some stories are UTF-16.
    let bytes = try article(path, Self.stories.bytes(path)).text.bytes
    let twice = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    #expect(BlockDump(try article(path, bytes)).text == BlockDump(try article(path, twice)).text)
  }

  @Test func everyStoryHasAGoldenOfItsOwn() {
    #expect(Self.paths.count > 20 && Set(Self.paths.map(SampleStories.golden)).count == Self.paths.count)
  }
}
