import Linguistics

/// What the model sees of a date beside a deed of the same sentence: the grammar between the two, the verbs and
/// prepositions around the date, and how long ago it is.
struct DateFeatures {
  let text: IncidentText
  let facts: SentenceFacts
  private let telling: TellingDates
  private var article: AnnotatedArticle { text.article }

  init(_ text: IncidentText, _ facts: SentenceFacts) {
    self.text = text
    self.facts = facts
    telling = TellingDates(text.article)
  }

  func features(of date: DateMention, for deed: Deed, in sentence: IncidentText.Sentence) -> IncidentFeatures {
    var features = IncidentFeatures(sentence.lettering)
    let tokens = tokens(of: date)
    let side = Side(tokens, deed)
    features.add(201)
    features.add(202, side.code, deed.form)
    features.add(203, side.code, kindOfNoun(deed))
    addDate(date, deed, &features)
    addNeighbours(of: tokens, side, &features)
    addStretch(side, &features)
    addRivals(date, deed, in: sentence, side, &features)
    features.add(221, telling.isWhenTold(date.span, deed) ? 1 : 0, telling.isWhenCounted(date.span, deed) ? 1 : 0)
    features.add(222, hash(deed.tokens.lowerBound), side.code)
    features.add(223, UInt64(min(sentence.order, 4)), deed.form)
    return features
  }

  /// Whether the date stands before or behind the deed, and what stands between.
  private struct Side {
    var isBefore: Bool
    var between: Range<Int>
    var code: UInt64 { isBefore ? 1 : 2 }

    init(_ date: Range<Int>, _ deed: Deed) {
      isBefore = date.lowerBound < deed.tokens.lowerBound
      between =
        isBefore
        ? date.upperBound..<max(date.upperBound, deed.tokens.lowerBound)
        : deed.tokens.upperBound..<max(deed.tokens.upperBound, date.lowerBound)
    }
  }

  private func tokens(of date: DateMention) -> Range<Int> {
    let first = article.token(at: date.span.start) ?? 0
    return first..<(article.token(at: date.span.end - 1) ?? first) + 1
  }

  /// 0 for a verb; a noun that is known (`the attack`), new (`an attack`), somebody’s or bare.
  private func kindOfNoun(_ deed: Deed) -> UInt64 {
    guard deed.isNoun else { return 0 }
    for token in stride(from: deed.tokens.lowerBound - 1, through: max(0, deed.tokens.lowerBound - 3), by: -1) {
      if article.isOne(token, of: [.definite, .demonstrative]) { return 1 }
      if article.isOne(token, of: [.indefinite]) { return 2 }
      if article.isOne(token, of: [.possessive]) || article.tags.speech[token] == .possessiveEnding { return 3 }
    }
    return 4
  }

  private func addDate(_ date: DateMention, _ deed: Deed, _ features: inout IncidentFeatures) {
    let bucket = facts.bucket(of: date)
    let rule = WordHash(Array(date.rule.rawValue.utf8)[...]).value
    features.add(204, bucket, kindOfNoun(deed))
    features.add(205, rule)
    features.add(206, rule, bucket)
    features.add(207, hash(article.token(at: date.span.start) ?? 0))
    let length = date.days.map { $0.last.dayNumber - $0.first.dayNumber } ?? 0
    features.add(208, UInt64(length == 0 ? 0 : length < 8 ? 1 : 2), deed.form)
  }

  private func addNeighbours(of date: Range<Int>, _ side: Side, _ features: inout IncidentFeatures) {
    let (before, after) = (date.lowerBound - 1, date.upperBound)
    features.add(209, hash(before), side.code)
    features.add(210, hash(after), side.code)
    features.add(211, hash(before - 1), hash(before))
    if let verb = verb(nearest: stride(from: before, through: max(0, before - 4), by: -1)) {
      features.add(212, hash(verb), side.code)
      features.add(213, sort(of: verb), side.code)
    }
    if let verb = verb(nearest: stride(from: after, to: after + 3, by: 1)) {
      features.add(214, hash(verb), side.code)
      features.add(215, sort(of: verb), side.code)
    }
  }

  private func verb(nearest tokens: StrideTo<Int>) -> Int? { tokens.first(where: isVerb) }
  private func verb(nearest tokens: StrideThrough<Int>) -> Int? { tokens.first(where: isVerb) }

  private func isVerb(_ token: Int) -> Bool {
    article.tags.speech.indices.contains(token) && article.tags.speech[token].isVerb
      && !article.isOne(token, of: [.auxiliary])
  }

  /// 1 for a verb of report, 2 for another finite one, 3 for the rest.
  private func sort(of verb: Int) -> UInt64 {
    if article.isOne(verb, of: [.reportingVerb, .objectVerb]) { return 1 }
    return article.tags.speech[verb].isFinite ? 2 : 3
  }

  private func addStretch(_ side: Side, _ features: inout IncidentFeatures) {
    let verbs = side.between.filter(isVerb)
    let marks = side.between.reduce(into: UInt64(0)) { marks, token in
      if article.isComma(token) { marks |= 1 }
      if article.isOne(token, of: [.relativePronoun]) { marks |= 2 }
      if article.isWord(token, "that") { marks |= 4 }
      if article.isOne(token, of: [.timeConjunction]) || article.isWord(token, "after", "when") { marks |= 8 }
      if article.isWord(token, "and") { marks |= 16 }
    }
    features.add(216, UInt64(min(verbs.count, 4)), side.code)
    features.add(217, marks, side.code)
    features.add(218, FeatureHash.join(marks, UInt64(min(verbs.count, 4))), side.code)
    features.add(219, UInt64(min(side.between.count, 24) / 4), side.code)
    for verb in verbs {
      features.add(220, hash(verb), side.code)
      features.add(225, sort(of: verb), side.code)
    }
  }

  /// Whether the deed has a nearer date, and the date a nearer deed.
  private func addRivals(
    _ date: DateMention, _ deed: Deed, in sentence: IncidentText.Sentence, _ side: Side,
    _ features: inout IncidentFeatures
  ) {
    let own = text.span(of: deed.tokens).distance(to: date.span)
    let dates = facts.dates.count { $0.days != nil && $0.span.distance(to: text.span(of: deed.tokens)) < own }
    let deeds = sentence.deeds.count {
      $0.entry.sort != .effect && text.span(of: $0.tokens).distance(to: date.span) < own
    }
    features.add(224, UInt64(min(dates, 2)), UInt64(min(deeds, 2)))
    features.add(226, FeatureHash.join(UInt64(min(dates, 2)), UInt64(min(deeds, 2))), side.code)
  }

  private func hash(_ token: Int) -> UInt64 {
    article.tokens.indices.contains(token) ? article.hash(token) : 0
  }
}
