import Glibc

/// A part of README that the program makes: what stands between `<!-- NAME -->` and `<!-- end NAME -->`.
package struct ReadmePart {
  private let name: String
  private let path: String

  /// - Parameter testFile: a file of the tests (pass `#filePath`), to find README by.
  package init(_ name: String, seenFrom testFile: String) {
    self.name = name
    path = TextFile.packageFolder(of: testFile) + "/README.md"
  }

  /// nil where README has the text; else what to do. With `DATELINE_RECORD` set the text is put in, and
  /// that too is reported: a run that records never passes.
  package func difference(from text: String) -> String? {
    guard let readme = TextFile.read(path), let part = range(in: readme) else { return "README has no part \(name)" }
    guard readme[part] != text || getenv("DATELINE_RECORD") != nil else { return nil }
    guard getenv("DATELINE_RECORD") != nil else {
      return "README's part \(name) is out of date; DATELINE_RECORD=1 swift test mends it. It should be:\n\(text)"
    }
    TextFile.write(readme.replacingCharacters(in: part, with: text), to: path)
    return "recorded README's part \(name): look at it, then run again"
  }

  private func range(in readme: String) -> Range<String.Index>? {
    guard let start = readme.firstRange(of: "<!-- \(name) -->\n"),
      let end = readme[start.upperBound...].firstRange(of: "<!-- end \(name) -->")
    else { return nil }
    return start.upperBound..<end.lowerBound
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
