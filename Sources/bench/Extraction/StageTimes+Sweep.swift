import Extraction
import LibraryFiles
import Linguistics
import NewsLibrary

extension StageTimes {
  /// Reads and extracts all articles of a sweep, on one core.
  init(of sweep: FileSweep) {
    for index in 0..<sweep.count {
      begin()
      guard case .articles(let articles, _) = sweep.file(at: index).content else { continue }
      finishAnatomy()
      for article in articles.map(\.article) {
        words += Self.words(in: article.text)
        begin()
        _ = Extractor().findings(in: article) { finish($0) }
      }
    }
  }

  /// Number of runs of bytes between white space, as `wc -w` counts.
  private static func words(in text: SourceText) -> Int {
    text.bytes.split { $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0D }.count
  }
}
