import Foundation
import Linguistics
import Newswire
import TestSupport
import Testing

/// An archive or a compressed file of `Goldens/Formats/<folder>/`.
struct PackedSample: CustomTestStringConvertible, Sendable {
  let folder: String
  let name: String

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().path + "/Goldens/Formats/"

  static let all = ["archive", "docx", "odt", "rtf"].flatMap { folder in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root + folder)) ?? []
    return names.filter { !$0.hasSuffix(".dump") }.sorted().map { PackedSample(folder: folder, name: $0) }
  }

  var testDescription: String { "\(folder)/\(name)" }
  var bytes: [UInt8] { TextFile.bytes("\(Self.root)\(folder)/\(name)") ?? [] }
  var golden: String { "Formats/\(folder)/\(name).dump" }

  func contents(_ bytes: [UInt8]) -> FileContents { Formats.contents(of: SourceFile(path: name, bytes: bytes)) }

  func contents() -> FileContents { contents(bytes) }

  /// Some with a cut or a changed byte that is not the sign by which the file is known.
  static func damaged(_ name: String, _ change: (inout [UInt8]) -> Void) -> FileContents {
    let sample = PackedSample(folder: "archive", name: name)
    var bytes = sample.bytes
    change(&bytes)
    return sample.contents(bytes)
  }
}

/// The articles of files within files.
@Suite("The articles of archives")
struct ArchiveTests {
  private func contents(_ name: String) -> FileContents { PackedSample.damaged(name) { _ in } }

  private func unreadable(_ contents: FileContents) -> [FilePlace] {
    if case .articles(_, let unreadable, _) = contents { unreadable } else { [] }
  }

  @Test(arguments: PackedSample.all)
  func areTheGoldens(_ sample: PackedSample) {
    let text = ContentsDump(sample.contents(sample.bytes)).text
    let difference = Golden(sample.golden, besides: #filePath).difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: PackedSample.all)
  func showThemselvesByTheirBytes(_ sample: PackedSample) {
    let head = FileHead(of: SourceFile(path: "a", bytes: sample.bytes))
    #expect(Formats.all.filter { $0.fit(of: head) == .certain }.map(\.name) == [sample.folder])
    #expect(Formats.contents(ofUnreadable: Array(sample.bytes.prefix(FileHead.size))) == nil)
  }

  @Test func eachArticleHasItsPlaceAndTheNumbersRunThrough() {
    let articles = contents("news.zip").articles
    #expect(articles.map(\.place.number) == Array(1...6))
    #expect(articles.map(\.place.member).suffix(3) == ["feeds/courier.xml", "../../outside.txt", "etc/absolute.txt"])
    #expect(articles.allSatisfy { $0.place.bytes == nil })
  }

  @Test func theNameOfAMemberMayHoldTheDate() {
    #expect(
      contents("2021.tar.gz").articles.map(\.article.published?.date.description).prefix(2) == [
        "2021-03-08", "2021-03-09",
      ])
  }

  @Test func archivesWithinArchivesAreOpenedTwoLevelsDeep() {
    let nested = contents("nested.zip")
    #expect(
      nested.articles.map(\.place.member).prefix(2) == ["2021-03.zip/08/gate.txt", "2021-03.zip/09/mill.md.gz/mill.md"])
    #expect(unreadable(nested).map(\.member) == ["deep.zip/a.zip/b.zip"])
  }

  @Test func whatIsTooLargeCostsItselfAloneWhereTheRestCanBeReached() {
    let zip = contents("bomb.zip")
    #expect(zip.articles.map(\.place.member) == ["gate.txt", "mill.md"])
    #expect(unreadable(zip).map(\.member) == ["bomb.txt"])
    let tar = contents("bomb.tar.xz")
    #expect(tar.articles.map(\.place.member) == ["gate.txt"] && unreadable(tar).count == 1)
    #expect(unreadable(contents("bomb.txt.bz2")).map(\.member) == ["bomb.txt"])
  }

  @Test func encryptedMembersAreTold() {
    #expect(unreadable(contents("encrypted.zip")).map(\.member) == ["gate.txt"])
    let isEncrypted = PackedSample.damaged("story.zip") { bytes in
      // the flag in the member's own head and in the directory
      bytes[6] |= 1
      if let entry = bytes.indices.first(where: { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }) {
        bytes[entry + 8] |= 1
      }
    }
    #expect(isEncrypted == .noArticles(.password))
  }

  @Test func whatACutArchiveStillHoldsIsRead() {
    let cut = contents("withoutend.zip")
    #expect(cut.articles.count == 2 && unreadable(cut).count == 1)
  }

  @Test func aNameInAnOldEncodingIsANameToo() {
    let contents = PackedSample.damaged("story.zip") { bytes in
      for at in bytes.indices where bytes[at...].starts(with: "gate.txt".utf8) { bytes[at + 1] = 0x84 }
    }
    #expect(contents.articles.map(\.place.member) == ["g\u{FFFD}te.txt"])
  }

  /// As the file itself would be: whatever its name says, the user named it.
  @Test func aCompressedFileIsReadWhereItWasNamed() {
    let file = SourceFile(path: "story.log.gz", bytes: PackedSample(folder: "archive", name: "story.txt.gz").bytes)
    #expect(Formats.contents(of: file, found: .byName).articles.count == 1)
    #expect(Formats.contents(of: file, found: .inFolder) == .noArticles(.members))
  }

  @Test func anArchiveMayBeEmpty() {
    let directory: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    #expect(Formats.contents(of: SourceFile(path: "a.zip", bytes: directory)) == .noArticles(.members))
  }

  @Test func documentsWithinArchivesAreRead() {
    let contents = PackedSample(folder: "archive", name: "documents.zip").contents()
    #expect(contents.articles.map(\.article.headline) == ["Ferry gates of Tarn reopen", "Mill at Apora burns"])
    #expect(unreadable(contents).map(\.member) == ["scan.pdf", "crossings.xlsx"])
  }

  @Test func picturesWithinAreNoFault() { #expect(contents("pictures.zip") == .noArticles(.members)) }

  @Test func strayBytesWithinAreOneDoubt() {
    guard case .articles(let articles, let unreadable, let doubt) = contents("stray.zip") else {
      return #expect(Bool(false))
    }
    #expect(articles.count == 2 && unreadable.isEmpty && doubt == .strayBytes(3))
  }

  @Test(arguments: PackedSample.all.filter { !$0.name.hasPrefix("bomb") })
  func anyCutIsRead(_ sample: PackedSample) {
    let bytes = sample.bytes
    for end in stride(from: 1, to: bytes.count, by: 13) { check(sample.contents(Array(bytes[..<end]))) }
  }

  @Test(arguments: PackedSample.all)
  func anyBytesWithinDoNoHarm(_ sample: PackedSample) {
    var random = SeededRandom(seed: 7)
    for round in 0..<(sample.name.hasPrefix("bomb") ? 8 : 60) {
      var bytes = sample.bytes
      for _ in 0..<(1 + round / 4) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        bytes[at] = UInt8.random(in: 0...255, using: &random)
      }
      check(sample.contents(bytes))
    }
  }

  /// Each number once, from 1 on, and no more text than a small file may hold.
  private func check(_ contents: FileContents) {
    let numbers = contents.articles.map(\.place.number) + unreadable(contents).map(\.number)
    #expect(numbers.isEmpty || numbers.sorted() == Array(1...numbers.count))
    #expect(contents.articles.reduce(0) { $0 + $1.article.text.count } < 8 << 20)
  }
}
