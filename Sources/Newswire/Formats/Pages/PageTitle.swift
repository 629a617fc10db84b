import Linguistics

/// The headline of a page, and the element that shows it.
struct PageTitle {
  private(set) var headline: String?
  /// The position of the element that shows the headline; nil if none does.
  private(set) var element: Int?
  /// The name of the site that the title of the page has beside the headline.
  private(set) var site: String?

  private static let separators = [
    " | ", " - ", " – ", " — ", " :: ", " : ", ": ", " » ", " « ", " · ", " • ", " / ", "|", "｜", "_",
  ]
  // `Rain at last`
  private static let fewestBytes = 8
  // The bytes by which two ways of writing a headline may differ: quotation marks, dashes.
  private static let slack = 24

  init(_ survey: PageSurvey, _ meta: PageMeta, _ data: LinkedData) {
    let given = [data.headline, meta.first(PageMeta.titles), meta.title].compactMap { $0 }
    let site = data.source ?? meta.first(PageMeta.sources)
    let choices = given.flatMap(Self.choices).filter { PageText.key($0) != site.map { PageText.key($0) } }
    if let found = Self.shown(choices, in: survey) {
      (element, headline) = (found.element, survey.element(found.element).text)
      // the part of a heading behind its kicker: `Vella: Army admits error`
      let whole = [data.headline, meta.first(PageMeta.titles)].lazy.compactMap { $0 }.first.map {
        Self.withoutSite($0, site)
      }
      if !survey.isHeading(found.element), let whole,
        PageText.key(whole).suffix(found.key.count).elementsEqual(found.key)
      {
        headline = whole
      }
      self.site = meta.title.flatMap { Self.rest(of: $0, without: found.key) }
    } else if let first = Self.headings(of: survey, otherThan: site).first {
      (element, headline) = (first, survey.element(first).text)
    } else {
      headline = given.first.map { Self.withoutSite($0, site) }
    }
  }

  /// All runs of a title's pieces: of `Rain at last - Valley - The Tarn Herald` six.
  private static func choices(of title: String) -> [String] {
    let pieces = pieces(of: title)
    // a title of more is a list of words
    guard pieces.count <= 7 else { return [title] }
    return pieces.indices.flatMap { start in
      (start..<pieces.count).map { end in pieces[start...end].map { $0.separator + $0.words }.joined() }
    }.map { choice in
      let separator = separators.first { choice.hasPrefix($0) } ?? ""
      return String(choice.dropFirst(separator.count))
    }
  }

  private static func pieces(of title: String) -> [(separator: String, words: String)] {
    let bytes = Array(title.utf8)
    let signs = separators.map { Array($0.utf8) }
    var (pieces, start, separator, at) = ([(String, String)](), 0, "", 0)
    while at < bytes.count {
      if let sign = signs.first(where: { bytes[at...].starts(with: $0) }), at > start {
        pieces.append((separator, String(decoding: bytes[start..<at], as: UTF8.self)))
        (separator, at) = (String(decoding: sign, as: UTF8.self), at + sign.count)
        start = at
      } else {
        at += 1
      }
    }
    return pieces + [(separator, String(decoding: bytes[start...], as: UTF8.self))]
  }

  /// The element that shows the longest choice, a heading rather than any other.
  private static func shown(_ choices: [String], in survey: PageSurvey) -> (element: Int, key: [UInt8])? {
    let keys = Set(choices.map { PageText.key($0) }).filter { $0.count >= fewestBytes }
    guard let longest = keys.map(\.count).max(), let shortest = keys.map(\.count).min() else { return nil }
    var best: (element: Int, key: [UInt8], rank: Int)?
    for index in survey.tree.nodes.indices.dropFirst() where !survey.tree.nodes[index].name.isEmpty {
      guard (shortest...(longest + slack)).contains(survey.length[index]), survey.tree.nodes[index].name != "title",
        !PageWords.isForeign(tag: survey.tree.nodes[index].name)
      else { continue }
      let key = PageText.key(survey.element(index).text)
      guard keys.contains(key) else { continue }
      let rank = key.count * 10 - rank(index, in: survey)
      if best.map({ rank > $0.rank }) ?? true { best = (index, key, rank) }
    }
    return best.map { ($0.element, $0.key) }
  }

  /// 1 for the largest heading; larger for what is less likely to be the headline.
  private static func rank(_ index: Int, in survey: PageSurvey) -> Int {
    let name = survey.tree.nodes[index].name
    let isFurniture = !survey.uses[index].isDisjoint(with: [.foreign, .furniture])
    if survey.isHeading(index) { return Int(name.dropFirst()) ?? 6 }
    return survey.uses[index].contains(.headline) ? 3 : isFurniture ? 9 : 7
  }

  /// The headings that may be a headline where none is known: those of the first level, and what is called so.
  private static func headings(of survey: PageSurvey, otherThan site: String?) -> [Int] {
    let all = survey.tree.nodes.indices.filter { index in
      let isFirst = survey.tree.nodes[index].name == "h1"
      return (isFirst || survey.uses[index].contains(.headline)) && survey.length[index] >= fewestBytes
        && survey.length[index] < LineWords.longest && !survey.tree.nodes[index].name.isEmpty
        && PageText.key(survey.element(index).text) != site.map { PageText.key($0) }
    }
    let first = all.filter { survey.tree.nodes[$0].name == "h1" && survey.linkShare($0) < 90 }
    return first + all.filter { survey.tree.nodes[$0].name != "h1" } + [lesserHeading(of: survey)].compactMap { $0 }
  }

  /// The heading of any level over the first paragraph, if it is the only one there.
  private static func lesserHeading(of survey: PageSurvey) -> Int? {
    let start = survey.weight.firstIndex { $0 > 0 } ?? 0
    let over = (0..<start).filter {
      survey.isHeading($0) && survey.length[$0] >= fewestBytes && survey.linkShare($0) < 50
    }
    return over.count == 1 ? over.first : nil
  }

  /// The last piece of a page's title that is no part of the headline, the first if the headline is last.
  private static func rest(of title: String, without headline: [UInt8]) -> String? {
    let words = pieces(of: title).map(\.words)
    let whole = PageText.key(title)
    guard words.count > 1, whole != headline, let last = words.last, let first = words.first else { return nil }
    return whole.suffix(headline.count).elementsEqual(headline) ? first : last
  }

  private static func withoutSite(_ title: String, _ site: String?) -> String {
    let pieces = pieces(of: title)
    guard let last = pieces.last, pieces.count > 1 else { return title }
    let isSite = site.map { PageText.key($0) == PageText.key(last.words) } ?? (last.separator == " | ")
    return isSite ? pieces.dropLast().map { $0.separator + $0.words }.joined() : title
  }
}
