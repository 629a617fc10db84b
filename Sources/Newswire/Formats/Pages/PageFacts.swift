import Linguistics

/// What a page says of its article, where its sources agree best: the data for machines first, then what readers see.
struct PageFacts {
  private let survey: PageSurvey
  private let meta: PageMeta
  private let data: LinkedData
  private let title: PageTitle

  init(_ survey: PageSurvey, _ meta: PageMeta, _ data: LinkedData, _ title: PageTitle) {
    (self.survey, self.meta, self.data, self.title) = (survey, meta, data, title)
  }

  var origin: Origin {
    Origin(source: source, section: data.section ?? meta.first(PageMeta.sections), url: url)
  }

  private var source: String? {
    let names = [data.source, meta.first(PageMeta.sources), title.site].lazy.compactMap { $0 }
    return names.first { !PageText.isAddress($0) } ?? url.flatMap(Self.host)
  }

  private var url: String? {
    let all = [meta.canonical, meta.first(PageMeta.addresses), data.url, meta.savedFrom]
    return all.lazy.compactMap { $0.map(Self.withoutArchive) }.first(where: PageText.isAddress)
  }

  /// `https://web.archive.example/web/20160402010203/https://courier.example/gate` is of the courier.
  private static func withoutArchive(_ url: String) -> String {
    let parts = url.utf8.indices.filter { url.utf8[$0...].starts(with: "/http".utf8) }
    return parts.last.map { String(url[url.utf8.index(after: $0)...]) } ?? url
  }

  private static func host(of url: String) -> String? {
    let parts = url.split(separator: "/")
    guard parts.count > 1 else { return nil }
    return parts[1].hasPrefix("www.") ? String(parts[1].dropFirst(4)) : String(parts[1])
  }

  // MARK: Date

  /// The day of publication with its time; those of a change where nothing else is known.
  var published: PublicationMoment? {
    let given = [data.published, meta.first(PageMeta.dates)].compactMap { $0.flatMap(Self.moment) }
    // the data may have the day alone where readers see the time too
    let all = given.contains { $0.time != nil } ? given : given + [shown].compactMap(\.self)
    return PublicationMoment.agreed(all) ?? urlDay.map { PublicationMoment($0) }
      ?? [data.modified, meta.first(PageMeta.changes)].lazy.compactMap { $0.flatMap(Self.moment) }.first
  }

  private var urlDay: CalendarDate? { url.flatMap { AddressDate.date(in: Array($0.utf8)[...]) } }

  private static func moment(_ words: String) -> PublicationMoment? {
    let text = SourceText(words)
    return PublicationMoment.first(in: text.span, of: text.bytes)?.moment
      ?? text.span.range.lazy.filter { $0 == 0 || WhiteSpace.isASCII(text.bytes[$0 - 1]) }.compactMap { start in
        var cursor = ByteCursor(text.bytes, in: TextSpan(start, text.count))
        let day = WrittenDate.readInAnyLanguage(&cursor)?.date
        return day.map { PublicationMoment($0, at: TextSpan(start, cursor.at), in: text.span, of: text.bytes) }
      }.first
  }

  /// The day that an element near the headline shows: the one called so after it, before any other.
  private var shown: PublicationMoment? {
    let called = survey.tree.nodes.indices.filter { survey.uses[$0].contains(.date) && survey.length[$0] < 120 }
    let from = title.element ?? 0
    let behind = called.filter { $0 >= from }
    // `Friday, 8 March` in the head of the site is today; what stands with the headline is of the article
    let before = called.filter { $0 < from && isBeside(from, $0) }.reversed()
    let beside = headNodes
    return (behind + before).lazy.compactMap { index in
      // a comment, a related story and the site's clock show times that are not the article's
      let isOwn = index < from || beside.contains(index) && isOfHead(index) || isCalledPublished(index)
      return shown(at: index).map { isOwn ? $0 : PublicationMoment($0.day) }
    }.first
      ?? head.lazy.compactMap { PageWords.isUpdate($0) ? nil : Self.moment($0) }.first
      ?? titleDay.map { PublicationMoment($0) }
  }

  /// Whether an element stands right over the headline, in the same part of the page.
  private func isBeside(_ headline: Int, _ index: Int) -> Bool {
    headline - index < Self.mostNodesOverHeadline
      && survey.ancestors(index).prefix(2).contains {
        survey.holds($0, headline) && survey.tree.nodes[$0].name != "body"
      }
  }

  // Section, day and a count of readers.
  private static let mostNodesOverHeadline = 20

  /// The day in the title of a page that names no article: `Vella News Digest 14 March 1998`.
  private var titleDay: CalendarDate? {
    guard let words = meta.title, let headline = title.headline else { return nil }
    let key = PageText.key(headline)
    let isOfArticle = PageText.key(words).count >= key.count && title.site != nil || PageText.key(words) == key
    return isOfArticle ? nil : Self.moment(words)?.day
  }

  /// The elements between the headline and the first paragraph; none for a page without a headline.
  private var headNodes: Range<Int> {
    guard let headline = title.element else { return 0..<0 }
    let from = survey.tree.nodes[headline].end
    let start =
      (from..<survey.tree.nodes.count).first { index in
        survey.weight[index] > 0 && !survey.isInDeck(index) && !survey.isHeading(index)
      } ?? from
    return from..<start
  }

  /// Whether neither an element nor what it stands in is a comment, a caption or furniture.
  private func isOfHead(_ index: Int) -> Bool {
    survey.uses[index].isDisjoint(with: [.foreign, .furniture, .caption])
      && survey.ancestors(index).allSatisfy { survey.uses[$0].isDisjoint(with: [.foreign, .caption]) }
  }

