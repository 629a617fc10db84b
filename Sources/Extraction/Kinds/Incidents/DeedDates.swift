import Linguistics
import Newswire

/// Tells on which day deeds were done, by the dates of their sentence.
struct DeedDates {
  private let text: IncidentText
  private let facts: SentenceFacts
  private let model: IncidentModel
  private let telling: TellingDates
  private var article: AnnotatedArticle { text.article }

  init(_ text: IncidentText, _ facts: SentenceFacts, _ model: IncidentModel) {
    (self.text, self.facts, self.model) = (text, facts, model)
    telling = TellingDates(text.article)
  }

  /// The days of the likeliest date of the first of some deeds that has one: they are of one incident, which the first
  /// names. A date that says when the deed was told of or counted is none; nil if none is likely.
  func days(of deeds: [Deed], in sentence: IncidentText.Sentence) -> KnownDays? {
    let dates = facts.dates.filter { date in
      date.days != nil && deeds.allSatisfy { isWhenDone(date.span, $0) }
    }
    for deed in deeds {
      guard let date = date(of: deed, among: dates, in: sentence), let days = date.days else { continue }
      return isSum(deed) && isSince(date.span) ? upToNow(days) : days
    }
    return nil
  }

  private func date(
    of deed: Deed, among dates: [DateMention], in sentence: IncidentText.Sentence
  ) -> DateMention? {
    var best: (date: DateMention, score: Float)?
    for date in dates {
      let score = isSumSince(date, deed) ? max(0, score(date, deed, in: sentence)) : score(date, deed, in: sentence)
      if score > best?.score ?? least(in: sentence) { best = (date, score) }
    }
    return best?.date
  }

  /// What the model must give a date beyond an even chance, as a logarithm: outside the wires that it learned most from, a
  /// date is more often that of its deed than they would have it.
  private func least(in sentence: IncidentText.Sentence) -> Float { sentence.lettering == .capitals ? 0 : -1.5 }

  /// Whether a date begins the time in which deeds are counted: `31 strikes since Friday`, `since Friday shells have killed 40`.
  private func isSumSince(_ date: DateMention, _ deed: Deed) -> Bool {
    isSum(deed) && isSince(date.span) && !facts.figureKinds.isDisjoint(with: [.strikes, .killed, .wounded])
  }

  /// Whether a figure stands beside the date of another day: `the strikes on Monday, two days after gunmen killed 1,200 people
  /// on 7 March`.
  func isOfAnotherDay(_ figure: Figure, than days: KnownDays) -> Bool {
    let dates = facts.dates.filter { $0.days != nil && !telling.isBesideReport($0.span) }
    guard dates.contains(where: { $0.days.map { $0.overlaps(days) } ?? false }),
      let nearest = dates.min(by: { $0.span.distance(to: figure.span) < $1.span.distance(to: figure.span) })
    else { return false }
    return nearest.days.map { !$0.overlaps(days) } ?? false
  }

  private func score(_ date: DateMention, _ deed: Deed, in sentence: IncidentText.Sentence) -> Float {
    let sums = model.sums(.dates, DateFeatures(text, facts).features(of: date, for: deed, in: sentence))
    return sums[DateOutcome.tells.rawValue] - sums[DateOutcome.none.rawValue]
  }

  private func isWhenDone(_ date: TextSpan, _ deed: Deed) -> Bool {
    !telling.isWhenTold(date, deed) && !telling.isWhenCounted(date, deed)
  }

  /// What goes on rather than begins: since Friday there were strikes, but the town was held.
  private func isSum(_ deed: Deed) -> Bool {
    switch deed.entry.type {
    case .capture, .ceasefire, .agreement: false
    case .attack, .ambush, .assassination, .bombing, .airStrike, .shelling, .clash, .kidnapping, .arrest, .execution,
      .arson, .robbery, .protest, .displacement:
      true
    }
  }

  private func isSince(_ date: TextSpan) -> Bool {
    guard let first = article.token(at: date.start) else { return false }
    let start = article.isOne(first - 1, of: [.article, .beforeTime]) ? first - 2 : first - 1
    return article.isWord(start, "since")
  }

  /// From the first of some days to the day of the news.
  private func upToNow(_ days: KnownDays) -> KnownDays {
    guard let published = text.reading.article.published?.date, days.first <= published else { return days }
    return KnownDays(days.first, published)
  }
}

extension KnownDays {
  /// Whether the two have a day in common.
  func overlaps(_ other: KnownDays) -> Bool { first <= other.last && other.first <= last }
}
