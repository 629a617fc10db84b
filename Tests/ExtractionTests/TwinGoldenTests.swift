import Extraction
import Newswire
import TestSupport
import Testing

/// The invented twin of the story that the reader was asked for: all that is found in it, as a golden.
@Suite struct TwinGoldenTests {
  @Test func allThatTheStorySays() throws {
    let path = TextFile.packageFolder(of: #filePath) + "/articles/allies-pledge-1200-security-personnel.txt"
    let text = try #require(TextFile.read(path))
    guard case .articles(let articles) = ArticleReader.articles(in: SourceFile(path: path, bytes: Array(text.utf8)))
    else { return #expect(Bool(false), "the story can't be read") }
    let dump = FindingsDump(articles[0], Extractor().findings(in: articles[0])).text
    let difference = Golden("allies-pledge.txt", besides: #filePath).difference(from: dump)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
