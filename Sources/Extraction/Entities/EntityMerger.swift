import Linguistics

/// Joins name spans into entities: which names are of one person, body or place.
///
/// Two passes: names that stand by themselves first, then lone words, which join a fuller name wherever
/// in the article it is (a headline's `Marsh` comes before the text's `Ana Marsh`).
struct EntityMerger {
  private let article: AnnotatedArticle
  private let names: [NameSpan]
  private var clusters: [NameCluster] = []
  /// By name span: its cluster; nil where it names nothing.
  private var cluster: [Int?]

  init(_ article: AnnotatedArticle, _ names: [NameSpan]) {
    self.article = article
    self.names = names
    cluster = [Int?](repeating: nil, count: names.count)
  }

  func entities() -> EntityTable {
    var merger = self
    merger.mergeFullNames()
    merger.mergeLoneWords()
    merger.joinAbbreviations()
    return merger.table()
  }

  private mutating func mergeFullNames() {
    for (position, name) in names.enumerated() where !name.isWeak && !isLonePerson(name) {
      join(position, clusters.firstIndex { $0.accepts(form(name), name.kind) })
    }
  }

  private mutating func mergeLoneWords() {
    for (position, name) in names.enumerated() where name.isWeak || isLonePerson(name) {
      let form = form(name)
      let candidates = clusters.indices.filter { clusters[$0].accepts(loneWord: form) }
      if let best = candidates.max(by: { rank($0, at: name) < rank($1, at: name) }) {
        join(position, best)
      } else if !name.isWeak || clusters.contains(where: { $0.accepts(form, name.kind) }) || standsAlone(name) {
        join(position, clusters.firstIndex { $0.accepts(form, name.kind) })
      }
    }
  }

  private func isLonePerson(_ name: NameSpan) -> Bool { name.kind == .person && name.tokens.count == 1 }

  /// An acronym or a place needs no fuller name.
  private func standsAlone(_ name: NameSpan) -> Bool { name.kind != .person }

  /// Of several that share a last name the one named last before this place; names to come count least.
  private func rank(_ cluster: Int, at name: NameSpan) -> Int {
    clusters[cluster].lastMention(before: name.tokens.lowerBound) ?? -1
  }

  private func form(_ name: NameSpan) -> NameForm { NameForm(name.tokens, in: article) }

  private mutating func join(_ position: Int, _ target: Int?) {
    let name = names[position]
    if let target {
      clusters[target].add(name, form(name))
      cluster[position] = target
    } else {
      clusters.append(NameCluster(name, form(name)))
      cluster[position] = clusters.count - 1
    }
  }

  /// `Vella Relief Front (VRF)`, and the aliases that everybody knows, name one body.
  private mutating func joinAbbreviations() {
    for (position, name) in names.enumerated() {
      guard let short = cluster[position], name.tokens.count == 1, position > 0, let long = cluster[position - 1],
        long != short, isAbbreviation(name, of: names[position - 1])
      else { continue }
      clusters[long].absorb(clusters[short])
      clusters[short].names = []
      for index in cluster.indices where cluster[index] == short { cluster[index] = long }
    }
  }

  private func isAbbreviation(_ short: NameSpan, of long: NameSpan) -> Bool {
    guard long.kind == .organisation, short.tokens.lowerBound == long.tokens.upperBound + 1,
      article.isOpeningBracket(long.tokens.upperBound)
    else { return false }
    return Abbreviation.matches(longForm: long.tokens, short: short.tokens.lowerBound, in: article)
  }

  private func table() -> EntityTable {
    let order = clusters.indices.filter { !clusters[$0].names.isEmpty }
      .sorted { clusters[$0].firstMention < clusters[$1].firstMention }
    var id = [Int](repeating: -1, count: clusters.count)
    for (position, index) in order.enumerated() { id[index] = position }
    let mentions = names.indices.compactMap { position in
      cluster[position].map { EntityMention(tokens: names[position].tokens, entity: EntityID(id[$0])) }
    }
    return EntityTable(
      list: order.map { clusters[$0].entity(in: article) }, mentions: mentions, tokenCount: article.tokens.count)
  }
}
