import Extraction
import Linguistics
import NewsLibrary

/// `bench extract PATH…`: how fast each stage of extraction is, on one core.
@main
enum Bench {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.first == "extract", arguments.count > 1 else {
      return print("usage: bench extract PATH…")
    }
    print(times(of: FileSweep(paths: Array(arguments.dropFirst()))).report)
  }

  private static func times(of sweep: FileSweep) -> StageTimes {
    var times = StageTimes()
    for index in 0..<sweep.count {
      times.begin()
      guard case .articles(let articles) = sweep.file(at: index).content else { continue }
      times.finishAnatomy()
      for article in articles {
        times.words += words(in: article.text)
        times.begin()
        _ = Extractor().findings(in: article) { times.finish($0) }
      }
    }
    return times
  }

  /// Number of runs of bytes between white space, as `wc -w` counts.
  private static func words(in text: SourceText) -> Int {
    text.bytes.split { $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0D }.count
  }
}
