import Linguistics

extension FileContents {
  /// Reads the documents in XML that a file holds: one, or several behind each other, as archives of wires collect them.
  ///
  /// - Parameter read: the articles of a document, from its outermost element; nil for one that can't be read.
  static func documents(in file: SourceFile, _ read: (MarkupElement) -> [MarkedStory?]) -> FileContents {
    guard let (text, doubt) = MarkupText.decoded(file.bytes) else { return .withoutText(file) }
    let (places, stretches) = (StretchPlaces(of: text, in: file.bytes), XMLDocuments.stretches(of: text))
    let stories = stretches.flatMap { stretch in
      let tree = MarkupTree(xml: XMLReferences.resolved(stretch, of: text))
      let stories = tree.map { read($0.root) } ?? []
      let bytes = stretches.count == 1 ? file.bytes.indices : places.bytes(of: stretch)
      return stories.map { (story: $0, bytes: stories.count == 1 ? bytes : nil) }
    }
    return stories.isEmpty ? .noArticles(.texts) : articles(of: stories, in: file, doubt: doubt)
  }
}

/// Where the documents of a file in XML stand.
enum XMLDocuments {
  private static let declaration = Array("<?xml".utf8)

  /// From one declaration to the next; one that is quoted in a document begins none.
  static func stretches(of text: SourceText) -> [TextSpan] {
    let starts = text.bytes.starts(of: declaration).filter { start in
      text.bytes[..<start].last { !WhiteSpace.isASCII($0) }.map { $0 == UInt8(ascii: ">") } ?? true
    }
    let first = WhiteSpace.skipped(text.span, in: text.bytes)
    let all = starts.first == first ? starts : [first] + starts
    return zip(all, all.dropFirst() + [text.count]).map { TextSpan($0, $1) }.filter { !$0.isEmpty }
  }
}

/// Characters that a document writes by a name which XML does not know, and ampersands that stand for themselves.
enum XMLReferences {
  private static let known = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#"].map { Array($0.utf8) }
  private static let ampersand = Array("&amp;".utf8)

  /// A document that a parser of XML reads without losing them.
  static func resolved(_ document: TextSpan, of text: SourceText) -> SourceText {
    let bytes = text.bytes[document.range]
    guard bytes.contains(UInt8(ascii: "&")) else { return SourceText(knownValid: Array(bytes)) }
    var (out, cursor) = ([UInt8](), ByteCursor(text.bytes, in: document))
    out.reserveCapacity(bytes.count)
    while let byte = cursor.byte {
      if byte != UInt8(ascii: "&") || known.contains(where: { text.bytes[cursor.at..<document.end].starts(with: $0) }) {
        out.append(byte)
        cursor.at += 1
      } else if let character = CharacterReference.read(&cursor) {
        out += character.utf8
      } else {
        out += ampersand
        cursor.at += 1
      }
    }
    return SourceText(validating: out)
  }
}
