import Linguistics

/// Takes strikes that are counted place by place apart: `15 strikes in Apora and 31 in Senn` are two incidents.
struct StrikeCounts {
  private let text: IncidentText
  private let facts: SentenceFacts

  init(_ text: IncidentText, _ facts: SentenceFacts) {
    self.text = text
    self.facts = facts
  }

  /// Whether a figure counts strikes from the air or shells by the very word.
  func counts(_ deed: Deed) -> Bool {
    let isFire = deed.entry.type == .airStrike || deed.entry.type == .shelling
    let span = text.span(of: deed.tokens)
    return isFire && !deed.isVerb && facts.figures.contains { $0.counts == .strikes && $0.span.overlaps(span) }
  }

  /// One draft for each place with a count of its own; the draft itself, with its count, where there are no two.
  func parted(_ draft: IncidentDraft) -> [IncidentDraft] {
    guard draft.deeds.contains(where: counts) else { return [draft] }
    let figures = facts.figures.filter { $0.counts == .strikes }
    let parts = figures.compactMap { figure in
      place(figure).map { place in
        var part = draft
        (part.place, part.incident.count) = (place, figure.low)
        return part
      }
    }
    if parts.count > 1 { return parts }
    var whole = draft
    whole.incident.count = figures.first?.low
    return [whole]
  }

  /// The place that follows a figure before the next one, behind `in` or `across`.
  private func place(_ figure: Figure) -> Entity? {
    let next = facts.figures.first { $0.span.start > figure.span.start }?.span.start ?? .max
    return facts.places.first {
      $0.span.start >= figure.span.end && $0.span.start < next && text.isLocated($0.span)
    }?.entity
  }
}
