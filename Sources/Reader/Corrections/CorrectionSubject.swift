import Display
import Extraction
import Linguistics
import NewsLibrary

/// What the user is about to correct, in values that stay true when the article is loaded again.
package struct CorrectionSubject: Sendable, Equatable {
  package enum Matter: Sendable, Equatable {
    /// A quote and the name of its speaker, nil for the unsure one.
    case quote(TextAnchor, speaker: String?)
    /// A name: the entity it counts as, and the mention in question, nil if none is meant more
    /// than another.
    case name(String, Entity.Kind, TextAnchor?)
  }

  package var article: ArticleID
  package var matter: Matter
}

extension CorrectionSubject {
  /// What can be said of a name.
  package enum NameFault: Sendable, CaseIterable {
    case sameAs, somebodyElse, noName

    /// - Parameter isDescribed: whether it is no name but describes somebody.
    func words(isDescribed: Bool) -> String {
      switch self {
      case .sameAs: isDescribed ? "here it is somebody with a name…" : "it is the same as…"
      case .somebodyElse: "this mention is somebody else…"
      case .noName: isDescribed ? "it describes no speaker" : "it is not a name"
      }
    }
  }

  /// Whether it is somebody described.
  var isDescribed: Bool { if case .name(_, .described, _) = matter { true } else { false } }

  /// The name in question; nil for a quote.
  var name: String? { if case .name(let name, _, _) = matter { name } else { nil } }

  /// What can be said of this subject; of one mention only where one is meant.
  var faults: [NameFault] {
    guard case .name(_, _, let mention) = matter else { return [] }
    return mention == nil || isDescribed ? [.sameAs, .noName] : NameFault.allCases
  }

  /// The words that the title of an overlay calls it by; a quote that is cut has its closing mark too.
  func words(in room: Columns) -> String {
    switch matter {
    case .quote(let anchor, _): "“\(Truncation.cut(anchor.words, to: room - 2))”"
    case .name(let name, _, _): Truncation.cut(name, to: room)
    }
  }
}