  /// Whether the markup says that an element shows when this story was published: some blogs write it under the story.
  ///
  /// By microdata a property belongs to the next element around it that is an item: each related story is one of its own.
  private func isCalledPublished(_ index: Int) -> Bool {
    guard survey.element(index)["itemprop"] == "datePublished", let headline = title.element else { return false }
    let item = survey.ancestors(index).first { survey.element($0)["itemscope"] != nil }
    return item.map { survey.holds($0, headline) && !survey.uses[$0].contains(.foreign) } ?? false
  }

  /// The short lines between the headline and the first paragraph, where nothing says what they are.
  private var head: [String] {
    headNodes.prefix(Self.mostHeadNodes).filter { index in
      (4..<80).contains(survey.length[index]) && survey.linkShare(index) < 100
        && (survey.children(index).isEmpty || survey.block[index] == index && survey.isLeaf(index))
        && survey.uses[index].isDisjoint(with: [.foreign, .furniture])
    }.flatMap { PageText.lines(of: survey.element($0)) }
  }

  // Deck, writer, post, day, time to read, and buttons to share, each in elements of their own.
  private static let mostHeadNodes = 120

  private func shown(at index: Int) -> PublicationMoment? {
    let element = survey.element(index)
    if PageWords.isUpdate(element.text) || PageWords.isUpdate(element["class"] ?? "") { return nil }
    let given = ["datetime", "content", "title"].lazy.compactMap { element[$0] }
    let written = PageText.lines(of: element).lazy.compactMap(Self.moment)
    let moment = given.compactMap(Self.moment).first ?? written.first
    // which times of the data are those of publication, `PageMeta` knows
    return element.name == "meta" ? moment.map { PublicationMoment($0.day) } : moment
  }

  // MARK: Byline

  /// Those who wrote the story, as one line; nil for nobody but the site itself.
  var byline: String? {
    let given = data.authors.filter { $0.isPerson || Agencies.isKnown($0.name) }.map(\.name)
    for names in [given, meta.first(PageMeta.authors).map { [$0] } ?? [], shownAuthors, headAuthors] {
      let people = Self.distinct(names.compactMap(person))
      if !people.isEmpty { return Self.joined(people) }
    }
    return nil
  }

  private func person(_ name: String) -> String? {
    let text = SourceText(String(PageWords.unsigned(Self.withoutDate(Self.firstPart(of: name)))))
    let line = text.reflowed(WhiteSpace.trimmed(text.span, in: text.bytes))
    let key = PageText.key(line)
    let sites = [data.source, meta.first(PageMeta.sources), title.site].compactMap { $0.map { PageText.key($0) } }
    // `Ana Marsh in Port Vella, Boro Venn in Tarn and Ivo Quill in Apora` has 65.
    guard !key.isEmpty, line.utf8.count <= 120, !sites.contains(key), !isName(of: sites, key), !line.contains("://"),
      !line.contains("@") || line.contains(" "), !line.hasPrefix("www.")
    else { return nil }
    return line
  }

  /// `Bea Tonn | April 2, 2016`, `Rosa Quel / Senn`
  private static func firstPart(of name: String) -> String {
    let signs = [" | ", " / ", " • ", " · ", " – ", " — "].map { Array($0.utf8) }
    let bytes = Array(name.utf8)
    let end = bytes.indices.dropFirst().first { at in signs.contains { bytes[at...].starts(with: $0) } }
    return String(decoding: bytes[..<(end ?? bytes.count)], as: UTF8.self)
  }

  private static func withoutDate(_ name: String) -> String {
    let text = SourceText(name)
    return DateStamp.ending(text.span, in: text.bytes).map { text[$0.head] } ?? name
  }

  private var headAuthors: [String] {
    head.filter { line in
      let text = SourceText(line)
      let words = LineWords(text.span, in: text.bytes)
      return Byline.isPerson(words) || Byline.isOne(words)
    }.prefix(1).map { $0 }
  }

  /// Whether a name is that of the site with another word: `The Tarn Herald` and `Tarn Herald`.
  private func isName(of sites: [[UInt8]], _ key: [UInt8]) -> Bool {
    sites.contains { site in
      let (long, short) = site.count > key.count ? (site, key) : (key, site)
      return short.count > 5 && long.count - short.count <= 6 && long.suffix(short.count).elementsEqual(short)
    }
  }

  private static func distinct(_ names: [String]) -> [String] {
    names.reduce(into: []) { names, name in if !names.contains(name) { names.append(name) } }
  }

  private static func joined(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The names in elements that are called so, near the headline: the innermost of each.
  private var shownAuthors: [String] {
    let nodes = survey.tree.nodes
    let called = nodes.indices.filter { index in
      survey.uses[index].contains(.byline) && (2..<120).contains(survey.length[index]) && !isAmongOthers(index)
    }
    let outer = called.first { index in index > title.element ?? 0 } ?? called.first
    guard let outer else { return [] }
    let inner = called.filter { survey.holds(outer, $0) }
    let innermost = inner.filter { index in !inner.contains { $0 != index && survey.holds(index, $0) } }
    return innermost.compactMap { index in
      let words = PageText.lines(of: survey.element(index)).first ?? ""
      // a label over the name, `Author:`
      return PageWords.unsigned(words + " ").isEmpty || words.hasSuffix(":") ? nil : words
    }
  }

  /// Whether an element stands within comments or what else is not of the article.
  private func isAmongOthers(_ index: Int) -> Bool {
    survey.ancestors(index).contains {
      !survey.uses[$0].isDisjoint(with: .foreign) && survey.tree.nodes[$0].name != "body"
    }
  }
}
