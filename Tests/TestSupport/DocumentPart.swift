import Glibc

/// A part of the documentation that the program makes: the lines between `<!-- NAME -->` and `<!-- end NAME -->`.
package struct DocumentPart {
  /// A file of the documentation, by its path in the package.
  package enum Document: String {
    case readme = "README.md"
    case keys = "Sources/dateline/dateline.docc/Keys.md"
    case searching = "Sources/dateline/dateline.docc/Searching.md"
    case usingTheReader = "Sources/dateline/dateline.docc/UsingTheReader.md"
  }

  private let name: String
  private let document: Document
  private let path: String

  /// - Parameter testFile: a file of the tests (pass `#filePath`), which leads to the package.
  package init(_ name: String, of document: Document, seenFrom testFile: String) {
    self.name = name
    self.document = document
    path = TextFile.packageFolder(of: testFile) + "/" + document.rawValue
  }

  /// nil if the document has the text; else what to do. `DATELINE_RECORD` writes the text into the document, and
  /// reports that too: a run that records never passes.
  package func difference(from text: String) -> String? {
    guard let written = TextFile.read(path), let part = range(in: written) else {
      return "\(document.rawValue) has no part \(name)"
    }
    guard written[part] != text || getenv("DATELINE_RECORD") != nil else { return nil }
    guard getenv("DATELINE_RECORD") != nil else {
      return
        "\(name) in \(document.rawValue) is out of date; DATELINE_RECORD=1 swift test writes it. It should be:\n\(text)"
    }
    TextFile.write(written[..<part.lowerBound] + text + written[part.upperBound...], to: path)
    return "recorded \(name) in \(document.rawValue): look at it, then run again"
  }

  private func range(in text: String) -> Range<String.Index>? {
    guard let start = text.firstRange(of: "<!-- \(name) -->\n"),
      let end = text[start.upperBound...].firstRange(of: "<!-- end \(name) -->")
    else { return nil }
    return start.upperBound..<end.lowerBound
  }
}
