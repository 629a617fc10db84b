import Linguistics

/// Cuts what was taken for the name of one body where it holds two names.
struct NameParts {
  let article: AnnotatedArticle

  init(_ article: AnnotatedArticle) { self.article = article }

  /// The names that a span holds, in order; the span itself if it is no body's or holds but one.
  func parts(_ span: NameSpan) -> [NameSpan] {
    guard span.kind == .organisation, span.tokens.count > 1 else { return [span] }
    return besideSlash(span) ?? beforeSite(span) ?? dateline(span) ?? behindTitle(span) ?? behindHead(span)
      ?? behindMember(span) ?? [span]
  }

  private func with(_ tokens: Range<Int>, _ span: NameSpan) -> NameSpan {
    var part = span
    part.tokens = tokens
    return part
  }

  /// `Tarn News/Vella Times`
  private func besideSlash(_ span: NameSpan) -> [NameSpan]? {
    let (first, end) = (span.tokens.lowerBound, span.tokens.upperBound)
    guard let slash = span.tokens.first(where: { article.sign($0) == UInt8(ascii: "/") }), slash > first,
      slash + 1 < end
    else { return nil }
    return [with(first..<slash, span)] + parts(with((slash + 1)..<end, span))
  }

  /// `Tribunal for Tarn in The Hague`; `Mission in Tarn` is one name, and so is what the lexicon has.
  private func beforeSite(_ span: NameSpan) -> [NameSpan]? {
    let (first, end) = (span.tokens.lowerBound, span.tokens.upperBound)
    guard span.rule == .tagger, let link = span.tokens.first(where: { article.isOne($0, of: [.bodyLink]) }),
      let site = (link..<end).dropFirst().dropLast().first(where: {
        article.tokens[$0].shape == .lower && article.isOne($0, of: [.placePreposition])
      }), article.tokens[site + 1].shape != .lower
    else { return nil }
    return [with(first..<site, span), NameSpan((site + 1)..<end, .place, rule: .knownPlace)]
  }

  /// `KESTEL Renewed`: where a story comes from, with its first word.
  private func dateline(_ span: NameSpan) -> [NameSpan]? {
    let first = article.tokens[span.tokens.lowerBound]
    guard first.shape == .upper, first.span.length > 3,
      article.tokens[span.tokens.lowerBound + 1].shape == .capitalised, isPlace(first), opensSentence(span)
    else { return nil }
    return [NameSpan(span.tokens.prefix(1), .place, rule: .knownPlace)]
  }

  private func isPlace(_ token: Token) -> Bool {
    !token.classes.isDisjoint(with: [.placeName, .country])
      || KnownCities.embedded.place(named: article.bytes[token.span.range]) != nil
  }

  private func opensSentence(_ span: NameSpan) -> Bool {
    let first = span.tokens.lowerBound
    return article.annotated.sentences[article.sentence(of: first)].lowerBound == first
  }

  /// `Tarn Mayor Boro Venn`
  private func behindTitle(_ span: NameSpan) -> [NameSpan]? {
    person(in: span, behind: [.rank, .office, .honorific]).map { [NameSpan($0, .person, rule: .afterTitle)] }
  }

  /// `Tarn Provincial Council Boro Venn`
  private func behindHead(_ span: NameSpan) -> [NameSpan]? {
    person(in: span, behind: [.organisationHead]).map {
      [with(span.tokens.lowerBound..<$0.lowerBound, span), NameSpan($0, .person, rule: .givenName)]
    }
  }

  /// The first and last name that a span ends with, behind a word of some classes.
  private func person(in span: NameSpan, behind classes: WordClasses) -> Range<Int>? {
    let first = span.tokens.upperBound - 2
    let elses: WordClasses = [.organisationHead, .placeHead, .commonWord, .titleModifier]
    guard first > span.tokens.lowerBound, article.isOne(first - 1, of: classes), article.isOne(first, of: [.givenName]),
      !article.isOne(first, of: elses), !article.isOne(first + 1, of: elses)
    else { return nil }
    return first..<(first + 2)
  }

  /// `Venn of Tarn Watch`
  private func behindMember(_ span: NameSpan) -> [NameSpan]? {
    let (first, end) = (span.tokens.lowerBound, span.tokens.upperBound)
    guard let link = span.tokens.dropFirst().first(where: { article.isWord($0, "of") }), link + 1 < end,
      (first..<link).allSatisfy(isPersonsWord)
    else { return nil }
    return [NameSpan(first..<link, .person, rule: .alone), with((link + 1)..<end, span)]
  }

  private func isPersonsWord(_ index: Int) -> Bool {
    article.isOne(index, of: [.givenName, .familyName])
      && !article.isOne(index, of: [.organisationHead, .organisationName, .commonWord, .placeName])
  }
}
