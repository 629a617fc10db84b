import Linguistics

/// Puts right what was found as names: takes away what is none, and sets ends where they belong.
struct NameSieve {
  let article: AnnotatedArticle
  private let parts: NameParts
  private let ends: NameEnds
  private static let weapons = Set(
    VocabularyTable("weapons").rows.filter { !$0.word.contains(" ") }.map { WordHash(Array($0.word.utf8)[...]).value })

  /// Abbreviations of what is no body: `TA` of `Tarn Agreement (TA)`.
  private let things: Set<UInt64>

  init(_ article: AnnotatedArticle) {
    self.article = article
    parts = NameParts(article)
    ends = NameEnds(article)
    let brackets = article.tokens.indices.dropFirst().dropLast().filter {
      article.isOpeningBracket($0) && article.isOne($0 - 1, of: [.thingHead])
    }
    things = Set(brackets.map { article.hash($0 + 1) })
  }

  /// In order of text, never overlapping, as the spans are.
  func sifted(_ spans: [NameSpan]) -> [NameSpan] {
    var sifted: [NameSpan] = []
    for span in spans.flatMap(parts.parts) {
      let span = ends.trimmed(ends.settled(span))
      let limit = sifted.last?.tokens.upperBound ?? 0
      if span.tokens.lowerBound >= limit, !isNoName(span) { sifted.append(ends.extended(span, after: limit)) }
    }
    return sifted
  }

  private func classes(_ index: Int) -> WordClasses { article.tokens[index].classes }

  private func isNoName(_ span: NameSpan) -> Bool {
    if span.tokens.contains(where: isInAddress) || isThing(span.tokens) || isPeople(span.tokens) { return true }
    switch span.kind {
    case .person: return isNoPerson(span.tokens)
    case .organisation: return isNoBody(span)
    case .place: return isNoPlace(span)
    case .described: return false
    }
  }

  /// `Sri Lankan`
  private func isPeople(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 1,
      let phrase = Vocabulary.english.phrases.match(
        at: tokens.lowerBound, before: tokens.upperBound, in: article.annotated)
    else { return false }
    return phrase.count == tokens.count && phrase.classes.contains(.demonym)
      && phrase.classes.isDisjoint(with: [.placeName, .country, .organisationName])
  }

  /// `Philippine`, `Tarnish-Vellan`, `the East`, `Member States`.
  private func isNoPlace(_ span: NameSpan) -> Bool {
    if isOfMoney(span.tokens) { return true }
    guard span.rule == .tagger || span.tokens.count == 1 else { return false }
    let places: WordClasses = [.country, .placeName, .placeHead, .placeOpener, .familyName, .givenName]
    let others: WordClasses = [.demonym, .commonWord, .titleModifier, .numberWord]
    return span.tokens.allSatisfy {
      classes($0).isDisjoint(with: places) && (isKnown($0, as: others) || isCompound($0))
    }
  }

  /// `US$10`
  private func isOfMoney(_ tokens: Range<Int>) -> Bool {
    let end = article.tokens[tokens.upperBound - 1].span.end
    return end < article.bytes.count && article.bytes[end] == UInt8(ascii: "$")
  }

  /// `Tarnish-Vellan`, `Twenty-three`: words for peoples or numbers joined by a hyphen.
  private func isCompound(_ index: Int) -> Bool {
    let parts = article.bytes[article.tokens[index].span.range].split(separator: UInt8(ascii: "-"))
    return parts.count > 1
      && parts.allSatisfy { !Lexicon.english[WordHash($0).value].isDisjoint(with: [.demonym, .numberWord]) }
  }

  /// `Operation Stone`, `Tarn Hotel`, `the Vella Act`: a name, but of nothing that acts, and of no place.
  private func isThing(_ tokens: Range<Int>) -> Bool {
    let (first, last) = (tokens.lowerBound, tokens.upperBound - 1)
    if tokens.count > 1, classes(last).contains(.thingHead) { return true }
    if tokens.count > 1, classes(first).contains(.thingOpener) { return true }
    // `Operation: Stone`, `the Tarn Treaty` of which only `Tarn` was found.
    let opener = article.sign(first - 1) == UInt8(ascii: ":") ? first - 2 : first - 1
    return article.isOne(opener, of: [.thingOpener]) && article.tokens[opener].shape == .capitalised
  }

  private func isNoPerson(_ tokens: Range<Int>) -> Bool {
    let nameless: WordClasses = [
      .demonym, .titleModifier, .commonWord, .placeHead, .organisationHead, .month, .weekday, .numberWord,
      .functionWord, .thingHead, .rank, .office, .honorific,
    ]
    if tokens.contains(where: { hasDigit($0) || isPartyLabel($0) }) || isOrdinary(tokens) { return true }
    if tokens.allSatisfy({ isKnown($0, as: nameless) && isNoPersonsWord($0) }) { return true }
    // `St. Tarn`: who has a church has no say in the news.
    if tokens.count > 1, article.isWord(tokens.lowerBound, "st.", "saint") { return true }
    return tokens.count == 1 && (isWeapon(tokens.lowerBound) || isTheWest(tokens.lowerBound))
  }

  /// `Royal Wedding`: words that other texts write small, and that nobody is called by.
  private func isOrdinary(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy {
      article.tags.uses[$0] == .ordinary && isNoPersonsWord($0) || isKnown($0, as: [.functionWord, .commonWord])
    } && tokens.contains { article.tags.uses[$0] == .ordinary }
  }

