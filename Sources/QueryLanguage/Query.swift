/// What a user searches for, as understood.
///
/// A query may consist of exclusions alone: it asks for all articles but those.
package indirect enum Query: Hashable, Sendable {
  /// In the headline or in the text.
  case words(Term)
  /// Two terms or more, with at most so many words between the first and the last of them.
  case near([Term], within: Int)
  /// In what a field is about.
  case field(QueryField, Term)
  case published(DateRange)
  case status(ArticleStatus)
  /// With a place that lies around another one.
  case around(Vicinity)
  /// All of several, never fewer than two.
  case all([Query])
  /// At least one of several, never fewer than two.
  case any([Query])
  case not(Query)
}

extension Query {
  /// A word or a phrase as typed, without marks around it.
  ///
  /// It is not cut into words yet, which is the index's own business: `cease-fire` turns out to be
  /// two that follow each other, and `?!` to have none. White space alone is no term.
  package struct Term: Hashable, Sendable {
    package var text: String
    /// Whether it stood between quotation marks.
    package var isPhrase: Bool
    /// Whether its last word may go on.
    package var isPrefix: Bool
    /// Whether it may go on only because it is still being typed.
    package var isOpen: Bool

    package init(_ text: String, isPhrase: Bool = false, isPrefix: Bool = false, isOpen: Bool = false) {
      self.text = text
      self.isPhrase = isPhrase
      self.isPrefix = isPrefix
      self.isOpen = isOpen
    }
  }
}

extension Query {
  /// All of several, those of an inner `all` among them; nil if there are none.
  package static func all(of parts: [Query]) -> Query? {
    let flat = parts.flatMap { if case .all(let inner) = $0 { inner } else { [$0] } }
    return flat.count > 1 ? .all(flat) : flat.first
  }

  /// At least one of several, those of an inner `any` among them; nil if there are none.
  package static func any(of parts: [Query]) -> Query? {
    let flat = parts.flatMap { if case .any(let inner) = $0 { inner } else { [$0] } }
    return flat.count > 1 ? .any(flat) : flat.first
  }

  /// The opposite; what was negated twice is itself again.
  package var negated: Query {
    if case .not(let inner) = self { inner } else { .not(self) }
  }
}

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

  /// Where the words of a term stand.
  package enum Place: Hashable, Sendable {
    case text, headline, quotes, names
    /// In no text of the article.
    case elsewhere

    /// Whether the full-text index has its words.
    package var isOfWords: Bool {
      switch self {
      case .text, .headline, .quotes: true
      case .names, .elsewhere: false
      }
    }
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
    case .field(let field, let term): [PlacedTerm(field.place, term)]
    case .published, .status, .around, .all, .any, .not: []
    }
  }

  /// Whether it asks for what articles say, which is known only after the second pass of a refresh.
  package var needsFindings: Bool {
    switch self {
    case .field(let field, _): field.place == .quotes || field.place == .names
    case .all(let parts), .any(let parts): parts.contains(where: \.needsFindings)
    case .not(let part): part.needsFindings
    case .around: true
    case .words, .near, .published, .status: false
    }
  }
}
