import Linguistics

/// Tells whether an article speaks of violence at all: in debates, too, rivals attack each other and seize the day.
struct ViolenceInArticle {
  private let isTold: Bool

  /// How sure the model must be of a word that debates use too, in an article without violence.
  private static let leastInDebates: Float = 3
  init(_ text: IncidentText) {
    let harmed = text.reading.facts(Figure.self).count { Self.isHarm($0.counts) }
    let weapons = text.reading.facts(WeaponMention.self).count
    let deeds = text.sentences.flatMap(\.deeds).count { $0.entry.sort == .plain && Self.isViolence($0.entry) }
    isTold = harmed + weapons + deeds > 0
  }

  /// Whether a draft is too unsure for an article that tells of no violence; wires in capitals tell of little else.
  func rulesOut(_ draft: IncidentDraft) -> Bool {
    !isTold && draft.sentence.lettering != .capitals && draft.score < Self.leastInDebates
      && Self.isOfDebates(draft.incident.type)
  }

  private static func isHarm(_ kind: FigureKind) -> Bool {
    switch kind {
    case .killed, .wounded, .missing, .displaced, .detained, .strikes: true
    case .troops, .fighters, .aid, .money, .percent, .people, .other: false
    }
  }

  /// `massacre`, `bombing`, not `attack`.
  private static func isViolence(_ entry: IncidentWords.Entry) -> Bool {
    entry.effect == .killed || !isOfDebates(entry.type)
  }

  private static func isOfDebates(_ type: IncidentType) -> Bool {
    switch type {
    case .attack, .capture, .clash, .robbery, .agreement: true
    case .ambush, .assassination, .bombing, .airStrike, .shelling, .kidnapping, .arrest, .execution, .arson, .protest,
      .ceasefire, .displacement:
      false
    }
  }
}
