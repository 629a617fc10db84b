import Extraction
import Linguistics
import NewsLibrary

/// What can be corrected of what the user points at.
enum CorrectionTarget {
  case subject(CorrectionSubject)
  /// Nothing in the article is meant, so that it is meant itself.
  case article
  /// Words for the user, which may name keys by their actions: `{next-quote}`.
  case refused(String)
}

extension Reading {
  /// Whether a fact is a name, which can be corrected.
  func isName(_ fact: Int) -> Bool { open?.facts.facts.element(at: fact)?.entity != nil }

  /// The quote or name that is selected in the sidebar, or under the cursor.
  func correctionTarget(inSidebar: Bool) -> CorrectionTarget {
    let nothing = CorrectionTarget.refused(
      "Nothing to correct here; {correct-article} corrects the article's day or agency")
    guard let open else { return nothing }
    return inSidebar ? targetInSidebar(open) ?? nothing : targetUnderCursor(open) ?? .article
  }

  private func targetInSidebar(_ open: OpenArticle) -> CorrectionTarget? {
    guard let fact = selectedFact else { return nil }
    if case .fact(let evidence) = place.cursor, evidence.fact == fact { return target(evidence, open) }
    return target(FactEvidence(fact: fact, mention: 0), open, isMentionMeant: false)
  }

  private func targetUnderCursor(_ open: OpenArticle) -> CorrectionTarget? {
    switch place.cursor {
    case .quote(let index):
      guard open.findings.quotes.indices.contains(index) else { return nil }
      let quote = open.findings.quotes[index]
      let speaker = open.findings.speakerName(of: quote)
      let matter = CorrectionSubject.Matter.quote(
        TextAnchor(quote.span, in: open.text), speaker: speaker, isLikely: quote.isLikely)
      return .subject(CorrectionSubject(article: open.id, matter: matter))
    case .fact(let evidence): return span(of: .fact(evidence)) == nil ? nil : target(evidence, open)
    case .hit, nil: return nil
    }
  }

  private func target(
    _ evidence: FactEvidence, _ open: OpenArticle, isMentionMeant: Bool = true
  ) -> CorrectionTarget {
    let fact = open.facts.facts[evidence.fact]
    guard let id = fact.entity else {
      let isUnsure = fact.group == .speakers
      return .refused(
        isUnsure
          ? "Unsure quotes are corrected one by one: {open} goes to the first"
          : "Only quotes and names can be corrected")
    }
    let entity = open.findings.entities[id.index]
    let mention = isMentionMeant ? TextAnchor(open.facts.span(of: evidence), in: open.text) : nil
    return .subject(CorrectionSubject(article: open.id, matter: .name(entity.name, entity.kind, mention)))
  }
}

extension CorrectionSubject {
  /// The names of an article that can be meant instead: for a quote those who are quoted first, for somebody described
  /// those who have a name.
  func otherNames(in open: OpenArticle) -> [String] {
    let entities = open.findings.entities
    let speakers = open.speakers.compactMap { $0.speaker.map { entities[$0.index] } }
    let (fitting, current): ([String], String?) =
      switch matter {
      case .quote(_, let speaker, _): ((speakers + entities.filter { $0.kind != .place }).map(\.name), speaker)
      case .name(let name, .described, _):
        ((speakers + entities.filter { $0.kind != .place }).filter { $0.kind != .described }.map(\.name), name)
      case .name(let name, let kind, _): (entities.filter { $0.kind == kind }.map(\.name), name)
      }
    var seen: Set<String> = []
    return fitting.filter { $0 != current && seen.insert($0).inserted }
  }
}
