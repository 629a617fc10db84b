import Linguistics

/// Finds names of places that no other reader took for one, by where the gazetteer puts them: an unknown name that lies
/// in the place behind its comma, or that stands in a list with places nearby, names that place.
///
/// The gazetteer has a village for every second family name, so that a name in it proves nothing by itself; what is asked
/// here is always whether a place of that name lies where the words beside it say.
struct GazetteerNames {
  private let article: AnnotatedArticle
  private var spans: [NameSpan]
  /// By token: the span that holds it, as a position in `spans`; -1 if none does.
  private var spanAt: [Int]
  private let lookup: PlaceLookup
  /// Countries that the article names, by themselves, by their people or by their larger places.
  private let countries: Set<CountryCode>

  /// - Parameter spans: in order of text, never overlapping.
  init(_ article: AnnotatedArticle, _ spans: [NameSpan], _ lookup: PlaceLookup) {
    self.article = article
    self.lookup = lookup
    self.spans = spans
    var spanAt = [Int](repeating: -1, count: article.tokens.count)
    for (position, span) in spans.enumerated() {
      for token in span.tokens { spanAt[token] = position }
    }
    self.spanAt = spanAt
    countries = Self.countries(of: spans, in: article, lookup)
  }

  private static func countries(
    of spans: [NameSpan], in article: AnnotatedArticle, _ lookup: PlaceLookup
  ) -> Set<CountryCode> {
    var countries = Set(
      article.tokens.lazy.filter { $0.shape != .lower && !$0.classes.isDisjoint(with: [.country, .demonym]) }
        .compactMap { Nations.world.country(of: $0.wordHash) })
    for span in spans where span.kind == .place {
      let known = lookup.candidates(of: article.bytes[article.annotated.span(of: span.tokens).range])
      let largest = known.max { $0.place.population < $1.place.population }
      if let country = largest?.place.country { countries.insert(country) }
    }
    return countries
  }

