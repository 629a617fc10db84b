import QueryLanguage

/// What to make of a word of one or two letters that is still being typed: half the words of a library
/// go on from it, and to look for them all would take longer than the next key.
extension Query {
  /// Queries in its place, to be tried until one finds something; the query itself where no word is
  /// hardly begun.
  func candidates() throws -> [Query] {
    if try lonelyBeginning() != nil { return [self] }
    guard let term = openTerm, let words = try SearchWords(term), words.isHardlyBegun else { return [self] }
    // it narrows little and costs much: it counts where it is a word already
    var complete = term
    (complete.isPrefix, complete.isOpen) = (false, false)
    return [replacing(term, with: complete), replacing(term, with: nil)].compactMap { $0 }
  }

  /// The word alone that is hardly begun, where that is the whole query.
  func lonelyBeginning() throws -> SearchWords? {
    guard case .words(let term) = self, let words = try SearchWords(term), words.isHardlyBegun,
      words.words.count == 1
    else { return nil }
    return words
  }

  /// The term that is still being typed, unless it is one of a field that is looked up in short lists.
  private var openTerm: Term? {
    switch self {
    case .words(let term), .headline(let term), .said(let term): term.isOpen ? term : nil
    case .near(let terms, _): terms.first(where: \.isOpen)
    case .all(let parts), .any(let parts): parts.lazy.compactMap(\.openTerm).first
    case .not(let inner): inner.openTerm
    case .name, .agency, .file, .published, .tag, .note, .status: nil
    }
  }

  private func replacing(_ old: Term, with new: Term?) -> Query? {
    switch self {
    case .words(let term): term == old ? new.map(Query.words) : self
    case .headline(let term): term == old ? new.map(Query.headline) : self
    case .said(let term): term == old ? new.map(Query.said) : self
    case .near(let terms, let distance): .near(terms.compactMap { $0 == old ? new : $0 }, within: distance)
    case .all(let parts): .all(of: parts.compactMap { $0.replacing(old, with: new) })
    case .any(let parts): .any(of: parts.compactMap { $0.replacing(old, with: new) })
    case .not(let inner): inner.replacing(old, with: new).map(Query.not)
    case .name, .agency, .file, .published, .tag, .note, .status: self
    }
  }
}
