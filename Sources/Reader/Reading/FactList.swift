import Extraction
import Linguistics
import NewsLibrary
import Newswire

/// One fact of an article as the sidebar shows it, with every place in the text that proves it.
package struct Fact: Sendable, Equatable {
  /// Facts under one heading of the sidebar.
  package struct Group: Sendable, Hashable {
    package let heading: String

    static let notes = Group(heading: "Notes")
    static let speakers = Group(heading: "Speakers")
    static let people = Group(heading: "People")
    static let organisations = Group(heading: "Organisations")
    static let places = Group(heading: "Places")

    private init(heading: String) { self.heading = heading }
    init(_ kind: FactKind) { heading = kind.heading }

    /// From top to bottom: who spoke, what happened, how many, where, who, when; kinds that have no place in this come
    /// at the end.
    package static let all = [notes, speakers] + first + [places, people, organisations] + last

    private static let kinds = FactKind.all.reversed()
    private static let first = ["incidents", "figures"].flatMap(Self.groups)
    private static let last: [Group] = {
      let dates = groups(named: "dates")
      return dates + kinds.map(Group.init).filter { !first.contains($0) && !dates.contains($0) }
    }()

    private static func groups(named kind: FactKindName) -> [Group] { kinds.filter { $0.name == kind }.map(Group.init) }
  }

  package var group: Group
  package var label: String
  /// Role or resolved value; empty if none.
  package var detail: String
  /// In order of text, never empty.
  package var evidence: [TextSpan]
  /// The rule or model that found the first piece of evidence.
  package var foundBy: String
  /// The entity behind it; nil for facts that name none, and the unsure speaker.
  package var entity: EntityID?
  /// Of a note its name in the journal.
  var note: String?
  /// Whether the user had a hand in it.
  var isCorrected = false
  /// For speakers their quotes by position in the findings, one for each piece of evidence.
  package var quotes: [Int] = []
  /// The days that it mentions; nil if they are unknown, or if it mentions none.
  var days: KnownDays?
  /// Whether it stands on the timeline.
  var isDated = false
  /// The days of a fact that says nothing else, so that facts of the same days are one; nil for any other.
  var dayAlone: KnownDays?
  /// Its place among the facts of its group, before it is asked how often they are named: 0 for what matters most.
  var rank = 0
  /// Of a speaker.
  var role: String?
  /// Whether the label is no name but describes a speaker.
  var isDescribed = false
  /// Direct and mixed quotes of a speaker.
  var direct = 0
  /// Reported statements of a speaker.
  var indirect = 0
  /// Of both, how many are no more than likely the speaker's.
  var likely = 0
  /// Direct and mixed quotes of a speaker in all articles; nil if it is not known.
  var libraryCount: Int?
}

