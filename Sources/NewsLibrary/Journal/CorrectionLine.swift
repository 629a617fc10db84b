import Extraction
import Newswire

/// Corrections as lines of the journal.
extension JournalLine {
  init(_ record: CorrectionRecord) {
    self.init(schema: Self.schema, id: record.id, time: record.time, kind: "")
    article = Article(record.correction.article)
    scope = record.correction.scope?.rawValue
    take(record.correction.change)
  }

  /// An older program knows no scope: what means something else with one has a kind of its own, which it ignores.
  private mutating func take(_ change: Correction.Change) {
    switch change {
    case .speaker(let anchor, let speaker): (kind, at, name) = ("speaker", Anchor(anchor), speaker)
    case .merge(let entity, let old, let new):
      (kind, self.entity, from, name) = (scope == nil ? "merge" : "same", entity.rawValue, old, new)
    case .split(let entity, let anchor, let new):
      (kind, self.entity, at, name) = ("split", entity.rawValue, Anchor(anchor), new)
    case .notName(let words, let entity):
      (kind, name, self.entity) = (scope == nil && entity == nil ? "notName" : "noName", words, entity?.rawValue)
    case .apart(let name, let other):
      (kind, entity, from, self.name) = ("apart", Entity.Kind.person.rawValue, name, other)
    case .kind(let old, let words, let new): (kind, entity, name, becomes) = ("kind", old.rawValue, words, new.rawValue)
    case .published(let date): (kind, name) = ("published", date?.description)
    case .agency(let agency): (kind, name) = ("agency", agency)
    }
  }

  /// The correction in it; nil for a line of another kind, scope or schema.
  var record: CorrectionRecord? {
    guard isUnderstood, let article, let change else { return nil }
    let known = scope.flatMap(Correction.Scope.init(rawValue:))
    guard known?.rawValue == scope else { return nil }
    return CorrectionRecord(
      id: id, time: time, correction: Correction(article: ArticleIdentity(article), change: change, scope: known))
  }

  private var change: Correction.Change? {
    let kind = entity.flatMap(Entity.Kind.init(rawValue:))
    // a kind that is none of this version's
    if kind?.rawValue != entity { return nil }
    switch self.kind {
    case "speaker": return at.map { .speaker(of: TextAnchor($0), is: name) }
    case "merge", "same":
      guard let kind, let from, let name else { return nil }
      return .merge(kind, name: from, into: name)
    case "split":
      guard let kind, let at, let name else { return nil }
      return .split(kind, at: TextAnchor(at), name: name)
    case "notName", "noName": return name.map { .notName($0, kind) }
    case "kind":
      guard let kind, let name, let new = becomes.flatMap(Entity.Kind.init(rawValue:)) else { return nil }
      return .kind(kind, name: name, is: new)
    case "apart":
      guard kind == .person, let from, let name else { return nil }
      return .apart(from, from: name)
    case "published": return published
    case "agency": return .agency(name)
    default: return nil
    }
  }

  /// nil for what is no day of the calendar.
  private var published: Correction.Change? {
    guard let name else { return .published(nil) }
    return CalendarDate(written: name).map { .published($0) }
  }
}
