import Glibc

/// A text kept in a file beside the test, to compare what is made now with what was right before.
package struct Golden {
  private let path: String

  /// The golden `Goldens/<name>` in the folder of the test file (pass `#filePath`).
  package init(_ name: String, besides testFile: String) {
    path =
      testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/Goldens/"
      + name
  }

  /// nil where the text is the golden's; else what differs, in words for the test's report.
  ///
  /// Where the file is missing, or `DATELINE_RECORD` is set, the text is recorded, and that too is
  /// reported: a run that records never passes.
  package func difference(from text: String) -> String? {
    guard getenv("DATELINE_RECORD") == nil, let golden = TextFile.read(path) else {
      TextFile.write(text, to: path)
      return "recorded \(path): look at it, then run again"
    }
    guard golden != text else { return nil }
    let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let changed = (0..<max(old.count, new.count)).filter { line(old, $0) != line(new, $0) }
    let shown = changed.prefix(12).map { "\($0 + 1) was: \(line(old, $0))\n\($0 + 1) is:  \(line(new, $0))" }
    return "\(path): \(changed.count) lines differ\n" + shown.joined(separator: "\n")
  }

  private func line(_ lines: [Substring], _ index: Int) -> Substring {
    index < lines.count ? lines[index] : "<no line>"
  }
}
