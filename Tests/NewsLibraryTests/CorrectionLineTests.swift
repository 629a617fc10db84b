import Extraction
import NewsLibrary
import Newswire
import TestSupport
import Testing

/// Corrections in the journal come back as they were made.
@Suite struct CorrectionLineTests {
  private let folder: TemporaryFolder
  private let library: Library

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("2021-03-01.txt", "First\n\nAna Marsh: \"We left the bridge at dawn.\"\n")
    library = try folder.refreshed()
  }

  /// Any correction, with any names in it, is read as it was written.
  @Test func everyCorrectionComesBack() throws {
    var random = SeededRandom(seed: 5)
    var made: [Correction] = []
    for _ in 0..<200 {
      let (change, scope) = correction(&random)
      // one of another day has another number
      let id = try #require(try library.articles().first)
      made.append(try #require(try library.correct(change, scope, in: id)).correction)
      #expect(made.last?.change == change && made.last?.scope == scope)
    }
    #expect(try folder.refreshed().corrections().map(\.correction) == made)
  }

  private func correction(_ random: inout SeededRandom) -> (Correction.Change, Correction.Scope?) {
    let names = ["Ana Marsh", "", "O’Hara \"the\\ 2nd\"", "東京\u{1F3D4}", "two\nlines", "  blanks  "]
    func name() -> String { names[Int.random(in: 0..<names.count, using: &random)] }
    func kind() -> Entity.Kind { Entity.Kind.allCases[Int.random(in: 0..<4, using: &random)] }
    let anchor = TextAnchor(before: name(), words: name(), after: name())
    let scope = [nil, Correction.Scope.here, .all][Int.random(in: 0..<3, using: &random)]
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return (.speaker(of: anchor, is: Bool.random(using: &random) ? name() : nil), nil)
    case 1: return (.split(kind(), at: anchor, name: name()), nil)
    case 2: return (.merge(kind(), name: name(), into: name()), scope)
    case 3: return (.notName(name()), nil)
    case 4: return (.notName(name(), kind()), scope)
    case 5: return (.apart(name(), from: name()), nil)
    case 6: return (.published(Bool.random(using: &random) ? CalendarDate(year: 2021, month: 3, day: 9) : nil), nil)
    case 7: return (.agency(Bool.random(using: &random) ? name() : nil), nil)
    default: return (.kind(kind(), name: name(), is: kind()), scope)
    }
  }

  /// A scope or kind of a later version is none that this one knows: the line stays and does nothing.
  @Test func scopesOfLaterVersionsAreKeptAndIgnored() throws {
    let path = folder.data + "/journal.jsonl"
    let id = try #require(try library.articles().first)
    try library.correct(.kind(.person, name: "Ana Marsh", is: .place), .all, in: id)
    let written = String(decoding: try #require(TextFile.bytes(path)), as: UTF8.self)
    let later = written.replacing("\"all\"", with: "\"near\"") + written.replacing("\"place\"", with: "\"ship\"")
    TextFile.write(Array(later.utf8), to: path)
    let again = try folder.library()
    #expect(try again.refresh().unreadableCorrections == 0)
    #expect(try again.corrections().isEmpty)
    try again.correct(.notName("Ana Marsh", .person), .all, in: id)
    #expect(String(decoding: try #require(TextFile.bytes(path)), as: UTF8.self).hasPrefix(later))
  }
}
