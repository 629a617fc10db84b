extension Query {
  /// A term and where it is looked for.
  package struct PlacedTerm: Hashable, Sendable {
    package var place: Place
    package var term: Term

    package init(_ place: Place, _ term: Term) {
      self.place = place
      self.term = term
    }
  }

  /// Where a term is looked for.
  package enum Place: Hashable, Sendable {
    case text, headline, quotes, name(NameField), agency, file
  }

  /// The terms that are looked for, in order: those that an article must not have are left out.
  package var positiveTerms: [PlacedTerm] { terms(isWanted: true) }

  private func terms(isWanted: Bool) -> [PlacedTerm] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap { $0.terms(isWanted: isWanted) }
    case .not(let part): part.terms(isWanted: !isWanted)
    default: isWanted ? ownTerms : []
    }
  }

  private var ownTerms: [PlacedTerm] {
    switch self {
    case .words(let term): [PlacedTerm(.text, term)]
    case .near(let terms, _): terms.map { PlacedTerm(.text, $0) }
    case .headline(let term): [PlacedTerm(.headline, term)]
    case .said(let term): [PlacedTerm(.quotes, term)]
    case .name(let field, let term): [PlacedTerm(.name(field), term)]
    case .agency(let term): [PlacedTerm(.agency, term)]
    case .file(let term): [PlacedTerm(.file, term)]
    case .published, .tag, .note, .status, .all, .any, .not: []
    }
  }

  /// Whether it asks for what articles say, which is known only after the second pass of a refresh.
  package var needsFindings: Bool {
    switch self {
    case .said, .name: true
    case .all(let parts), .any(let parts): parts.contains(where: \.needsFindings)
    case .not(let part): part.needsFindings
    case .words, .near, .headline, .agency, .file, .published, .tag, .note, .status: false
    }
  }
}
