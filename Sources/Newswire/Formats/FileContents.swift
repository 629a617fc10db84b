import Linguistics

/// A file's bytes and where they came from.
package struct SourceFile: Sendable {
  /// The path, as given or as found in a folder; may hold any byte but NUL.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// What a file holds.
package enum FileContents: Sendable, Equatable {
  /// In order of the file. A fault in one article costs that article alone; between the two lists there is at
  /// least one place. The doubt is about the characters that the file's bytes stand for.
  case articles([FiledArticle], unreadable: [FilePlace], doubt: DecodingDoubt? = nil)
  /// Its form is known, and no article is in it.
  case noArticles(Lack)
  /// Nothing but white space.
  case empty
  /// Nothing that any format reads.
  case binary

  /// The articles that could be read.
  package var articles: [FiledArticle] {
    switch self {
    case .articles(let articles, _, _): articles
    case .noArticles, .empty, .binary: []
    }
  }
}

/// What is missing from a file whose form is known.
package enum Lack: Int, Sendable, CaseIterable {
  /// The entries of a feed, in a file of XML.
  case entries
  /// A story, on a page of the web.
  case story
  /// A message with words in a chat.
  case messages
}

/// An article and its place in its file.
package struct FiledArticle: Sendable, Equatable {
  package var article: Article
  package var place: FilePlace

  package init(_ article: Article, at place: FilePlace) {
    self.article = article
    self.place = place
  }
}

/// Where in a file an article stands.
package struct FilePlace: Sendable, Hashable {
  /// 1 for the first article of the file; an unreadable article has a number too.
  package var number: Int
  /// The bytes of the file that hold the article; nil if no range of them does, as in a compressed file.
  package var bytes: Range<Int>?

  package init(number: Int, bytes: Range<Int>?) {
    self.number = number
    self.bytes = bytes
  }
}

extension FileContents {
  /// The contents of a file that is one article: its bytes are decoded, and the text is given to `read`.
  package static func oneArticle(in file: SourceFile, _ read: (SourceText) -> Article) -> FileContents {
    text(of: file) { text, _, doubt in
      .articles(
        [FiledArticle(read(text), at: FilePlace(number: 1, bytes: file.bytes.indices))], unreadable: [], doubt: doubt)
    }
  }

  /// Decodes a file that holds several articles, and reads each of them.
  ///
  /// - Parameters:
  ///   - stretches: finds where each article stands in the text.
  ///   - read: reads the text of one article; nil if it can't be read.
  package static func articles(
    in file: SourceFile, at stretches: (SourceText) -> [TextSpan], _ read: (SourceText) -> Article?
  ) -> FileContents {
    text(of: file) { text, places, doubt in
      var (articles, unreadable): ([FiledArticle], [FilePlace]) = ([], [])
      for (index, stretch) in stretches(text).enumerated() {
        let place = FilePlace(number: index + 1, bytes: places.bytes(of: stretch))
        if let article = read(SourceText(knownValid: Array(text.bytes[stretch.range]))) {
          articles.append(FiledArticle(article, at: place))
        } else {
          unreadable.append(place)
        }
      }
      return articles.isEmpty && unreadable.isEmpty ? .empty : .articles(articles, unreadable: unreadable, doubt: doubt)
    }
  }

  /// The contents that `read` finds in the text that a file's bytes stand for, if they stand for one.
  static func text(
    of file: SourceFile, _ read: (SourceText, StretchPlaces, DecodingDoubt?) -> FileContents
  ) -> FileContents {
    switch Decoded(file.bytes) {
    case .empty: .empty
    case .binary: .binary
    case .text(let text, _, let doubt): read(text, StretchPlaces(of: text, in: file.bytes), doubt)
    }
  }
}

/// Where stretches of a decoded text stand in the file's bytes.
struct StretchPlaces {
  /// How many bytes of the file come before the text, such as a byte order mark; nil if decoding changed the bytes.
  private let shift: Int?

  init(of text: SourceText, in bytes: [UInt8]) {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    shift = bytes.dropFirst(mark).elementsEqual(text.bytes) ? mark : nil
  }

  func bytes(of span: TextSpan) -> Range<Int>? { shift.map { span.start + $0..<span.end + $0 } }
}
