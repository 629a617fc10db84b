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
  /// Nothing but white space.
  case empty
  /// Nothing that any format reads.
  case binary

  /// The articles that could be read.
  package var articles: [FiledArticle] {
    switch self {
    case .articles(let articles, _, _): articles
    case .empty, .binary: []
    }
  }
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
    switch Decoded(file.bytes) {
    case .empty: .empty
    case .binary: .binary
    case .text(let text, _, let doubt):
      .articles(
        [FiledArticle(read(text), at: FilePlace(number: 1, bytes: file.bytes.indices))], unreadable: [], doubt: doubt)
    }
  }
}
