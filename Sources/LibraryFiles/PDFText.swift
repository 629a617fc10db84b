import Descriptors
import Glibc
import Newswire

/// The articles of a PDF, by the text that `pdftotext` of poppler-utils takes from it, as a program of its own: what a
/// file does to it can't harm this one.
enum PDFText {
  /// Seconds that it may take, and bytes of memory: a report of 500 pages takes less than two, and 100 MB.
  private static let (longest, memory) = (20, 2 << 30)

  /// - Parameter place: the file, absolute.
  static func contents(of file: SourceFile, at place: RawPath) -> FileContents {
    let line = "ulimit -t \(longest) -v \(memory >> 10); exec pdftotext -q -enc UTF-8 -- \"$1\" -"
    let end = ContinuousClock.now + .seconds(longest)
    let run = try? ProgramRun(.shell(line, [place.bytes]), input: [], keeping: FileBytes.most) {
      ContinuousClock.now > end
    }
    guard let run, run.status == 0 else {
      // what a shell says of a program that is not there
      return .noArticles(run?.status == 127 ? .pdf : .pdfWords)
    }
    let text = PDFPages.text(of: run.output)
    let contents = Formats.contents(of: SourceFile(path: file.path, bytes: text))
    return contents.articles.isEmpty ? .noArticles(.pdfWords) : contents.elsewhere
  }
}

extension Formats {
  /// The articles in a file that is there under a path, PDFs included.
  package static func contents(of file: SourceFile, at place: RawPath, found finding: FileFinding) -> FileContents {
    let contents = contents(of: file, found: finding)
    return contents == .noArticles(.pdf) ? PDFText.contents(of: file, at: place) : contents
  }
}
