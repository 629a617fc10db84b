import Extraction
import Linguistics
import NewsLibrary
import Newswire
import TestSupport
import Testing

/// What each kind of correction does to findings.
@Suite struct CorrectedFindingsTests {
  private let sample = MarkedText(
    """
    [person:Ana Marsh|Ana Marsh] went to [place:Apora|Apora].
    "[quote:Ana Marsh|We left]", said [person:Ana Marsh|Marsh]. "[quote:|Nobody knows]".
    [person:Tom Reed|Reed] met [person:Tom Reed|Tom Reed].
    """)
  private let article: Article
  private let findings: Findings

  init() {
    article = Article(text: sample.text)
    var findings = Findings()
    for mark in sample.marks where mark.name.hasPrefix("p") {
      let parts = mark.name.split(separator: ":").map(String.init)
      let mention = Mention(mark.span, rule: "sample")
      if let known = findings.entities.firstIndex(where: { $0.name == parts[1] }) {
        findings.entities[known].mentions.append(mention)
      } else {
        let kind = Entity.Kind(rawValue: parts[0]) ?? .person
        findings.entities.append(Entity(kind: kind, name: parts[1], mentions: [mention]))
      }
    }
    findings.quotes = [
      Quote(.direct, sample.spans("quote:Ana Marsh")[0], speaker: EntityID(0), rule: "sample"),
      Quote(.direct, sample.spans("quote:")[0], rule: "sample"),
    ]
    self.findings = findings
  }

  private func apply(_ changes: Correction.Change...) -> (findings: Findings, places: [TextSpan?]) {
    Corrections.apply(changes, to: findings, of: article)
  }

  private func anchor(_ name: String, _ number: Int = 0) -> TextAnchor {
    TextAnchor(sample.spans(name)[number], in: sample.text)
  }

  @Test func quoteGoesToAnotherSpeaker() {
    let (corrected, places) = apply(.speaker(of: anchor("quote:"), is: "tom reed"))
    #expect(corrected.speaker(of: corrected.quotes[1])?.name == "Tom Reed")
    #expect(corrected.quotes[1].rule == Correction.rule)
    #expect(places == [findings.quotes[1].span])
  }

  @Test func quoteCanBecomeNobodys() {
    let corrected = apply(.speaker(of: anchor("quote:Ana Marsh"), is: nil)).findings
    #expect(corrected.quotes[0].speaker == nil)
    #expect(corrected.entities == findings.entities)
  }

  @Test func speakerWhomTheTextDoesNotNameIsNew() {
    let corrected = apply(.speaker(of: anchor("quote:"), is: "Lena Voss")).findings
    #expect(corrected.speaker(of: corrected.quotes[1])?.mentions.map(\.span) == [findings.quotes[1].span])
    #expect(corrected.speaker(of: corrected.quotes[0])?.name == "Ana Marsh")
  }

  @Test func mergedNamesAreOneEntity() {
    let corrected = apply(.merge(.person, name: "Ana Marsh", into: "Tom Reed")).findings
    #expect(corrected.entities.map(\.name).sorted() == ["Apora", "Tom Reed"])
    #expect(corrected.speaker(of: corrected.quotes[0])?.name == "Tom Reed")
    #expect(corrected.entities.first { $0.name == "Tom Reed" }?.mentions.count == 4)
    #expect(corrected.entities.first { $0.name == "Tom Reed" }?.otherNames == ["Ana Marsh"])
  }

  @Test func splitMentionIsSomebodyElses() {
    let corrected = apply(.split(.person, at: anchor("person:Ana Marsh", 1), name: "Bo Marsh")).findings
    #expect(corrected.entities.map(\.name) == ["Ana Marsh", "Apora", "Bo Marsh", "Tom Reed"])
    #expect(corrected.entities[2].mentions.map(\.rule) == [Correction.rule])
  }

  @Test func whatIsNoNameGoesWithItsMentions() {
    #expect(apply(.notName("apora")).findings.entities.map(\.name) == ["Ana Marsh", "Tom Reed"])
    let corrected = apply(.notName("Ana Marsh")).findings
    #expect(corrected.entities.map(\.name) == ["Apora", "Tom Reed"])
    #expect(corrected.quotes[0].speaker == nil)
    #expect(apply(.notName("Reed")).findings.entities[2].mentions.count == 1)
  }

