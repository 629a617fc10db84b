import Linguistics

/// What a file in JSON holds, by its first records.
enum JSONForm {
  /// What dateline itself wrote.
  case export
  /// Messages of a chat of Telegram.
  case chat
  /// Items of an agency, in ninjs.
  case wire
  /// Events of ACLED or UCDP.
  case events
  case articles
  case other

  // Enough to see past a few that are broken or empty.
  private static let sampleSize = 20

  /// nil for a file that is no JSON.
  init?(_ head: FileHead) {
    guard case .text(let text, _, _) = head.decoded, let first = text.bytes.first(where: { !JSONReader.isBlank($0) }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || first == 0x1E
    else { return nil }
    let sample = JSONForm.sample(of: text)
    guard sample.contains(where: { !$0.members.isEmpty }) else { return nil }
    if OwnExport.isOne(text) {
      self = .export
    } else if TelegramChat.isOne(text) {
      self = .chat
    } else if sample.contains(where: { WireItem.isOne(WireItem.item(in: $0)) }) {
      self = .wire
    } else if sample.contains(where: { EventTable($0.members.map(\.name)) != nil }) {
      self = .events
    } else {
      self = Self.areArticles(sample) ? .articles : .other
    }
  }

  /// Whether at least half of the records read like articles.
  private static func areArticles(_ sample: [JSONValue]) -> Bool {
    let records = sample.map { ArticleRecord($0) }
    let columns = ArticleColumns(records)
    let sure = records.count { TableStory($0, columns).isSure }
    return sure > 0 && sure * 2 >= records.count
  }

  /// The first records that can be read.
  static func sample(of text: SourceText) -> [JSONValue] {
    JSONList.all(in: text).lazy.flatMap { JSONRecords(text, in: $0.span) }.prefix(sampleSize).compactMap(\.value)
  }
}

extension JSONList {
  /// The stretches of a text in which each object is an article, as far as there are articles.
  static func all(in text: SourceText) -> [JSONList] {
    all(in: text) { members, lists in
      let columns = members.map { ArticleColumn(named: $0.name) }
      let hasText = zip(members, columns).contains { member, column in
        column == .text && member.value.string.map(Prose.isSentence) ?? false
      }
      // `{"title": …, "paragraphs": [{"text": …}]}`
      let hasParts = columns.contains(.headline) && lists.contains { ArticleColumn(named: $0) == .text }
      return hasText || hasParts || members.contains { WireItem.versions.contains($0.name) }
    }
  }
}

extension FileContents {
  /// What a record of a file turned out to be.
  enum Reading {
    case article(MarkedStory)
    /// Something else that such files hold.
    case noArticle
    case unreadable
  }

  /// The articles among the records of a file in JSON.
  ///
  /// - Parameters:
  ///   - lists: finds the stretches of the file in which the records stand.
  ///   - lack: what is missing if no record is an article.
  ///   - read: what reads a record; nil for a file in which none is an article.
  static func records(
    of file: SourceFile, in lists: (SourceText) -> [JSONList], or lack: Lack,
    _ read: (SourceText) -> ((JSONValue, JSONList) -> Reading)?
  ) -> FileContents {
    text(of: file) { text, places, doubt in
      guard let read = read(text) else { return .noArticles(lack) }
      var (articles, unreadable, number) = ([FiledArticle](), [FilePlace](), 0)
      for list in lists(text) {
        for record in JSONRecords(text, in: list.span) {
          let reading = record.value.map { read($0, list) } ?? .unreadable
          if case .noArticle = reading { continue }
          number += 1
          let place = FilePlace(number: number, bytes: places.bytes(of: record.span))
          if case .article(let story) = reading {
            articles.append(FiledArticle(story.article(path: file.path), at: place))
          } else {
            unreadable.append(place)
          }
        }
      }
      return articles.isEmpty ? .noArticles(lack) : .articles(articles, unreadable: unreadable, doubt: doubt)
    }
  }
}
