import Display
import Extraction
import Linguistics
import NewsLibrary

/// What the user is about to correct, in values that stay true when the article is loaded again.
package struct CorrectionSubject: Sendable, Equatable {
  package enum Matter: Sendable, Equatable {
    /// A quote and the name of its speaker, nil for the unsure one; a likely one can be confirmed.
    case quote(TextAnchor, speaker: String?, isLikely: Bool = false)
    /// A name: the entity it counts as, and the mention in question, nil if none is meant more
    /// than another.
    case name(String, Entity.Kind, TextAnchor?)
  }

  package var article: ArticleID
  package var matter: Matter
}

extension CorrectionSubject {
  /// What can be said of a name.
  package enum NameFault: Sendable, Equatable {
    case sameAs, somebodyElse, noName
    case kind(Entity.Kind)

    /// - Parameter isDescribed: whether it is no name but describes somebody.
    func words(isDescribed: Bool) -> String {
      switch self {
      case .sameAs: isDescribed ? "here it is somebody with a name…" : "it is the same as…"
      case .somebodyElse: "this mention is somebody else…"
      case .noName: isDescribed ? "it describes no speaker" : "it is not a name"
      case .kind(let kind): "it is \(CorrectionText.words(kind))"
      }
    }
  }

  /// Whether it is somebody described.
  var isDescribed: Bool { if case .name(_, .described, _) = matter { true } else { false } }

  /// What can be said of this subject; of one mention only where one is meant.
  var faults: [NameFault] {
    guard case .name(_, let kind, let mention) = matter else { return [] }
    if isDescribed { return [.sameAs, .noName] }
    let others = [Entity.Kind.person, .organisation, .place].filter { $0 != kind }
    return [.sameAs] + (mention == nil ? [] : [.somebodyElse]) + others.map(NameFault.kind) + [.noName]
  }

  /// The words that the title of an overlay calls it by; a quote that is cut has its closing mark too.
  func words(in room: Columns) -> String {
    switch matter {
    case .quote(let anchor, _, _): "“\(Truncation.cut(anchor.words, to: room - 2))”"
    case .name(let name, _, _): Truncation.cut(name, to: room)
    }
  }
}
