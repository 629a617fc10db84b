import Linguistics

/// What the head and foot of an article say about the article, as far as they have been read.
struct HeadFacts {
  private var headerDate: PublicationDate?
  /// A day that the head writes without its year.
  private var headerDay: (day: WrittenDate, span: TextSpan, time: PublicationTime?)?
  /// The time of publication that a line gives without a day: `Published 14:05 GMT`.
  private var headerTime: PublicationTime?
  private var updateDate: PublicationDate?
  private var addressDate: PublicationDate?
  private var headerAgency: String?
  /// Where header lines say that the article was published.
  private var origin = Origin()
  /// The agency that a credit names: `Reporting by AFP`.
  var creditedAgency: String?
  var dateline: ReadDateline?
  /// Whether the lines of an archive, from the count of words to the notice of rights, are being read.
  var isInArchiveHead = false

  /// Keeps what the format of the file says of the article.
  mutating func take(_ story: MarkedStory) {
    headerDate = story.date.map { PublicationDate($0.moment, .header, span: $0.span) }
    headerAgency = story.agency ?? story.origin.source
  }

  /// Keeps what a header line says; of two that say the same thing the first counts.
  mutating func note(_ header: HeaderLine, in text: SourceText) {
    switch header.key {
    case .date, .tail: note(stampIn: header.value, isUpdate: false, of: text)
    case .update: note(stampIn: header.value, isUpdate: true, of: text)
    case .agency where headerAgency == nil && !header.value.isEmpty:
      // `Source: Vella Courier| 2021-03-08 10:02:33|Editor: marsh`
      let name = text.bytes[header.value.range].prefix { $0 != UInt8(ascii: "|") }
      headerAgency = text.reflowed(TextSpan(name.startIndex, name.endIndex))
      origin.source = headerAgency
      if name.endIndex < header.value.end {
        note(stampIn: TextSpan(name.endIndex + 1, header.value.end), isUpdate: false, of: text)
      }
    case .dateline where dateline == nil: dateline = DatelineReader.read(header.value, in: text.bytes)
    case .address:
      note(addressIn: header.value, of: text)
      origin.url = origin.url ?? WebAddress.first(in: header.value, of: text)
    case .headline, .deck, .byline, .agency, .dateline, .other: break
    }
  }

  private mutating func note(stampIn value: TextSpan, isUpdate: Bool, of text: SourceText) {
    if let found = PublicationMoment.first(in: value, of: text.bytes) {
      keep(PublicationDate(found.moment, .header, span: found.span), isUpdate: isUpdate)
    } else if !isUpdate {
      headerTime = headerTime ?? WrittenTime.alone(in: value, of: text.bytes)
    }
  }

  private mutating func keep(_ date: PublicationDate, isUpdate: Bool) {
    if isUpdate { updateDate = updateDate ?? date } else { headerDate = headerDate ?? date }
  }

  /// Keeps the day of a line that is a date alone, with its time.
  mutating func note(_ stamp: DateStamp) {
    if let date = stamp.date.date {
      keep(PublicationDate(date, .header, span: stamp.span, time: stamp.time), isUpdate: stamp.isUpdate)
    } else if headerDay == nil, !stamp.isUpdate {
      headerDay = (stamp.date, stamp.span, stamp.time)
    }
  }

  /// Keeps the time of a line that leaves the day to others.
  mutating func note(_ stamp: TimeStamp) {
    if !stamp.isUpdate { headerTime = headerTime ?? stamp.time }
  }

  /// Keeps the day that an address in the text holds; of several the first counts.
  mutating func note(addressIn span: TextSpan, of text: SourceText) {
    guard addressDate == nil, let date = AddressDate.date(in: text.bytes[span.range]) else { return }
    addressDate = PublicationDate(date, .address, span: span)
  }

  /// Keeps the agency that a byline names, and the post behind its last comma: `INA, Port Vella`.
  mutating func note(byline: TextSpan, in text: SourceText) {
    let words = text.reflowed(byline)
    creditedAgency = creditedAgency ?? Agencies.first(in: words)
    guard dateline == nil, let comma = text.bytes[byline.range].lastIndex(of: UInt8(ascii: ",")) else { return }
    let place = WhiteSpace.trimmed(TextSpan(comma + 1, byline.end), in: text.bytes)
    let publisher = text.reflowed(TextSpan(byline.start, comma))
    guard Agencies.publishes(publisher), PlaceNames.isCity(text.bytes[place.range]) else { return }
    dateline = ReadDateline(dateline: Dateline(span: byline, place: place))
  }

  /// Keeps the name of the paper among the lines of an archive: the first that is no code, edition or language.
  mutating func noteSource(_ words: LineWords, in text: SourceText) {
    headerAgency = headerAgency ?? text.reflowed(words.span)
  }

  /// The article with all that is known. A day without a year is the one nearest to the closest full date known.
  func article(of text: SourceText, _ blocks: [Block], fileDate: CalendarDate?) -> Article {
    let near = headerDate?.date ?? updateDate?.date ?? addressDate?.date ?? fileDate
    var dateline = dateline?.dateline
    dateline?.date = self.dateline?.day?.date(near: near)
    let datelineDate = dateline?.date.map { PublicationDate($0, .dateline, span: self.dateline?.daySpan) }
    let dayDate = headerDay.flatMap { header in
      header.day.date(near: near).map { PublicationDate($0, .header, span: header.span, time: header.time) }
    }
    let published = headerDate ?? dayDate ?? datelineDate
    var article = Article(
      text: text, blocks: blocks, dateline: dateline, agency: dateline?.agency ?? creditedAgency ?? headerAgency,
      published: timed(published) ?? updateDate ?? timed(addressDate ?? fileDate.map { PublicationDate($0, .fileName) })
    )
    article.origin = origin
    return article
  }

  /// A day of publication with the time that another line gives; that of an update has its own or none.
  private func timed(_ published: PublicationDate?) -> PublicationDate? {
    guard var published, published.time == nil else { return published }
    published.time = headerTime
    return published
  }
}
