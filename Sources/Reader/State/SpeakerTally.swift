import Extraction

/// What one speaker said in an article: quotes counted, indirect ones apart.
package struct SpeakerTally: Sendable, Equatable {
  /// nil gathers the quotes whose speaker is unsure.
  package var speaker: EntityID?
  package var name: String
  package var role: String?
  /// Direct and mixed quotes by position in the findings; where there are none, the indirect ones.
  package var quotes: [Int]
  package var direct: Int
  package var indirect: Int

  /// `10 +4`: direct and mixed ones, then indirect ones.
  var counts: String { indirect == 0 ? "\(direct)" : "\(direct) +\(indirect)" }

  /// The speakers of an article, most quoted first; the unsure ones, if any, are the last.
  package static func all(in findings: Findings) -> [SpeakerTally] {
    var order: [EntityID?] = []
    var quotes: [EntityID?: [Int]] = [:]
    for (index, quote) in findings.quotes.enumerated() {
      if quotes[quote.speaker] == nil { order.append(quote.speaker) }
      quotes[quote.speaker, default: []].append(index)
    }
    return order.map { tally(of: $0, quotes[$0] ?? [], in: findings) }.filter { $0.speaker != nil || $0.direct > 0 }
      .enumerated()
      .sorted { a, b in
        if (a.element.speaker == nil) != (b.element.speaker == nil) { return b.element.speaker == nil }
        return (-a.element.direct, -a.element.indirect, a.offset) < (-b.element.direct, -b.element.indirect, b.offset)
      }
      .map(\.element)
  }

  private static func tally(of speaker: EntityID?, _ quotes: [Int], in findings: Findings) -> SpeakerTally {
    let marked = quotes.filter { findings.quotes[$0].kind != .indirect }
    let entity = speaker.map { findings.entities[$0.index] }
    return SpeakerTally(
      speaker: speaker, name: entity?.name ?? "?", role: entity?.role, quotes: marked.isEmpty ? quotes : marked,
      direct: marked.count, indirect: quotes.count - marked.count)
  }
}
