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

  /// The places of those that could not be read.
  package var unreadable: [FilePlace] {
    switch self {
    case .articles(_, let unreadable, _): unreadable
    case .noArticles, .empty, .binary: []
    }
  }
}

extension FileContents {
  /// The same of a text that was made of the file: no range of the file's bytes holds an article.
  package var elsewhere: FileContents {
    guard case .articles(let articles, let unreadable, let doubt) = self else { return self }
    var (moved, places) = (articles, unreadable)
    for index in moved.indices {
      moved[index].place.bytes = nil
      moved[index].article.hasBody = true
    }
    for index in places.indices { places[index].bytes = nil }
    return .articles(moved, unreadable: places, doubt: doubt)
  }
}

/// Why a file gives no article: what is missing from a form that is known, or what the file is instead of text.
package enum Lack: Int, Sendable, CaseIterable {
  /// The entries of a feed, in a file of XML.
  case entries
  /// The articles of an archive, in a page or a file of XML that it wrote.
  case articles
  /// A text in the columns of a table, or in the objects of a file in JSON.
  case texts
  /// An event in a table of events.
  case events
  /// A message with words in a chat.
  case messages
  /// Anything but what dateline itself wrote.
  case originals
  /// A story, on a page of the web.
  case story
  case picture
  /// Sound or film.
  case recording
  case program, database
  /// Text in a folder, of no form that is known, whose name has the ending of something else: `.log`, `.py`.
  case knownForm
  /// A file with an article among the members of an archive.
  case members
  /// The key to what is encrypted.
  case password
  /// The program that takes the text out of a PDF.
  case pdf
  /// Words in a PDF: it holds pictures of pages.
  case pdfWords
  /// The end of a PDF, within the time and the length that are given to one, or to all of a file.
  case pdfLength
  /// A page in a PDF: it is damaged.
  case pdfPages
  /// A run of that program that comes to its end: it crashed, or could not be started.
  case pdfRun

  /// Whether the file was never meant to hold news, as far as it tells.
  package var isOfOtherThanNews: Bool {
    switch self {
    case .picture, .recording, .program, .database, .knownForm, .originals, .members: true
    case .entries, .articles, .texts, .events, .messages, .story, .password, .pdf, .pdfWords, .pdfLength, .pdfPages,
      .pdfRun:
      false
    }
  }

  /// Whether the same bytes may be read another time: a busy machine takes longer.
  package var mayPass: Bool {
    switch self {
    case .pdfLength, .pdfRun: true
    case .entries, .articles, .texts, .events, .messages, .originals, .story, .picture, .recording, .program, .database,
      .knownForm, .members, .password, .pdf, .pdfWords, .pdfPages:
      false
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
  /// The path within an archive of the file that holds the article, or the name of a file sent along with a mail; nil
  /// in any other file.
  package var member: String?
  /// What is missing where no article can be read, if that is known.
  package var lack: Lack?

  package init(number: Int, bytes: Range<Int>?, member: String? = nil, lack: Lack? = nil) {
    self.number = number
    self.bytes = bytes
    self.member = member
    self.lack = lack
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

  /// Reads each article of a page that holds several, a tree for each, so that a tag which one leaves open costs no other.
  ///
  /// - Parameters:
  ///   - stretches: finds where each article stands in the page.
  ///   - read: reads the elements of one article; nil if it can't be read.
  static func articles(
    inPage file: SourceFile, at stretches: (SourceText) -> [TextSpan], _ read: (MarkupElement) -> MarkedStory?
  ) -> FileContents {
    guard let (text, doubt) = MarkupText.decoded(file.bytes) else { return withoutText(file) }
    let places = StretchPlaces(of: text, in: file.bytes)
    let stories = stretches(text).map { stretch in
      let tree = MarkupTree(html: SourceText(knownValid: Array(text.bytes[stretch.range])))
      return (story: tree.flatMap { read($0.root) }, bytes: places.bytes(of: stretch))
    }
    return articles(of: stories, in: file, doubt: doubt)
  }

  /// The articles that some stories are, each with the bytes where it stands; nil for a story that can't be read.
  static func articles(
    of stories: [(story: MarkedStory?, bytes: Range<Int>?)], in file: SourceFile, doubt: DecodingDoubt?
  ) -> FileContents {
    var (articles, unreadable): ([FiledArticle], [FilePlace]) = ([], [])
    for (index, story) in stories.enumerated() {
      let place = FilePlace(number: index + 1, bytes: story.bytes)
      if let story = story.story {
        articles.append(FiledArticle(story.article(path: file.path), at: place))
      } else {
        unreadable.append(place)
      }
    }
    return stories.isEmpty ? .noArticles(.articles) : .articles(articles, unreadable: unreadable, doubt: doubt)
  }

  /// What a file holds whose bytes stand for no text.
  static func withoutText(_ file: SourceFile) -> FileContents { Decoded(file.bytes) == .empty ? .empty : .binary }

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
    // most texts are the very bytes of their file, which equality sees at once
    shift = (mark == 0 ? bytes : Array(bytes.dropFirst(mark))) == text.bytes ? mark : nil
  }

  func bytes(of span: TextSpan) -> Range<Int>? { shift.map { span.start + $0..<span.end + $0 } }
}
