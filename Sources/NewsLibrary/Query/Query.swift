/// What a user searches for, as understood.
///
/// A query may consist of exclusions alone: it asks for all articles but those.
package indirect enum Query: Hashable, Sendable {
  /// In the headline or in the text.
  case words(Term)
  /// Two terms or more, with at most so many words between the first and the last of them.
  case near([Term], within: Int)
  /// In the headline.
  case headline(Term)
  /// Within one quote.
  case said(Term)
  /// In a name of somebody who speaks, or of somebody or something that is named.
  case name(NameField, Term)
  /// In the name of the news agency.
  case agency(Term)
  /// In the path of the file.
  case file(Term)
  case published(DateRange)
  /// A tag of the user's.
  case tag(Term)
  /// In the user's notes.
  case note(Term)
  case status(ArticleStatus)
  /// All of several, never fewer than two.
  case all([Query])
  /// At least one of several, never fewer than two.
  case any([Query])
  case not(Query)

  /// Whose name is meant.
  package enum NameField: String, CaseIterable, Sendable {
    case speaker, person, organisation, place
  }
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
  /// All of several, those of an inner `all` among them; nil where there are none.
  static func all(of parts: [Query]) -> Query? {
    let flat = parts.flatMap { if case .all(let inner) = $0 { inner } else { [$0] } }
    return flat.count > 1 ? .all(flat) : flat.first
  }

  /// At least one of several, those of an inner `any` among them; nil where there are none.
  static func any(of parts: [Query]) -> Query? {
    let flat = parts.flatMap { if case .any(let inner) = $0 { inner } else { [$0] } }
    return flat.count > 1 ? .any(flat) : flat.first
  }

  /// The opposite; what was negated twice is itself again.
  var negated: Query {
    if case .not(let inner) = self { inner } else { .not(self) }
  }
}
