import Display
import Extraction
import NewsLibrary

/// The wording of corrections: lists, messages, titles.
enum CorrectionText {
  /// The sign of what the user corrected, in sidebar and margin.
  static let sign = "✎"

  /// What a correction says and how far it counts, in a few words; quotes of the text are cut to some columns.
  static func words(_ correction: Correction, quoting room: Columns = 40) -> String {
    let words = words(correction.change, quoting: room)
    return switch correction.scope {
    case .all: words + " in all articles"
    case .here: words + " here"
    case nil: words
    }
  }

  /// The same of the change alone.
  static func words(_ change: Correction.Change, quoting room: Columns = 40) -> String {
    func quoted(_ words: String) -> String { "“\(Truncation.cut(words, to: room))”" }
    return switch change {
    case .speaker(let anchor, let name): "\(quoted(anchor.words)) is said by \(name ?? "an unknown speaker")"
    case .merge(.described, let name, let other): "\(name) is \(other) here"
    case .merge(_, let name, let other): "\(name) is the same as \(other)"
    case .split(_, let anchor, let name): "\(quoted(anchor.words)) is \(name) here"
    case .notName(let words, _): "\(quoted(words)) is not a name"
    case .kind(_, let name, let kind): "\(name) is \(self.words(kind))"
    case .apart(let name, let other): "\(name) is not \(other)"
    case .published(let date): date.map { "this article was published on \($0)" } ?? "this article has no date"
    case .agency(let name): name.map { "this article is by \($0)" } ?? "this article is by no agency"
    }
  }

  /// `an organisation`.
  static func words(_ kind: Entity.Kind) -> String {
    switch kind {
    case .person: "a person"
    case .organisation: "an organisation"
    case .place: "a place"
    case .described: "somebody without a name"
    }
  }

  static func line(_ record: CorrectionRecord) -> StyledLine {
    let article = record.correction.article
    let about = [article.headline, article.date].compactMap { $0 }.joined(separator: " · ")
    let isPlaced = record.place != nil
    return StyledLine([
      StyledLine.Run(isPlaced ? "\(sign) " : "? ", Theme.style(isPlaced ? .text : .warning)),
      StyledLine.Run(words(record.correction), Theme.style(.text)),
      StyledLine.Run(isPlaced ? "" : "  not found", Theme.style(.warning)),
      StyledLine.Run("  " + about, Theme.style(.faint)),
    ])
  }

  static func title(_ question: Chooser.Question, _ subject: CorrectionSubject) -> String {
    let words = subject.words(in: 40)
    return switch question {
    case .whoSpoke: "Who said \(words)? "
    case .sameAsWhom: subject.isDescribed ? "\(words) is here: " : "\(words) is the same as: "
    case .whoElse: "\(words) is here: "
    }
  }

  /// What the keys do while a name is chosen.
  static func hint(_ question: Chooser.Question) -> String {
    let nobody = question == .whoSpoke ? "? for nobody · " : ""
    return "Type to narrow or to add a name · \(nobody)Enter chooses · Esc back"
  }
}
