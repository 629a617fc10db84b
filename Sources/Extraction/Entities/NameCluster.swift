import Linguistics

/// The name spans of one entity.
struct NameCluster: Sendable {
  var kind: Entity.Kind
  var names: [NameSpan]
  private var forms: Set<NameForm>

  init(_ name: NameSpan, _ form: NameForm) {
    kind = name.kind
    names = [name]
    forms = [form]
  }

  mutating func add(_ name: NameSpan, _ form: NameForm) {
    names.append(name)
    forms.insert(form)
  }

  mutating func absorb(_ other: NameCluster) {
    names = (names + other.names).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    forms.formUnion(other.forms)
  }

  /// Whether a full name is this entity's.
  func accepts(_ form: NameForm, _ kind: Entity.Kind) -> Bool {
    guard kind == self.kind else { return false }
    if forms.contains(form) { return true }
    if let alias = form.alias { return forms.contains { $0.alias == alias } }
    return kind == .person && form.words.count > 1 && forms.contains { $0.words.count > 1 && $0.isSamePerson(as: form) }
  }

  /// Whether a word alone is the last or, failing that, the first name of this person, or this very name.
  func accepts(loneWord form: NameForm) -> Bool {
    guard let word = form.words.first, form.words.count == 1 else { return false }
    if kind == .organisation, forms.contains(where: { $0.words.count > 1 && $0.words.first == word }) { return true }
    if kind != .person { return forms.contains(form) || form.alias != nil && forms.contains { $0.alias == form.alias } }
    return forms.contains { $0.words.last == word || $0.words.count > 1 && $0.words.first == word }
  }

  var firstMention: Int { names.map(\.tokens.lowerBound).min() ?? 0 }

  /// The last token before a place that names this entity.
  func lastMention(before token: Int) -> Int? {
    names.last { $0.tokens.upperBound <= token }?.tokens.upperBound
  }

  func entity(in article: AnnotatedArticle) -> Entity {
    let sorted = names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    let written = sorted.map { article.words($0.tokens) }
    let name = fullest(written)
    var others: [String] = []
    for other in written where other != name && !others.contains(other) && !isPart(other, of: name) {
      others.append(other)
    }
    return Entity(
      kind: kind, name: name, role: sorted.compactMap(\.role).first.map { article.words($0) }, otherNames: others,
      mentions: sorted.map { Mention(article.annotated.span(of: $0.tokens), rule: $0.rule) })
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
