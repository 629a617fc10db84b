import Linguistics
import Newswire

/// The dates, figures, weapons and places of one sentence.
struct SentenceFacts {
  let dates: [DateMention]
  let figures: [Figure]
  let weapons: [WeaponMention]
  /// Names of places with the entity that each names.
  let places: [(span: TextSpan, entity: Entity)]
  private let quotes: [Quote]
  private let published: CalendarDate?

  var figureKinds: Set<FigureKind> { Set(figures.map(\.counts)) }

  /// How far the first known date of the sentence lies from the news: 0 where there is none, 1 unknown, 2 to come,
  /// 3 within three days, 4 within a month, 5 before, 6 longer than a week.
  var dateBucket: UInt64 {
    dates.first.map(bucket) ?? 0
  }

  /// The same of one date, never 0.
  func bucket(of date: DateMention) -> UInt64 {
    guard let days = date.days, let published else { return 1 }
    if days.last.dayNumber - days.first.dayNumber > 7 { return 6 }
    switch published.dayNumber - days.first.dayNumber {
    case ..<0: return 2
    case 0...3: return 3
    case 4...31: return 4
    default: return 5
    }
  }

  /// Whether a token stands within quotation marks.
  func isQuoted(_ token: Int, in article: AnnotatedArticle) -> Bool {
    let start = article.tokens[token].span.start
    return quotes.contains { $0.kind != .indirect && $0.span.contains(start) }
  }

  init(
    dates: [DateMention], figures: [Figure], weapons: [WeaponMention], places: [(span: TextSpan, entity: Entity)],
    quotes: [Quote], published: CalendarDate?
  ) {
    (self.dates, self.figures, self.weapons) = (dates, figures, weapons)
    (self.places, self.quotes, self.published) = (places, quotes, published)
  }
}

/// Hands out the facts of sentences, in order of text, in one pass over each list.
struct SentenceFactsReader {
  private let reading: FactReading
  private let dates: [DateMention]
  private let figures: [Figure]
  private let weapons: [WeaponMention]
  private let places: [(span: TextSpan, entity: Entity)]

  init(_ reading: FactReading) {
    self.reading = reading
    dates = reading.facts(DateMention.self)
    figures = reading.facts(Figure.self)
    weapons = reading.facts(WeaponMention.self)
    places = reading.entities.filter { $0.kind == .place }
      .flatMap { entity in entity.mentions.map { ($0.span, entity) } }
      .sorted { $0.0 < $1.0 }
  }

  func facts(within span: TextSpan) -> SentenceFacts {
    SentenceFacts(
      dates: Self.part(of: dates, within: span, \.span), figures: Self.part(of: figures, within: span, \.span),
      weapons: Self.part(of: weapons, within: span, \.span), places: Self.part(of: places, within: span, \.span),
      quotes: reading.quotes.filter { $0.span.overlaps(span) }, published: reading.article.published?.date)
  }

  /// Those of a list in order of text that lie within a span, found by halving.
  private static func part<Element>(
    of list: [Element], within span: TextSpan, _ place: (Element) -> TextSpan
  ) -> [Element] {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if place(list[middle]).start < span.start { low = middle + 1 } else { high = middle }
    }
    return Array(list[low...].prefix { place($0).end <= span.end })
  }
}
