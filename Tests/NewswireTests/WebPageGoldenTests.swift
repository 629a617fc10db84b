import Foundation
import Linguistics
import Newswire
import TestSupport
import Testing

/// A page of `Goldens/Formats/webpage/`, with its story as a reader would copy it out by hand, if it has one.
struct PageSample: CustomTestStringConvertible, Sendable {
  let name: String

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().path + "/Goldens/Formats/webpage/"

  static let all: [PageSample] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.contains(".htm") && !$0.hasSuffix(".dump") }.sorted().map(PageSample.init)
  }()
  static let stories = all.filter { $0.story != nil }

  var testDescription: String { name }
  var bytes: [UInt8] { TextFile.bytes(Self.folder + name) ?? [] }
  var golden: String { "Formats/webpage/\(name).dump" }
  var story: PageStoryGolden? {
    TextFile.read(Self.folder + name.prefix { $0 != "." } + ".story").map(PageStoryGolden.init)
  }

  var contents: FileContents { contents(bytes) }
  func contents(_ bytes: [UInt8]) -> FileContents { Formats.contents(of: SourceFile(path: name, bytes: bytes)) }
}

/// Lines of facts, `headline: …`, a blank one, and the paragraphs and headings of a story.
struct PageStoryGolden: Sendable {
  let facts: [Substring: Substring]
  let words: [Substring]

  init(_ text: String) {
    let parts = text.split(separator: "\n\n", maxSplits: 1)
    facts = Dictionary(
      uniqueKeysWithValues: parts[0].split(separator: "\n").map { line in
        let colon = line.firstIndex(of: ":")!
        return (line[..<colon], line[colon...].dropFirst(2))
      })
    words = Self.words(in: parts[1])
  }

  static func words(in text: Substring) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }

  /// How well the words of an article agree with these: the harmonic mean of precision and recall, 0 to 1.
  func agreement(with article: Article) -> Double {
    let shown = article.blocks.filter { [.paragraph, .heading, .dateline].contains($0.kind) }
    let found = Self.words(in: shown.map { article.text[$0.span] }.joined(separator: " ")[...])
    let counts = words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let foundCounts = found.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let both = counts.reduce(0) { $0 + min($1.value, foundCounts[$1.key] ?? 0) }
    return both == 0 ? 0 : 2 * Double(both) / Double(words.count + found.count)
  }
}

@Suite("The stories of saved pages")
struct WebPageGoldenTests {
  @Test(arguments: PageSample.all)
  func areTheGoldens(_ sample: PageSample) {
    let difference = Golden(sample.golden, besides: #filePath).difference(from: ContentsDump(sample.contents).text)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: PageSample.stories)
  func haveTheFactsThatAReaderSees(_ sample: PageSample) throws {
    let (facts, article) = (try #require(sample.story).facts, try #require(sample.contents.articles.first).article)
    #expect(article.headline == facts["headline"].map(String.init))
    #expect(article.published?.date.description == facts["date"].map(String.init))
    #expect(article.byline == facts["byline"].map(String.init))
    #expect(article.origin.source == facts["source"].map(String.init))
  }

  @Test func haveTheWordsThatAReaderWouldCopy() throws {
    let agreements = try PageSample.stories.map { sample in
      try #require(sample.story).agreement(with: try #require(sample.contents.articles.first).article)
    }
    let (mean, least) = (agreements.reduce(0, +) / Double(agreements.count), agreements.min() ?? 0)
    print("words of \(agreements.count) pages: mean \(mean), minimum \(least)")
    for (sample, agreement) in zip(PageSample.stories, agreements) { #expect(agreement >= 0.98, "\(sample.name)") }
  }

  @Test(arguments: PageSample.all)
  func areNeverCertain(_ sample: PageSample) {
    let head = FileHead(of: SourceFile(path: "a", bytes: sample.bytes))
    #expect(Formats.all.allSatisfy { $0.fit(of: head) < .certain })
  }

  @Test(arguments: PageSample.all)
  func areReadAsFarAsTheyGo(_ sample: PageSample) {
    let bytes = sample.bytes
    for end in stride(from: 1, to: bytes.count, by: 397) {
      for filed in sample.contents(Array(bytes[..<end])).articles { #expect(filed.place.number == 1) }
    }
  }

  @Test(arguments: PageSample.all)
  func anyBytesWithinDoNoHarm(_ sample: PageSample) {
    var random = SeededRandom(seed: 7)
    for _ in 0..<20 {
      var bytes = sample.bytes
      for _ in 0..<20 {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        bytes[at] = UInt8.random(in: 0...255, using: &random)
      }
      for filed in sample.contents(bytes).articles { #expect(filed.place.number == 1) }
    }
  }
}