  /// `D-Tarn`, `R-Tex`: the party and state of a member of Congress.
  private func isPartyLabel(_ index: Int) -> Bool {
    let word = article.bytes[article.tokens[index].span.range]
    return word.count > 2 && word[word.startIndex + 1] == UInt8(ascii: "-")
      && [UInt8(ascii: "D"), UInt8(ascii: "R"), UInt8(ascii: "I")].contains(word[word.startIndex])
  }

  private func isKnown(_ index: Int, as wanted: WordClasses) -> Bool { !classes(index).isDisjoint(with: wanted) }

  private func isNoPersonsWord(_ index: Int) -> Bool { classes(index).isDisjoint(with: [.givenName, .familyName]) }

  /// `the West`, `in the North`: with an article, and no noun behind it as in `the Marsh family`.
  private func isTheWest(_ index: Int) -> Bool {
    guard article.isOne(index - 1, of: [.definite]), article.isOne(index, of: [.commonWord]) else { return false }
    return index + 1 >= article.tokens.count || article.tokens[index + 1].kind != .word
      || article.isOne(index + 1, of: [.functionWord, .reportingVerb, .auxiliary, .possessiveEnding])
  }

  private func isNoBody(_ span: NameSpan) -> Bool {
    let tokens = span.tokens
    if tokens.count == 1 { return isNoBody(tokens.lowerBound) }
    if isTitle(tokens) || isMenu(tokens) || isHeadline(span) { return true }
    let bodiless: WordClasses = [.demonym, .country, .titleModifier, .commonWord, .functionWord, .placeName]
    let heads: WordClasses = [.organisationHead, .organisationName, .newsAgency, .familyName, .givenName]
    return span.rule != .knownBody
      && tokens.allSatisfy { isKnown($0, as: bodiless) && classes($0).isDisjoint(with: heads) }
      && tokens.contains { isKnown($0, as: [.commonWord, .titleModifier, .demonym]) }
  }

  /// `TNT`, `DNA`, `5M`, `Iraqi`, the letters of a document’s number.
  private func isNoBody(_ index: Int) -> Bool {
    let token = article.tokens[index]
    let isBody = !token.classes.isDisjoint(with: [.organisationName, .newsAgency, .organisationHead])
    if isBody { return false }
    // `A40` is a road, `H5N1` a disease.
    return isWeapon(index) || hasDigit(index) || isPartyLabel(index)
      || isKnown(index, as: [.commonWord, .demonym, .rank, .office, .honorific]) || touchesDigits(index)
      || things.contains(article.hash(index)) || isAloneInBlock(index)
  }

  /// Letters that stand by themselves between the lines of a story are a mark of the paper's.
  private func isAloneInBlock(_ index: Int) -> Bool {
    article.tokens[index].shape == .upper && article.passages.contains { $0.tokens == index..<(index + 1) }
  }

  private func isWeapon(_ index: Int) -> Bool { Self.weapons.contains(article.hash(index)) }

  private func hasDigit(_ index: Int) -> Bool {
    article.bytes[article.tokens[index].span.range].contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private func touchesDigits(_ index: Int) -> Bool {
    let span = article.tokens[index].span
    return span.end < article.bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(article.bytes[span.end])
  }

  /// `Supreme Commander`, `Head of Operations`: an office is no body.
  private func isTitle(_ tokens: Range<Int>) -> Bool {
    let offices: WordClasses = [.rank, .office, .honorific, .personNoun]
    let bodies: WordClasses = [.organisationHead, .organisationName, .newsAgency]
    let (first, last) = (tokens.lowerBound, tokens.upperBound - 1)
    if !tokens.contains(where: { isKnown($0, as: bodies) }), isKnown(last, as: offices) { return true }
    guard let link = tokens.dropFirst().first(where: { article.isOne($0, of: [.bodyLink]) }) else { return false }
    return isKnown(link - 1, as: offices) && (first..<link).allSatisfy { classes($0).isDisjoint(with: bodies) }
  }

  /// `Council Before Storm`: small words with a capital are those of a headline, which names are not cut from.
  private func isHeadline(_ span: NameSpan) -> Bool {
    span.rule == .tagger
      && span.tokens.dropFirst().contains {
        article.tokens[$0].shape == .capitalised && isKnown($0, as: [.functionWord])
          && classes($0).isDisjoint(with: [.article, .bodyLink, .country, .nameParticle])
      }
  }

  /// `Facebook Twitter Mail`: bodies side by side are links of a page.
  private func isMenu(_ tokens: Range<Int>) -> Bool {
    tokens.count > 2 && tokens.count { classes($0).contains(.organisationName) } > 1
      && tokens.allSatisfy { isKnown($0, as: [.organisationName, .commonWord]) || classes($0).isUnknown }
  }

  /// Whether a token is part of `#Tarn`, `@tarn`, or of an address.
  private func isInAddress(_ index: Int) -> Bool {
    let start = article.tokens[index].span.start
    guard start > 0, article.bytes[start - 1] > 0x20 else { return false }
    let chunk = article.bytes[..<start].suffix(200).reversed().prefix { $0 > 0x20 }
    if chunk.first == UInt8(ascii: "#") || chunk.first == UInt8(ascii: "@") { return true }
    return chunk.contains(UInt8(ascii: "/")) && Array(chunk.reversed()).containsAddress
  }
}

extension [UInt8] {
  /// Whether `://` or `www.` is in it.
  fileprivate var containsAddress: Bool {
    ["://", "www."].contains { mark in
      indices.contains { self[$0...].starts(with: mark.utf8) }
    }
  }
}
