import GRDB

/// Makes one key of the ways to write a name: words without case, accents and signs between.
struct NameFolding {
  private let cutter: WordCutter

  init() throws {
    cutter = try WordCutter(IndexSchema.unstemmed)
  }

  /// `Émile O’Hara` and `EMILE O'HARA` are `emile o hara`; a name of signs alone stays as it is.
  func fold(_ name: String) -> String {
    let words = cutter.words(of: name)
    return words.isEmpty ? name : words.joined(separator: " ")
  }
}
