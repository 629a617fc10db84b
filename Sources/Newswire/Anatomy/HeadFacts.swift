import Linguistics

/// What the head of an article says about the article, as far as it has been read.
struct HeadFacts {
  var headerDate: PublicationDate?
  var headerAgency: String?
  var dateline: ReadDateline?

  /// Keeps what a header line says; of two that say the same thing the first counts.
  mutating func note(_ header: HeaderLine, in text: SourceText) {
    switch header.key {
    case .date where headerDate == nil:
      if let found = WrittenDate.first(in: header.value, of: text.bytes) {
        headerDate = PublicationDate(found.date, .header, span: found.span)
      }
    case .agency where headerAgency == nil && !header.value.isEmpty:
      headerAgency = text.reflowed(header.value)
    default: break
    }
  }

  /// The article with all that is known. The day of a dateline without a year is the one nearest
  /// to the date of a header line or of the file's name.
  func article(of text: SourceText, _ blocks: [Block], fileDate: CalendarDate?) -> Article {
    var dateline = dateline?.dateline
    dateline?.date = self.dateline?.day?.date(near: headerDate?.date ?? fileDate)
    let datelineDate = dateline?.date.map { PublicationDate($0, .dateline, span: self.dateline?.daySpan) }
    return Article(
      text: text, blocks: blocks, dateline: dateline, agency: dateline?.agency ?? headerAgency,
      published: headerDate ?? datelineDate ?? fileDate.map { PublicationDate($0, .fileName) })
  }
}
