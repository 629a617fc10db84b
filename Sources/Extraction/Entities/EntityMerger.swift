import Linguistics

/// Joins name spans into entities: which names are of one person, body or place.
///
/// Two passes: names that stand by themselves first, then lone words, which join a fuller name wherever
/// in the article it is (a headline's `Marsh` comes before the text's `Ana Marsh`).
struct EntityMerger {
  private let article: AnnotatedArticle
  private var names: [NameSpan]
  /// By name span.
  private let forms: [NameForm]
  private var clusters: [NameCluster] = []
  private var index = NameIndex()
  /// By name span: its cluster; nil if it names nothing.
  private var cluster: [Int?]

  init(_ article: AnnotatedArticle, _ names: [NameSpan]) {
    self.article = article
    self.names = names
    forms = names.map { NameForm($0.tokens, in: article) }
    cluster = [Int?](repeating: nil, count: names.count)
  }

  func entities() -> ArticleEntities {
    var merger = self
    merger.mergeFullNames()
    merger.settlePlaces()
    merger.mergeLoneWords()
    merger.joinAbbreviations()
    return merger.table()
  }

  private mutating func mergeFullNames() {
    for (position, name) in names.enumerated() where !name.isWeak && !isLone(position) {
      join(position, home(of: position))
    }
  }

  /// A lone word that follows `in` or `near` somewhere is that place everywhere, unless it is a person's
  /// last name.
  private mutating func settlePlaces() {
    let places = Set(names.indices.filter { names[$0].kind == .place }.map { forms[$0] })
    for (position, name) in names.enumerated() where name.isWeak && name.kind != .place && name.tokens.count == 1 {
      let isPerson = index.candidates(forms[position]).contains {
        clusters[$0].kind == .person && clusters[$0].accepts(loneWord: forms[position])
      }
      if !isPerson, places.contains(forms[position]) { names[position].kind = .place }
    }
  }

  private mutating func mergeLoneWords() {
    for (position, name) in names.enumerated() where name.isWeak || isLone(position) {
      let home = fullerName(of: position) ?? home(of: position)
      let isSure = !name.isWeak && name.kind == .person
      if home != nil || isSure || standsAlone(position) { join(position, home) }
    }
  }

  /// The cluster of the same name; nil if none has it.
  private func home(of position: Int) -> Int? {
    index.candidates(forms[position]).first { clusters[$0].accepts(forms[position], names[position].kind) }
  }

  /// The cluster with a fuller name for a lone word; of several the one named last before it.
  private func fullerName(of position: Int) -> Int? {
    let sharing = index.candidates(forms[position])
    var candidates = sharing.filter { accepts($0, position) }
    // Nobody's first or last name: it may still be a father's.
    if candidates.isEmpty { candidates = sharing.filter { clusters[$0].accepts(fathersName: forms[position]) } }
    guard candidates.count > 1 else { return candidates.first }
    return candidates.max { rank($0, at: names[position]) < rank($1, at: names[position]) }
  }

  /// A body goes by the first word of its name, but not where that is a place.
  private func accepts(_ cluster: Int, _ position: Int) -> Bool {
    if names[position].kind == .place, clusters[cluster].kind == .organisation { return false }
    return clusters[cluster].accepts(loneWord: forms[position])
  }

  /// A word that a fuller name may stand behind: `Marsh`, `the Observatory`.
  private func isLone(_ position: Int) -> Bool {
    guard forms[position].words.count <= 1 else { return false }
    return names[position].kind == .person || names[position].kind == .organisation && forms[position].head != nil
  }

  /// An acronym or a place needs no fuller name; `the Commission` alone could be any.
  private func standsAlone(_ position: Int) -> Bool {
    let isBareHead = names[position].kind == .organisation && forms[position].words == [forms[position].head]
    return names[position].kind != .person && !(isBareHead && !isKnown(position))
  }

  private func isKnown(_ position: Int) -> Bool {
    article.isOne(names[position].tokens.lowerBound, of: [.organisationName, .newsAgency])
  }

  /// Of several that share a last name the one named last before this place; names to come count least.
  private func rank(_ cluster: Int, at name: NameSpan) -> Int {
    clusters[cluster].lastMention(before: name.tokens.lowerBound) ?? -1
  }

  private mutating func join(_ position: Int, _ target: Int?) {
    let name = names[position]
    if let target {
      clusters[target].add(name, forms[position])
      cluster[position] = target
    } else {
      clusters.append(NameCluster(name, forms[position]))
      cluster[position] = clusters.count - 1
    }
    index.add(target ?? clusters.count - 1, forms[position])
  }

  /// `Vella Relief Front (VRF)`, and the aliases that everybody knows, name one body.
  private mutating func joinAbbreviations() {
    var home = Array(clusters.indices)
    for (position, name) in names.enumerated().dropFirst() where name.tokens.count == 1 {
      guard let short = cluster[position], let long = cluster[position - 1], home[short] == short,
        home[long] == long, long != short, isAbbreviation(name, of: names[position - 1])
      else { continue }
      clusters[long].absorb(clusters[short])
      clusters[short] = NameCluster(emptied: clusters[short])
      home[short] = long
    }
    // What was joined may have been joined to something that was joined itself.
    cluster = cluster.map { $0.map { home[home[$0]] } }
  }

  private func isAbbreviation(_ short: NameSpan, of long: NameSpan) -> Bool {
    guard long.kind == .organisation, short.tokens.lowerBound == long.tokens.upperBound + 1,
      article.isOpeningBracket(long.tokens.upperBound)
    else { return false }
    return isAloneInBrackets(short.tokens.lowerBound)
      || Abbreviation.matches(longForm: long.tokens, short: short.tokens.lowerBound, in: article)
  }

  /// `Forces of Tarn (FAT)`, whatever language its letters come from; not the agency of `Tarn Council (AFP)`.
  private func isAloneInBrackets(_ short: Int) -> Bool {
    let token = article.tokens[short]
    return token.shape == .upper && !token.classes.contains(.newsAgency)
      && [UInt8(ascii: ")"), UInt8(ascii: "]")].contains(article.sign(short + 1))
  }

  private func table() -> ArticleEntities {
    let first = clusters.map(\.firstMention)
    let order = clusters.indices.filter { !clusters[$0].isEmpty }.sorted { first[$0] < first[$1] }
    var id = [Int](repeating: -1, count: clusters.count)
    for (position, index) in order.enumerated() { id[index] = position }
    let mentions = names.indices.compactMap { position in
      cluster[position].map { EntityMention(tokens: names[position].tokens, entity: EntityID(id[$0])) }
    }
    return ArticleEntities(
      list: order.map { clusters[$0].entity(in: article) }, mentions: mentions, tokens: article.tokens)
  }
}
