import CModels
import Foundation
import Linguistics
import Testing
import train

@Suite("Vocabulary")
struct VocabularyTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/CModels/vocabulary").standardizedFileURL

  @Test("Every table of the folder is embedded under the name of its file")
  func embedded() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    #expect(files == VocabularyTable.names.map { "\($0).tsv" })
  }

  @Test("Rows are in order, each word once, and fill no column that the table lacks", arguments: VocabularyTable.names)
  func order(name: String) {
    let table = VocabularyTable(name)
    #expect(table.name == name)
    #expect(!table.rows.isEmpty && !table.columns.isEmpty)
    for (row, next) in zip(table.rows, table.rows.dropFirst()) {
      #expect(row.word.utf8.lexicographicallyPrecedes(next.word.utf8), "\(next.word) stands behind \(row.word)")
    }
    for row in table.rows {
      #expect(row.surplus == 0, "\(row.word)")
      #expect(row.word == row.word.lowercased() && !row.word.hasPrefix(" ") && !row.word.hasSuffix(" "), "\(row.word)")
    }
  }

  @Test(
    "Words of the lexicon have classes, and no two rows of a table are one word to it",
    arguments: VocabularyTable.names.map { VocabularyTable($0) }.filter { $0.columns.contains("classes") }.map(\.name))
  func classes(name: String) {
    var seen: [[UInt64]: String] = [:]
    for row in VocabularyTable(name).rows {
      let classes = row.classes("classes")
      #expect(Set(classes).count == classes.count, "\(row.word)")
      // A row without classes is no word of the lexicon: `a.m.` beside `a.m`.
      guard !classes.isEmpty else { continue }
      let hash = row.word.utf8.split(separator: UInt8(ascii: " ")).map { WordHash(Array($0)[...]).value }
      let twin = seen.updateValue(row.word, forKey: hash)
      #expect(twin == nil, "\(row.word) is \(twin ?? "")")
    }
  }

  @Test("lexicon.bin is what the tables give: else run `swift run train lexicon Sources/CModels`")
  func compiled() {
    let bytes = UnsafeBufferPointer(start: cmodels_lexicon().bytes, count: cmodels_lexicon().count)
    #expect(bytes.elementsEqual(LexiconFile.embedded.bytes()))
  }

  @Test("Columns are read by name, and empty ones may be left out")
  func columns() {
    let table = VocabularyTable(
      text: "#sample\tword\tclasses\tvalue\n# A comment.\nvella\trank office\t12\n###\trank\n")
    #expect(table.rows.map(\.word) == ["vella", "###"])
    #expect(table.rows[0].classes("classes") == [.rank, .office])
    #expect(table.rows[0].number("value") == 12)
    #expect(table.rows[1].number("value") == nil)
    #expect(table.rows[1]["value"] == "")
  }
}
