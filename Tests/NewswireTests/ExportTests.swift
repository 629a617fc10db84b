import Foundation
import Linguistics
import Newswire
import TestSupport
import Testing

/// A file of `Goldens/Formats/<format>/`, which a format must know by itself.
struct ExportSample: CustomTestStringConvertible, Sendable {
  let format: String
  let name: String

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().path + "/Goldens/Formats/"

  static let all: [ExportSample] = [
    "factiva", "lexisnexis", "nexisuni", "proquest", "factivahtml", "factivaxml", "lexishtml", "europresse", "json",
    "csv",
    "events", "ninjs", "telegram", "telegramhtml",
    "nitf", "newsml", "newsmlg2", "sgml", "anpa", "iptc7901",
    "mail", "proquesthtml", "crawl", "digest", "icty",
  ]
  .flatMap { format in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + format)) ?? []
    return names.filter { !$0.hasSuffix(".dump") }.sorted().map { ExportSample(format: format, name: $0) }
  }

  /// All but those of XML and single mails: two documents in a file are none.
  static let joinable = all.filter { sample in
    ![".xml", ".eml", ".mhtml"].contains { sample.name.hasSuffix($0) }
  }

  var testDescription: String { "\(format)/\(name)" }
  var bytes: [UInt8] { TextFile.bytes("\(Self.folder)\(format)/\(name)") ?? [] }
  var golden: String { "Formats/\(format)/\(name).dump" }

  /// The file's contents, by the format that its content shows.
  func contents(_ bytes: [UInt8]) -> FileContents { Formats.contents(of: SourceFile(path: name, bytes: bytes)) }

  /// The bytes as the format of the folder reads them.
  func contentsAsNamed(_ bytes: [UInt8]) -> FileContents {
    Formats.contents(of: SourceFile(path: name, bytes: bytes), as: Formats.named(format))
  }
}

@Suite("The articles of exports")
struct ExportTests {
  @Test(arguments: ExportSample.all)
  func areTheGoldens(_ sample: ExportSample) {
    let text = ContentsDump(sample.contents(sample.bytes)).text
    let difference = Golden(sample.golden, besides: #filePath).difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: ExportSample.all)
  func showThemselvesByContent(_ sample: ExportSample) {
    let head = FileHead(of: SourceFile(path: "a", bytes: sample.bytes))
    let certain = Formats.all.filter { $0.fit(of: head) == .certain }.map(\.name)
    #expect(certain == [sample.format])
  }

  @Test(arguments: ExportSample.joinable)
  func comeInOrderAsOftenAsTheyAreThere(_ sample: ExportSample) {
    let contents = sample.contents(sample.bytes)
    let (once, numbers) = (contents.articles.map(\.article.headline), contents.articles.map(\.place.number))
    let count = ContentsDump(contents).unreadableCount + once.count
    let bytes = sample.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(sample.bytes.dropFirst(3)) : sample.bytes
    let lineEnd: [UInt8] = [0x0A, 0x0A]
    let thrice = sample.contents(bytes + lineEnd + bytes + lineEnd + bytes)
    #expect(thrice.articles.map(\.article.headline) == once + once + once)
    #expect(thrice.articles.map(\.place.number) == (0...2).flatMap { round in numbers.map { $0 + round * count } })
  }

  @Test("A line break of two characters is like one of one", arguments: ExportSample.all)
  func lineBreaks(_ sample: ExportSample) {
    let plain = sample.bytes.filter { $0 != 0x0D }
    let twice = plain.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    let dumps = [plain, twice].map { sample.contents($0).articles.map { BlockDump($0.article).text } }
    #expect(dumps[0] == dumps[1])
  }

  @Test(arguments: ExportSample.all)
  func areReadAsFarAsTheyGo(_ sample: ExportSample) {
    let (bytes, whole) = (sample.bytes, sample.contents(sample.bytes).articles)
    // each cut is a file of its own; a step that is no multiple of a line's length meets all sorts of places
    for end in stride(from: 1, to: bytes.count, by: 7) {
      let read = sample.contentsAsNamed(Array(bytes[..<end])).articles
      let finished = whole.prefix { ($0.place.bytes?.upperBound ?? 0) < end && $0.place.bytes != nil }
      #expect(read.count >= finished.count, "cut at \(end)")
      #expect(zip(read, finished).dropLast().allSatisfy { $0.article == $1.article }, "cut at \(end)")
    }
  }

  @Test(arguments: ExportSample.all)
  func anyBytesWithinDoNoHarm(_ sample: ExportSample) {
    var random = SeededRandom(seed: 7)
    for _ in 0..<40 {
      var bytes = sample.bytes
      for _ in 0..<20 {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        bytes[at] = UInt8.random(in: 0...255, using: &random)
      }
      for filed in sample.contentsAsNamed(bytes).articles { #expect(filed.place.number > 0) }
    }
  }
}
