import Linguistics
import Newswire

/// What an article tells of one event: what happened, when, where, who did it, to whom, with what.
package struct Incident: FoundFact {
  package static let kind: FactKindName = "incidents"

  /// The sentence that tells it best.
  package var span: TextSpan
  package var type: IncidentType
  /// The day or days on which it happened; nil if unknown.
  package var days: KnownDays?
  /// The name of the place as the article writes it; nil if none is given.
  package var place: String?
  /// Where the place lies; nil where that is not known.
  package var position: Coordinates?
  /// ISO 3166 alpha-2; nil if unknown.
  package var country: String?
  package var stage = IncidentStage.done
  /// Whether it happened more than a month before the news.
  package var isBackground = false
  /// Whether somebody says that it did not happen, or that he did not do it.
  package var isDenied = false
  package var claimedBy: [String] = []
  package var blamedBy: [String] = []
  /// People and groups who did it, each under all its names.
  package var perpetrators: [[String]] = []
  /// Bodies behind them.
  package var organisations: [[String]] = []
  package var targets: [[String]] = []
  package var weapons: [String] = []
  package var victims: [IncidentVictim] = []
  package var rule: RuleName

  package init(_ span: TextSpan, _ type: IncidentType, rule: RuleName) {
    (self.span, self.type, self.rule) = (span, type, rule)
  }
}

/// Somebody, or some people, to whom an incident did something.
package struct IncidentVictim: Hashable, Sendable {
  /// As the article writes it: `50 peasants`.
  package var text: String
  /// The names of somebody who has one; empty for others.
  package var names: [String]
  package var low: Double?
  package var high: Double?
  package var effect: IncidentEffect
}

extension Incident {
  package func hash(into hasher: inout Hasher) {
    hasher.combine(span)
    hasher.combine(type)
    hasher.combine(victims)
  }

  package var keys: [String] { [type.rawValue] }

  /// Type, day, place and victims: `bombing 2021-03-07 Apora killed 12`.
  package var summary: String {
    let day = days.map { $0.last > $0.first ? "\($0.first)..\($0.last)" : "\($0.first)" }
    let harm = victims.map { "\($0.effect.rawValue) \($0.number ?? $0.text)" }
    let state = stage == .done ? nil : stage.rawValue
    return ([type.rawValue, state, day, place].compactMap(\.self) + harm).joined(separator: " ")
  }

  package func line(in text: SourceText) -> FactLine {
    let state = stage == .done ? nil : stage.rawValue
    let killed = victims.first { $0.effect == .killed }?.number.map { "\($0) killed" }
    return FactLine(
      [type.rawValue, place].compactMap(\.self).joined(separator: ", "),
      detail: [days?.text, state, killed].compactMap(\.self).joined(separator: " · "))
  }
}

extension IncidentVictim {
  /// The count in figures: `12`, `50+`; nil if there is none.
  package var number: String? {
    guard let value = low ?? high, value < 1e15 else { return nil }
    return "\(Int(value))" + (high == nil ? "+" : "")
  }
}
