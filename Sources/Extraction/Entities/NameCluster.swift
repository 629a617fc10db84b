import Linguistics

/// The name spans of one entity.
struct NameCluster: Sendable {
  let kind: Entity.Kind
  /// Both in order of text: names as they stand, and lone words that joined them.
  private var full: [NameSpan] = []
  private var lone: [NameSpan] = []
  /// What it was called, each form once.
  private var forms: [NameForm]
  /// More than any real article has, and few enough to look at one by one.
  private static let mostForms = 32

  init(_ name: NameSpan, _ form: NameForm) {
    kind = name.kind
    forms = []
    add(name, form)
  }

  /// What is left of a cluster that another took in.
  init(emptied other: NameCluster) {
    kind = other.kind
    forms = []
  }

  mutating func add(_ name: NameSpan, _ form: NameForm) {
    if form.words.count > 1 { full.append(name) } else { lone.append(name) }
    note(form)
  }

  mutating func absorb(_ other: NameCluster) {
    full = inOrder(full + other.full)
    lone = inOrder(lone + other.lone)
    other.forms.forEach { note($0) }
  }

  private mutating func note(_ form: NameForm) {
    if forms.count < Self.mostForms, !forms.contains(form) { forms.append(form) }
  }

  var isEmpty: Bool { full.isEmpty && lone.isEmpty }

  /// Whether the lexicon has a name of this body: `Wells` is Wells Fargo, but `Vella` is not the Vella Council.
  private var isKnownBody: Bool { kind == .organisation && full.first?.rule == .knownBody }

  private func inOrder(_ names: [NameSpan]) -> [NameSpan] {
    names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Whether a full name is this entity's.
  func accepts(_ form: NameForm, _ kind: Entity.Kind) -> Bool {
    guard kind == self.kind else { return false }
    if forms.contains(form) { return true }
    if let alias = form.alias, forms.contains(where: { $0.alias == alias }) { return true }
    switch kind {
    case .person: return form.words.count > 1 && forms.contains { $0.words.count > 1 && $0.isSamePerson(as: form) }
    case .organisation: return accepts(bodyWithOwner: form)
    case .place, .described: return false
    }
  }

  /// `UN Security Council` is the Security Council, but the Tarnish Army is not the Vellan one, even where either is
  /// called the Army.
  private func accepts(bodyWithOwner form: NameForm) -> Bool {
    if forms.contains(where: { $0.isShort(of: form) || form.isShort(of: $0) }) { return true }
    let alike = forms.filter { $0.core == form.core }
    guard !alike.isEmpty else { return false }
    return form.owner == nil || alike.allSatisfy { $0.owner == nil || $0.owner == form.owner }
  }

  /// Whether a word alone is the last or, failing that, the first name of this person, or this very name.
  func accepts(loneWord form: NameForm) -> Bool {
    guard let word = form.words.first, form.words.count == 1 else { return false }
    if isKnownBody, forms.contains(where: { $0.words.count > 1 && $0.words.first == word }) { return true }
    if kind == .organisation, form.head == word, forms.contains(where: { $0.head == word }) { return true }
    if kind != .person { return forms.contains(form) || form.alias != nil && forms.contains { $0.alias == form.alias } }
    return forms.contains {
      $0.words.last == word || $0.lastPart == word || $0.words.count > 1 && $0.words.first == word
    }
  }

  /// Whether a word alone is the father's name of this person.
  func accepts(fathersName form: NameForm) -> Bool {
    kind == .person && form.words.count == 1 && forms.contains { $0.fathersName == form.words[0] }
  }

  var firstMention: Int {
    let (full, lone) = (full.first?.tokens.lowerBound, lone.first?.tokens.lowerBound)
    return min(full ?? lone ?? 0, lone ?? full ?? 0)
  }

  /// The last token before a place that names this entity.
  func lastMention(before token: Int) -> Int? {
    [full, lone].compactMap { names in
      let count = names.countEndingBy(token)
      return count > 0 ? names[count - 1].tokens.upperBound : nil
    }.max()
  }

  func entity(in article: AnnotatedArticle) -> Entity {
    let names = inOrder(full + lone)
    let written = distinct(names.map { article.words($0.tokens) })
    let name = fullest(written)
    return Entity(
      kind: kind, name: name, role: role(names, article),
      otherNames: written.filter { $0 != name && !isPart($0, of: name) },
      mentions: names.map { Mention(article.annotated.span(of: $0.tokens), rule: $0.rule.name) })
  }

  /// What is said of a person beside the name that says most, and before it a rank that stands elsewhere: `Capt.,
  /// Pentagon spokesman`.
  private func role(_ names: [NameSpan], _ article: AnnotatedArticle) -> String? {
    func isRank(_ role: Range<Int>) -> Bool {
      role.allSatisfy { !article.tokens[$0].classes.isDisjoint(with: [.rank, .honorific]) }
    }
    let roles = names.flatMap(\.roles)
    // `Lieutenant General` says more than the `general` of a later paragraph.
    let ranks = roles.filter(isRank)
    let rank = ranks.first { role in ranks.allSatisfy { $0.count <= role.count } }
    // Beyond six words a role tells a story.
    func score(_ role: Range<Int>) -> Int { min(6, role.count { !article.isOne($0, of: [.functionWord, .rank]) }) }
    var fullest: Range<Int>?
    for role in roles where !isRank(role) && fullest.map({ score(role) > score($0) }) ?? true { fullest = role }
    let hasRank = fullest.map { $0.contains { article.isOne($0, of: [.rank, .honorific]) } } ?? false
    let parts = hasRank ? [fullest] : [rank, fullest]
    let words = parts.compactMap { $0.map { article.words($0) } }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// The longest form; of two as long one that is not all capitals, then the first.
  private func fullest(_ written: [String]) -> String {
    func score(_ name: String) -> (Int, Int) {
      (name.utf8.count { $0 == 0x20 }, kind != .organisation && name.utf8.contains { $0 >= 0x61 } ? 1 : 0)
    }
    var best = written[0]
    for name in written where score(name) > score(best) { best = name }
    return best
  }

  /// A person's last name is no other name.
  private func isPart(_ name: String, of full: String) -> Bool {
    kind == .person && full.lowercased().split(separator: " ").contains { $0 == name.lowercased() }
      || name.lowercased() == full.lowercased()
  }
}

extension [NameSpan] {
  /// Number of names that end at or before a token; the names are in order of text.
  fileprivate func countEndingBy(_ token: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