  /// The spans with those that are found here, in order of text, never overlapping.
  func joined() -> [NameSpan] {
    var finder = self
    for passage in article.passages where passage.lettering == .sentence {
      for sentence in article.annotated.sentences[passage.sentences] { finder.read(sentence) }
    }
    return finder.spans.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private mutating func read(_ sentence: Range<Int>) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let name = name(at: index, in: sentence) else {
        index += 1
        continue
      }
      if isPlace(name, in: sentence) { take(name) }
      index = name.upperBound
    }
  }

  private mutating func take(_ name: Range<Int>) {
    let place = NameSpan(name, .place, rule: .gazetteer)
    if spanAt[name.lowerBound] >= 0 {
      spans[spanAt[name.lowerBound]] = place
    } else {
      for token in name { spanAt[token] = spans.count }
      spans.append(place)
    }
  }

  /// An unmarked run of capitalised words, a person whom nothing but the look of the words speaks for, or an acronym that
  /// was taken for a body.
  private func name(at index: Int, in sentence: Range<Int>) -> Range<Int>? {
    if spanAt[index] >= 0 {
      let span = spans[spanAt[index]]
      let isUnsure = span.kind == .person && (span.rule == .tagger || span.rule == .capitalisedWords || span.isWeak)
      return (isUnsure || isAcronym(span)) && span.tokens.lowerBound == index ? span.tokens : nil
    }
    var end = index
    while end < sentence.upperBound, spanAt[end] < 0, isNameWord(end) { end += 1 }
    // `Ceamurlia de Jos` has three words; of more it is a headline.
    guard end > index, end - index <= 3, index > sentence.lowerBound || end - index > 1 else { return nil }
    return index..<end
  }

  /// Two letters may be anything: `PA` is an agency as often as a state.
  private func isAcronym(_ span: NameSpan) -> Bool {
    let token = article.tokens[span.tokens.lowerBound]
    return span.kind == .organisation && span.tokens.count == 1 && token.shape == .upper && token.span.length > 2
      && token.classes.isDisjoint(with: [.organisationName, .newsAgency])
  }

  private func isNameWord(_ index: Int) -> Bool {
    let token = article.tokens[index]
    let others: WordClasses = [
      .functionWord, .commonWord, .month, .weekday, .demonym, .rank, .office, .honorific, .organisationHead,
      .organisationName, .newsAgency, .thingHead, .titleModifier,
    ]
    return token.kind == .word && token.shape == .capitalised && token.span.length > 3
      && token.classes.isDisjoint(with: others)
  }

  private func isPlace(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    if isListed(name, in: sentence) { return true }
    let known = candidates(name)
    guard !known.isEmpty else { return false }
    if isBody(name) { return isAcronym(name, known) }
    return liesInNext(name, known, in: sentence) || holdsLast(name, known, in: sentence)
      || isBesidePlace(name, known, in: sentence) || followsPreposition(name, known, in: sentence)
      || isLarge(name, known)
  }

  private func candidates(_ tokens: Range<Int>) -> [PlaceCandidate] {
    lookup.candidates(of: article.bytes[article.annotated.span(of: tokens).range])
  }

  /// `Clacton, Essex`, `Slidell, La.`
  private func liesInNext(_ name: Range<Int>, _ known: [PlaceCandidate], in sentence: Range<Int>) -> Bool {
    guard name.upperBound + 1 < sentence.upperBound, article.isComma(name.upperBound) else { return false }
    let start = name.upperBound + 1
    let next = spanAt[start] >= 0 ? spans[spanAt[start]].tokens : start..<(start + 1)
    guard article.tokens[start].shape != .lower else { return false }
    return candidates(next).contains { area in
      area.place.kind.isDivision && known.contains { $0.place.kind.isTown && $0.containment(in: area) == 1 }
    }
  }

  /// `Essex` of `Clacton, Essex`
  private func holdsLast(_ name: Range<Int>, _ known: [PlaceCandidate], in sentence: Range<Int>) -> Bool {
    let comma = name.lowerBound - 1
    guard comma > sentence.lowerBound, article.isComma(comma), let last = place(endingAt: comma) else { return false }
    return candidates(last).contains { town in
      town.place.kind.isPoint && known.contains { $0.place.kind.isDivision && town.containment(in: $0) == 1 }
    }
  }

  private func place(endingAt token: Int) -> Range<Int>? {
    guard token > 0, spanAt[token - 1] >= 0, spans[spanAt[token - 1]].kind == .place else { return nil }
    return spans[spanAt[token - 1]].tokens
  }

  private func place(startingAt token: Int) -> Range<Int>? {
    guard article.tokens.indices.contains(token), spanAt[token] >= 0, spans[spanAt[token]].kind == .place else {
      return nil
    }
    return spans[spanAt[token]].tokens
  }

  /// Whether a comma or `and` stands there.
  private func isListSign(_ index: Int) -> Bool {
    article.tokens.indices.contains(index) && (article.isComma(index) || article.isWord(index, "and", "or"))
  }

  /// `Tabriz and Ahar`: in a list with a place, and near it or a division beside it.
  private func isBesidePlace(_ name: Range<Int>, _ known: [PlaceCandidate], in sentence: Range<Int>) -> Bool {
    var neighbours: [Range<Int>] = []
    if isListSign(name.lowerBound - 1), let last = place(endingAt: name.lowerBound - 1) { neighbours.append(last) }
    if isListSign(name.upperBound), let next = place(startingAt: name.upperBound + 1) { neighbours.append(next) }
    return neighbours.contains { neighbour in
      candidates(neighbour).contains { other in known.contains { isAlike($0, other) } }
    }
  }

  private func isAlike(_ one: PlaceCandidate, _ other: PlaceCandidate) -> Bool {
    guard let country = one.place.country, country == other.place.country, countries.contains(country) else {
      return false
    }
    if one.place.kind == .province, other.place.kind == .province { return true }
    return one.place.kind.isTown && other.place.kind.isTown
      && one.place.coordinates.distance(to: other.place.coordinates) < 150
  }

  private func isBody(_ name: Range<Int>) -> Bool {
    spanAt[name.lowerBound] >= 0 && spans[spanAt[name.lowerBound]].kind == .organisation
  }

  /// `NSW`, in a story of Australia.
  private func isAcronym(_ name: Range<Int>, _ known: [PlaceCandidate]) -> Bool {
    known.contains { known in
      known.isWrittenByHand && known.place.kind.isDivision && known.place.country.map(countries.contains) == true
    }
  }

  /// `the villages of Tarn and Querlo`
  private func isListed(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard !isBody(name) else { return false }
    var start = name.lowerBound
    while isListSign(start - 1), let last = place(endingAt: start - 1) { start = last.lowerBound }
    return start - 2 > sentence.lowerBound && article.isWord(start - 1, "of")
      && article.isWord(
        start - 2, "villages", "towns", "cities", "provinces", "districts", "states", "regions", "suburbs")
  }

  /// `Leicestershire`: a word that is nothing else, and that names a large place of a country that the article is about.
  private func isLarge(_ name: Range<Int>, _ known: [PlaceCandidate]) -> Bool {
    guard name.allSatisfy({ article.tokens[$0].classes.isUnknown }), !isPersonsName(name) else { return false }
    return known.contains { known in
      // Of 200,000 people: a county or a great city, which a writer names without saying what it is.
      known.isMainName && (known.place.population > 200_000 || known.isWrittenByHand)
        && known.place.country.map(countries.contains) == true
    }
  }

  /// Whether it is a person for sure, or the last name of one.
  private func isPersonsName(_ name: Range<Int>) -> Bool {
    let isWeak = spanAt[name.lowerBound] < 0 || spans[spanAt[name.lowerBound]].isWeak
    return !isWeak
      || spans.contains { span in
        span.kind == .person && span.tokens.count > name.count
          && article.hash(span.tokens.upperBound - 1) == article.hash(name.upperBound - 1)
      }
  }

  /// `in Castlegar`: a town of a country that the article is about.
  private func followsPreposition(_ name: Range<Int>, _ known: [PlaceCandidate], in sentence: Range<Int>) -> Bool {
    guard name.lowerBound > sentence.lowerBound, article.isWord(name.lowerBound - 1, "in", "near"),
      !article.isOne(name.upperBound, of: [.possessiveEnding])
    else { return false }
    let isPerson = spanAt[name.lowerBound] >= 0
    guard !isPerson || name.count > 1 else { return false }
    return known.contains { $0.isMainName && $0.place.country.map(countries.contains) == true }
  }
}