  @Test func aNameOfAnotherKindKeepsItsQuotes() {
    let (corrected, places) = apply(.kind(.person, name: "ana marsh", is: .organisation))
    let entity = corrected.speaker(of: corrected.quotes[0])
    #expect(entity?.name == "Ana Marsh" && entity?.kind == .organisation && entity?.speakerKind == .organisation)
    #expect(entity?.mentions.map(\.rule) == [Correction.rule, Correction.rule])
    #expect(places == [sample.spans("person:Ana Marsh")[0]])
    let place = apply(.kind(.person, name: "Ana Marsh", is: .place)).findings
    #expect(place.speaker(of: place.quotes[0])?.speakerKind == .organisation)
    let person = apply(.kind(.place, name: "Apora", is: .person), .speaker(of: anchor("quote:"), is: "Apora")).findings
    #expect(person.speaker(of: person.quotes[1])?.speakerKind == .person)
  }

  @Test func aNameThatIsThereAsTheOtherKindIsOne() {
    let twice = apply(.split(.person, at: anchor("person:Tom Reed", 0), name: "Apora")).findings
    let corrected = Corrections.apply([.kind(.person, name: "Apora", is: .place)], to: twice, of: article).findings
    #expect(corrected.entities.map(\.name) == ["Ana Marsh", "Apora", "Tom Reed"])
    #expect(corrected.entities[1].kind == .place && corrected.entities[1].mentions.count == 2)
    #expect(corrected.entities[1].otherNames == [])
  }

  @Test func whatCountsInAllMeansJustTheName() {
    func apply(_ change: Correction.Change) -> Findings {
      let identity = ArticleIdentity(hash: "", number: 1, path: "", headline: "", date: nil)
      let record = CorrectionRecord(
        id: "1", time: 0, correction: Correction(article: identity, change: change, scope: .all))
      return Corrections.apply([record], to: findings, of: article).findings
    }
    #expect(apply(.notName("Reed", .person)) == findings)
    #expect(apply(.notName("Tom Reed", .place)) == findings)
    #expect(apply(.notName("Tom Reed", .person)).entities.map(\.name) == ["Ana Marsh", "Apora"])
    #expect(
      apply(.merge(.person, name: "tom reed", into: "Bo Reed")).entities.map(\.name) == [
        "Ana Marsh", "Apora", "Bo Reed",
      ])
  }

  @Test func whatFindsNoMatchChangesNothing() {
    let strange = TextAnchor(before: "he ", words: "Nobody ever", after: " said")
    let (same, places) = apply(
      .speaker(of: strange, is: "Tom Reed"), .merge(.place, name: "Ana Marsh", into: "Tom Reed"),
      .split(.place, at: anchor("person:Tom Reed"), name: "Nil"), .notName("Zed"),
      .kind(.place, name: "Ana Marsh", is: .person), .kind(.person, name: "Ana Marsh", is: .person),
      .kind(.person, name: "Ana Marsh", is: .described))
    #expect(same == findings)
    #expect(places == [nil, nil, nil, nil, nil, nil, nil])
  }

  /// Any corrections in any order leave speakers inside the list and no entity without a mention.
  @Test func anyCorrectionsKeepFindingsSound() {
    var random = SeededRandom(seed: 7)
    let names = ["Ana Marsh", "Tom Reed", "Apora", "Marsh", "Reed", "Bo Marsh", "", "We left"]
    for _ in 0..<500 {
      let changes = (0..<6).map { _ in change(names, &random) }
      let (corrected, places) = Corrections.apply(changes, to: findings, of: article)
      #expect(places.count == changes.count)
      #expect(corrected.quotes.map(\.span) == findings.quotes.map(\.span))
      #expect(corrected.entities.allSatisfy { !$0.mentions.isEmpty })
      #expect(corrected.quotes.allSatisfy { $0.speaker.map { corrected.entities.indices.contains($0.index) } ?? true })
    }
  }

  private func change(_ names: [String], _ random: inout SeededRandom) -> Correction.Change {
    func name() -> String { names[Int.random(in: 0..<names.count, using: &random)] }
    let mark = sample.marks[Int.random(in: 0..<sample.marks.count, using: &random)]
    let anchor = TextAnchor(mark.span, in: sample.text)
    let kinds = Entity.Kind.allCases
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return .speaker(of: anchor, is: Bool.random(using: &random) ? name() : nil)
    case 1: return .merge(.person, name: name(), into: name())
    case 2: return .split(.person, at: anchor, name: name())
    case 3: return .kind(kinds.randomElement(using: &random)!, name: name(), is: kinds.randomElement(using: &random)!)
    default: return .notName(name())
    }
  }
}
