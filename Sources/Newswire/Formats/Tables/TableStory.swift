import Linguistics

/// The article that a row of a table is, or an object.
struct TableStory {
  private var values: [ArticleColumn: [String]] = [:]

  private let order: ColumnDate.Order?

  init(_ record: ArticleRecord, _ columns: ArticleColumns) {
    order = columns.order
    for (name, value) in record.fields {
      if let use = columns.use(of: name) { values[use, default: []].append(value) }
    }
  }

  private func first(_ use: ArticleColumn) -> String? { values[use]?.first }
  private func line(_ use: ArticleColumn) -> String? { first(use).flatMap(CellText.line) }

  /// The longest of the columns that have the text: `text` beside `content` may be the same cut short.
  private var text: String? { longest(.text) }

  private func longest(_ use: ArticleColumn) -> String? { values[use]?.max { $0.utf8.count < $1.utf8.count } }

  /// Whether it reads like an article, so that a file of such is known for a table of articles: some words of text, or
  /// a headline and what says where or when it was printed.
  var isSure: Bool {
    if let text, Prose.isSentence(text) { return true }
    guard let headline = first(.headline), headline.utf8.contains(0x20) else { return false }
    if let teaser = first(.teaser), Prose.isSentence(teaser) { return values[.url] != nil || day != nil }
    return first(.url).map(Prose.isAddress) ?? false && day != nil
  }

  /// Whether it could be one at all: a title alone may be that of anything.
  var isPlausible: Bool {
    if let text, Prose.isSentence(text) { return true }
    let others: [ArticleColumn] = [.teaser, .url, .source, .byline]
    return values[.headline] != nil && (day != nil || others.contains { values[$0] != nil })
  }

  /// nil for a record without words.
  var story: MarkedStory? {
    var writer = StoryWriter()
    writer.add(.headline, line(.headline) ?? "")
    let isUntitled = writer.isEmpty
    let body = text ?? longest(.teaser)
    writer.add(.deck, deck(over: body) ?? "")
    writer.add(.byline, byline ?? "")
    var parts = body.map(CellText.parts) ?? []
    var dated: String?
    if isUntitled, let first = parts.first, DatedLine.day(first.words) != nil {
      dated = first.words
      parts.removeFirst()
    }
    writer.add(.furniture, dated ?? "")
    for (part, words) in parts { writer.add(part, words) }
    guard !parts.isEmpty || !isUntitled else { return nil }
    return described(writer.story())
  }

  private func described(_ story: MarkedStory) -> MarkedStory {
    var story = story
    let source = line(.source).flatMap { Prose.isAddress($0) ? nil : $0 }
    let address = first(.url) ?? first(.source).flatMap { Prose.isAddress($0) ? $0 : nil }
    story.origin = Origin(
      source: source, section: line(.section).flatMap(Prose.named), url: address, document: line(.document))
    story.date =
      published.map { ($0, nil) } ?? DatedLine.date(of: story)
      ?? address.flatMap(Self.day(inAddress:)).map { (PublicationMoment($0), nil) }
    return story
  }

  private var day: CalendarDate? { published?.day }

  /// The day of the first column that has one; the time may stand in another.
  private var published: PublicationMoment? {
    let all = { (use: ArticleColumn) in (values[use] ?? []).compactMap { ColumnDate.moment($0, order) } }
    return PublicationMoment.agreed(all(.date)) ?? all(.update).first
  }

  private static func day(inAddress address: String) -> CalendarDate? { AddressDate.date(in: Array(address.utf8)[...]) }

  /// The deck, or the summary beside a text that does not begin with it.
  private func deck(over body: String?) -> String? {
    if let deck = line(.deck) { return deck }
    guard text != nil, let teaser = line(.teaser), let words = body.flatMap(CellText.line) else { return nil }
    // `The ferry stops. …` in a summary that was cut
    let start = teaser.utf8.prefix(Self.sameStart)
    return words.utf8.starts(with: start) ? nil : teaser
  }

  // A summary and a text that share so many bytes go on alike.
  private static let sameStart = 40

  /// `['Ana Marsh', 'Boro Venn']` is how Python writes a list.
  private var byline: String? {
    guard let line = line(.byline).flatMap(Prose.named) else { return nil }
    guard line.hasPrefix("["), line.hasSuffix("]") else { return line }
    let names = line.dropFirst().dropLast().split(separator: ",").map { name in
      name.drop { " '\"".contains($0) }.reversed().drop { " '\"".contains($0) }.reversed()
    }
    let joined = names.map { String($0) }.joined(separator: ", ")
    return joined.isEmpty ? nil : joined
  }
}

/// The line that archives of papers put over a text instead of a headline: `This story is from March 10, 2002`.
private enum DatedLine {
  private static let leads = Phrases(ExportLine.dated.words)

  /// The day, if the line says nothing else.
  static func day(_ line: String) -> CalendarDate? {
    let bytes = Array(line.utf8)
    let words = LineWords(TextSpan(0, bytes.count), in: bytes)
    guard leads.start(words), let day = WrittenDate.first(in: words.span, of: bytes), day.span.end == bytes.count else {
      return nil
    }
    return day.date
  }

  /// The day that such a line at the head of a story says, with its words.
  static func date(of story: MarkedStory) -> (PublicationMoment, TextSpan?)? {
    guard let first = story.parts.first, first.part == .furniture else { return nil }
    return WrittenDate.first(in: first.span, of: story.text.bytes).map { (PublicationMoment($0.date), $0.span) }
  }
}
