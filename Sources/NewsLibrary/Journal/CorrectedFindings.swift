import Extraction
import Linguistics
import Newswire

/// Findings on their way through a list of corrections; entities that lose their last mention stay,
/// empty, until the end, so that speakers keep their numbers.
struct CorrectedFindings {
  var findings: Findings
  private let text: SourceText
  private lazy var flat = FlatText(text)
  /// Whether the change at hand counts in all articles: it then means what goes by just its name.
  private var isGeneral = false

  init(_ findings: Findings, text: SourceText) {
    self.findings = findings
    self.text = text
  }

  /// Returns the words that the change is about; nil if it finds no match and changes nothing.
  mutating func apply(_ change: Correction.Change, isGeneral: Bool = false) -> TextSpan? {
    self.isGeneral = isGeneral
    return switch change {
    case .speaker(let anchor, let name): setSpeaker(anchor, name)
    case .merge(let kind, let name, let other): merge(kind, name, into: other)
    case .split(let kind, let anchor, let name): split(kind, anchor, name)
    case .notName(let words, let kind): removeName(words, kind)
    case .kind(let kind, let name, let other): changeKind(kind, name, to: other)
    // it says nothing of one article
    case .apart(let name, _): entity(named: name, kinds: [.person]).map { findings.entities[$0].mentions[0].span }
    // they are about the article's head, which `CorrectedHead` has
    case .published, .agency: nil
    }
  }

  // MARK: Speakers

  private mutating func setSpeaker(_ anchor: TextAnchor, _ name: String?) -> TextSpan? {
    guard name != "", let place = anchor.span(in: flat), let index = quote(at: place) else { return nil }
    let isConfirmed = findings.speakerName(of: findings.quotes[index]).map { Self.same($0, name ?? "") } ?? false
    if !isConfirmed {
      findings.quotes[index].speaker = name.map { speaker(named: $0, of: findings.quotes[index]) }
    }
    findings.quotes[index].rule = Correction.rule
    findings.quotes[index].certainty = .sure
    return findings.quotes[index].span
  }

  /// The quote of these words, or else the one that shares most of them.
  private func quote(at place: TextSpan) -> Int? {
    func shared(_ index: Int) -> Int {
      let span = findings.quotes[index].span
      return min(span.end, place.end) - max(span.start, place.start)
    }
    func distance(_ index: Int) -> Int {
      abs(findings.quotes[index].span.start - place.start) + abs(findings.quotes[index].span.end - place.end)
    }
    return findings.quotes.indices.filter { shared($0) > 0 }
      .max { (shared($0), -distance($0)) < (shared($1), -distance($1)) }
  }

  /// Somebody whom the text does not name is named by the words that tell who spoke, or by the quote.
  private mutating func speaker(named name: String, of quote: Quote) -> EntityID {
    if let known = entity(named: name, kinds: Self.named) ?? entity(named: name, kinds: [.described]) {
      return EntityID(known)
    }
    let mention = Mention(quote.source ?? quote.span, rule: Correction.rule)
    findings.entities.append(Entity(kind: .person, name: name, mentions: [mention]))
    return EntityID(findings.entities.count - 1)
  }

  // MARK: Names

  private mutating func merge(_ kind: Entity.Kind, _ name: String, into other: String) -> TextSpan? {
    guard !other.isEmpty, let source = subject(named: name, kind) else { return nil }
    guard let target = entity(named: other, kinds: kind == .described ? Self.named : [kind]) else {
      return rename(source, other)
    }
    guard target != source else { return nil }
    return join(source, to: target, named: other)
  }

  /// Makes two entities one, which goes by a name of the second.
  mutating func join(_ source: Int, to target: Int, named name: String) -> TextSpan {
    let taken = findings.entities[source]
    findings.entities[target].mentions += taken.mentions.map { Mention($0.span, rule: Correction.rule) }
    findings.entities[target].mentions.sort { $0.span < $1.span }
    findings.entities[target].otherNames += ([taken.name] + taken.otherNames)
      .filter { !findings.entities[target].otherNames.contains($0) && !Self.same($0, name) }
    if findings.entities[target].role == nil { findings.entities[target].role = taken.role }
    findings.entities[source].mentions = []
    replaceSpeaker(source, with: target)
    return taken.mentions[0].span
  }

  /// A name that this article does not use takes the place of the one it uses; somebody described is a person then.
  private mutating func rename(_ index: Int, _ name: String) -> TextSpan? {
    findings.entities[index].otherNames.insert(findings.entities[index].name, at: 0)
    findings.entities[index].name = name
    if findings.entities[index].kind == .described { findings.entities[index].kind = .person }
    return sign(index)
  }

