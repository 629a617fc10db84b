/// Takes case and accents from a text as searches do, and leaves the signs between its words.
struct TextFolding {
  private let cutter: WordCutter

  init() throws {
    cutter = try WordCutter(IndexSchema.unstemmed)
  }

  /// `Évacués? C++` is `evacues? c++`.
  func fold(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var folded: [UInt8] = []
    var end = 0
    cutter.forEachWord(of: bytes[...]) { word, span in
      folded += bytes[end..<span.start]
      folded += word
      end = span.end
      return true
    }
    return String(decoding: folded + bytes[end...], as: UTF8.self)
  }
}
