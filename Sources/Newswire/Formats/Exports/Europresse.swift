import Linguistics

/// Articles as Europresse and Eureka write them into a page: an `article` each, or in older files a table.
package struct Europresse: ArticleFormat {
  package let name = "europresse"
  package let summary = "pages of Europresse and Eureka, old and new: every article of an export"
  package let fileEndings = ["html", "htm"]

  private static let opening = Array("<article".utf8)
  private static let closing = Array("</article>".utf8)
  private static let publication = Array("DocPublicationName".utf8)
  private static let title = Array("itreArticleVisu".utf8)
  private static let header = Array("DocHeader".utf8)

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded, MarkupText.firstElement(of: text) != nil else { return .none }
    let isOne = !Self.names(in: text.bytes).isEmpty
    return isOne && [Self.title, Self.header].contains { !text.bytes.starts(of: $0).isEmpty } ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    .articles(inPage: file, at: Self.stretches) { EuropresseArticle($0).story }
  }

  private static func stretches(of text: SourceText) -> [TextSpan] {
    let tags = text.bytes.starts(of: opening).filter { !goesOn(text.bytes, at: $0 + opening.count) }
    return tags.isEmpty ? tables(in: text) : articles(at: tags, in: text)
  }

  /// Whether the name of a tag has a letter more.
  private static func goesOn(_ bytes: [UInt8], at index: Int) -> Bool {
    index < bytes.count && (0x61...0x7A).contains(bytes[index] | 0x20)
  }

  /// The `article` elements that have a class of this archive.
  private static func articles(at starts: [Int], in text: SourceText) -> [TextSpan] {
    let ends = text.bytes.starts(of: closing).map { $0 + closing.count }
    let signs = [publication, header, title].flatMap { text.bytes.starts(of: $0) }.sorted()
    var (end, sign) = (0, 0)
    return starts.enumerated().compactMap { index, start in
      let limit = index + 1 < starts.count ? starts[index + 1] : text.count
      while end < ends.count, ends[end] <= start { end += 1 }
      while sign < signs.count, signs[sign] < start { sign += 1 }
      let span = TextSpan(start, end < ends.count ? min(ends[end], limit) : limit)
      return sign < signs.count && span.contains(signs[sign]) ? span : nil
    }
  }

  /// From the name of a paper to the next one. A name that comes twice before the title begins no other article.
  private static func tables(in text: SourceText) -> [TextSpan] {
    let titles = text.bytes.starts(of: title)
    var (starts, next): ([Int], Int) = ([], 0)
    for name in names(in: text.bytes) {
      let before = next
      while next < titles.count, titles[next] < name { next += 1 }
      if starts.isEmpty || next > before { starts.append(name) }
    }
    return zip(starts, starts.dropFirst() + [text.count]).map { TextSpan($0, $1) }
  }

  /// Where the tags stand whose class is that of a paper's name.
  private static func names(in bytes: [UInt8]) -> [Int] {
    bytes.starts(of: publication).compactMap { at in
      // in a style sheet a full stop stands before it
      let before = bytes[..<at].suffix(7).filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
      guard before.suffix(6).map({ $0 | 0x20 }).elementsEqual("class=".utf8) else { return nil }
      return bytes.tagStart(before: at)
    }
  }
}