  /// Says of all mentions of an entity that the user had a hand in it.
  mutating func sign(_ index: Int) -> TextSpan {
    for mention in findings.entities[index].mentions.indices {
      findings.entities[index].mentions[mention].rule = Correction.rule
    }
    return findings.entities[index].mentions[0].span
  }

  private mutating func split(_ kind: Entity.Kind, _ anchor: TextAnchor, _ name: String) -> TextSpan? {
    guard !name.isEmpty, let place = anchor.span(in: flat), let (old, index) = mention(at: place, kind),
      !Self.same(findings.entities[old].name, name)
    else { return nil }
    let span = findings.entities[old].mentions.remove(at: index).span
    let new = home(of: Mention(span, rule: Correction.rule), kind, name)
    let isGone = findings.entities[old].mentions.isEmpty
    replaceSpeaker(old, with: new) { isGone || $0.source?.overlaps(span) == true }
    return span
  }

  /// The entity of a name with one more mention.
  private mutating func home(of mention: Mention, _ kind: Entity.Kind, _ name: String) -> Int {
    guard let known = entity(named: name, kinds: [kind]) else {
      findings.entities.append(Entity(kind: kind, name: name, mentions: [mention]))
      return findings.entities.count - 1
    }
    findings.entities[known].mentions.append(mention)
    findings.entities[known].mentions.sort { $0.span < $1.span }
    return known
  }

  private mutating func removeName(_ words: String, _ kind: Entity.Kind?) -> TextSpan? {
    let text = text
    var first: TextSpan?
    for index in findings.entities.indices where kind == nil || findings.entities[index].kind == kind {
      let isNamed = Self.same(findings.entities[index].name, words)
      let isGone = { (mention: Mention) in
        isNamed || kind == nil && Self.same(text.reflowed(mention.span), words)
      }
      guard let own = findings.entities[index].mentions.first(where: isGone) else { continue }
      first = min(first ?? own.span, own.span)
      findings.entities[index].mentions.removeAll(where: isGone)
      if findings.entities[index].mentions.isEmpty { replaceSpeaker(index, with: nil) }
    }
    return first
  }

  /// In the quotes that are meant; somebody who speaks with himself then is one.
  private mutating func replaceSpeaker(_ old: Int, with new: Int?, where isMeant: (Quote) -> Bool = { _ in true }) {
    for index in findings.quotes.indices {
      let quote = findings.quotes[index]
      guard let place = quote.speakers.firstIndex(of: EntityID(old)), isMeant(quote) else { continue }
      findings.quotes[index].speakers.remove(at: place)
      if let new, !quote.speakers.contains(EntityID(new)) {
        findings.quotes[index].speakers.insert(EntityID(new), at: place)
      }
      // one that loses its speaker is open again, which is not what the user said of it
      if new != nil { findings.quotes[index].rule = Correction.rule }
    }
  }

  // MARK: Looking up

  /// The kinds of entities that have names.
  private static let named: [Entity.Kind] = [.person, .organisation, .place]

  /// The entity that a change is about.
  func subject(named name: String, _ kind: Entity.Kind) -> Int? {
    guard let found = entity(named: name, kinds: [kind]) else { return nil }
    return isGeneral && !Self.same(findings.entities[found].name, name) ? nil : found
  }

  /// The entity of a name, or else one that also goes by it; case and white space aside.
  func entity(named name: String, kinds: [Entity.Kind]) -> Int? {
    let living = findings.entities.indices.filter {
      kinds.contains(findings.entities[$0].kind) && !findings.entities[$0].mentions.isEmpty
    }
    return living.first { Self.same(findings.entities[$0].name, name) }
      ?? living.first { findings.entities[$0].otherNames.contains { Self.same($0, name) } }
  }

  private func mention(at place: TextSpan, _ kind: Entity.Kind) -> (entity: Int, mention: Int)? {
    for index in findings.entities.indices where findings.entities[index].kind == kind {
      if let found = findings.entities[index].mentions.firstIndex(where: { $0.span.overlaps(place) }) {
        return (index, found)
      }
    }
    return nil
  }

  private static func same(_ a: String, _ b: String) -> Bool { a == b || a.lowercased() == b.lowercased() }

  // MARK: The end

  /// Without the entities that are no more, the others in order of first mention.
  func finished() -> Findings {
    let order = findings.entities.indices.filter { !findings.entities[$0].mentions.isEmpty }
      .sorted { (findings.entities[$0].mentions[0].span, $0) < (findings.entities[$1].mentions[0].span, $1) }
    var number: [Int: EntityID] = [:]
    for (new, old) in order.enumerated() { number[old] = EntityID(new) }
    var finished = findings
    finished.entities = order.map { findings.entities[$0] }
    for index in finished.quotes.indices {
      finished.quotes[index].speakers = finished.quotes[index].speakers.compactMap { number[$0.index] }
    }
    return finished
  }
}