/// The facts of an article, group by group, and their evidence in order of text.
package struct FactList: Sendable, Equatable {
  package let facts: [Fact]
  /// The day of the article itself.
  let published: CalendarDate?
  /// All evidence but that of speakers, in order of text: what `e` and `E` step through.
  let walk: [FactEvidence]

  /// - Parameter libraryCounts: quotes in the library by the name of the speaker, as far as known.
  package init(_ findings: Findings, in article: Article, libraryCounts: [String: Int] = [:], notes: [Note] = []) {
    let text = article.text
    let found =
      Self.notes(notes, in: article) + Self.speakers(findings, libraryCounts) + Self.entities(findings)
      + FactKind.all.reversed().flatMap { Self.facts(of: $0, in: findings, text) }
    let facts = Self.inOrder(Self.shown(found, in: article))
    self.facts = facts
    published = article.published?.date
    walk = facts.indices.filter { facts[$0].group != .speakers }
      .flatMap { fact in facts[fact].evidence.indices.map { FactEvidence(fact: fact, mention: $0) } }
      .sorted { facts[$0.fact].evidence[$0.mention] < facts[$1.fact].evidence[$1.mention] }
  }

  /// The facts without evidence in blocks that are shown once only, such as a caption scraped twice.
  private static func shown(_ facts: [Fact], in article: Article) -> [Fact] {
    let repeats = article.blocks.filter(\.isRepeat).map(\.span)
    guard !repeats.isEmpty else { return facts }
    return facts.compactMap { fact in
      var fact = fact
      fact.evidence.removeAll { span in repeats.contains { $0.contains(span) } }
      return fact.evidence.isEmpty ? nil : fact
    }
  }

  /// Group by group, of each what matters most and is named most often first, then in order of text.
  private static func inOrder(_ facts: [Fact]) -> [Fact] {
    let places = Dictionary(zip(Fact.Group.all, 0...), uniquingKeysWith: { first, _ in first })
    func rank(_ fact: Fact) -> (Int, Int, Int) {
      // speakers and notes have an order of their own
      let isCounted = fact.group != .speakers && fact.group != .notes
      return (places[fact.group] ?? places.count, fact.rank, isCounted ? -fact.evidence.count : 0)
    }
    let ranks = facts.map(rank)
    return facts.indices.sorted { ranks[$0] == ranks[$1] ? $0 < $1 : ranks[$0] < ranks[$1] }.map { facts[$0] }
  }

  /// The places that a fact leads to, in order: quotes for a speaker, else its evidence.
  func cursors(of fact: Int) -> [TextCursor] {
    let quotes = facts[fact].quotes
    guard quotes.isEmpty else { return quotes.map(TextCursor.quote) }
    return facts[fact].evidence.indices.map { .fact(FactEvidence(fact: fact, mention: $0)) }
  }

  func span(of evidence: FactEvidence) -> TextSpan {
    facts[evidence.fact].evidence[evidence.mention]
  }

  /// The fact that these very words prove, speakers aside; nil if none.
  func evidence(at span: TextSpan) -> FactEvidence? {
    walk.first { self.span(of: $0) == span }
  }

  /// A note on the whole article, or on words that are gone, leads to the beginning.
  private static func notes(_ notes: [Note], in article: Article) -> [Fact] {
    let start = article.blocks.first { !$0.isRepeat }?.span ?? TextSpan(0, 0)
    return notes.map { note in
      let words = AnnotationText.line(note.text)
      return Fact(
        group: .notes, label: words, detail: note.anchor.map { "“\($0.words)”" } ?? "",
        evidence: [note.place?.span ?? start], foundBy: "you", note: note.id)
    }
  }

  private static func speakers(_ findings: Findings, _ libraryCounts: [String: Int]) -> [Fact] {
    SpeakerTally.all(in: findings).map { tally in
      Fact(
        group: .speakers, label: tally.name, detail: "",
        evidence: tally.quotes.map { findings.quotes[$0].span },
        foundBy: findings.quotes[tally.quotes[0]].rule.rawValue, entity: tally.speaker,
        isCorrected: tally.quotes.contains { findings.quotes[$0].rule == Correction.rule }, quotes: tally.quotes,
        role: tally.role, isDescribed: tally.isDescribed, direct: tally.direct, indirect: tally.indirect,
        likely: tally.likely,
        // the same words elsewhere need not be the same person
        libraryCount: tally.speaker == nil || tally.isDescribed ? nil : libraryCounts[tally.name])
    }
  }

  private static func entities(_ findings: Findings) -> [Fact] {
    let groups: [(Entity.Kind, Fact.Group)] = [(.person, .people), (.organisation, .organisations), (.place, .places)]
    return groups.flatMap { kind, group in
      findings.entities.indices.filter { findings.entities[$0].kind == kind }.map { index in
        let entity = findings.entities[index]
        let detail = entity.role ?? entity.otherNames.joined(separator: ", ")
        let isCorrected = entity.mentions.contains { $0.rule == Correction.rule }
        return Fact(
          group: group, label: entity.name, detail: detail, evidence: entity.mentions.map(\.span),
          foundBy: (isCorrected ? Correction.rule : entity.mentions[0].rule).rawValue, entity: EntityID(index),
          isCorrected: isCorrected)
      }
    }
  }

  private static func facts(of kind: FactKind, in findings: Findings, _ text: SourceText) -> [Fact] {
    let all = findings.facts.filter { $0.kind == kind.name }.map { Fact($0, of: kind, in: text) }
    var lines: [Fact] = []
    var known: [String: Int] = [:]
    for fact in all {
      let key = kind.sharesLines ? fact.label : fact.dayAlone?.text
      if let line = key.flatMap({ known[$0] }) {
        lines[line].evidence += fact.evidence
      } else {
        if let key { known[key] = lines.count }
        lines.append(fact)
      }
    }
    return lines
  }
}

extension Fact {
  /// Figures that come before all others, in their order.
  private static let weighty: [FigureKind] = [.killed, .wounded, .displaced]

  fileprivate init(_ found: any FoundFact, of kind: FactKind, in text: SourceText) {
    let line = found.line(in: text)
    self.init(
      group: Group(kind), label: line.label, detail: line.detail, evidence: [found.span],
      foundBy: found.rule.rawValue, days: found.days, isDated: kind.isDated)
    if found is DateMention { dayAlone = found.days }
    if let figure = found as? Figure { rank = Self.weighty.firstIndex(of: figure.counts) ?? Self.weighty.count }
  }
}
