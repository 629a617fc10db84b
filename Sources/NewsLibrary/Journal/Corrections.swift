import Extraction
import Linguistics
import Newswire

/// Applies corrections to what was found in an article.
package enum Corrections {
  /// The findings as corrected, quotes at the positions they had, and for each change the words it is
  /// about; nil if it finds no match and changes nothing.
  package static func apply(
    _ changes: [Correction.Change], to findings: Findings, of article: Article
  ) -> (findings: Findings, places: [TextSpan?]) {
    guard !changes.isEmpty else { return (findings, []) }
    var corrected = CorrectedFindings(findings, text: article.text)
    let places = changes.map { corrected.apply($0) }
    return (corrected.finished(), places)
  }

  /// The same of the corrections of an article and those that count in all, in the order in which they were made.
  package static func apply(
    _ records: [CorrectionRecord], to findings: Findings, of article: Article
  ) -> (findings: Findings, places: [TextSpan?]) {
    guard !records.isEmpty else { return (findings, []) }
    var names = Set(findings.entities.map { $0.name.lowercased() })
    var corrected: CorrectedFindings?
    let places = records.map { record -> TextSpan? in
      let correction = record.correction
      // there may be very many that are about names of other articles
      if correction.isGeneral, !names.contains(correction.change.subject?.name.lowercased() ?? "") { return nil }
      var changed = corrected.take() ?? CorrectedFindings(findings, text: article.text)
      let place = changed.apply(correction.change, isGeneral: correction.isGeneral)
      if place != nil, let name = correction.change.newName { names.insert(name.lowercased()) }
      corrected = changed
      return place
    }
    return (corrected?.finished() ?? findings, places)
  }
}

extension Correction.Change {
  /// The name that is corrected, and as what it counts; nil for changes of one place in a text, and where any kind is
  /// meant.
  package var subject: (name: String, kind: Entity.Kind)? {
    switch self {
    case .merge(let kind, let name, _), .kind(let kind, let name, _), .notName(let name, let kind?): (name, kind)
    case .speaker, .split, .notName(_, nil), .apart, .published, .agency: nil
    }
  }

  /// Whether it can count in all articles; nobody without a name is the same one elsewhere.
  package var hasScope: Bool {
    switch self {
    case .merge(.described, _, _): false
    case .merge, .kind, .notName(_, _?): true
    case .speaker, .split, .notName(_, nil), .apart, .published, .agency: false
    }
  }

  /// The same as it is made in one article: there all mentions in words that are no name go.
  package var inOneArticle: (change: Correction.Change, scope: Correction.Scope?) {
    switch self {
    case .merge(.described, _, _), .kind, .speaker, .split, .apart, .published, .agency: (self, nil)
    case .merge: (self, .here)
    case .notName(let words, _): (.notName(words), nil)
    }
  }

  /// The name that it brings in; nil if it brings none.
  var newName: String? {
    switch self {
    case .speaker(_, let name): name
    case .merge(_, _, let name), .split(_, _, let name): name
    case .notName, .kind, .apart, .published, .agency: nil
    }
  }
}
