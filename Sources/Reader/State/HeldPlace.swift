import Linguistics
import NewsLibrary

/// A place to come back to, which holds whatever the width of the lines is by then, and also where the article
/// was edited since.
package struct HeldPlace: Sendable, Equatable {
  /// Index of the first line shown.
  var top: Int
  /// Lines that were shown, the first of them first, to tell the top by; empty at the head of the article.
  var lines: [Line]
  var cursor: HeldCursor?
  var isCursorVisible: Bool
  /// The row that is selected in a tab of the sidebar.
  var sidebar: Sidebar

  /// Words of a line that was shown, so many rows below the first one.
  struct Line: Sendable, Equatable {
    var row: Int
    var words: HeldWords
  }
}

/// What a cursor was on, by its words.
struct HeldCursor: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case quote, hit
    case fact(HeldFact)
  }
  var kind: Kind
  var words: HeldWords
}

/// What a fact is known by when its article is loaded again.
struct HeldFact: Sendable, Equatable {
  var group: Fact.Group
  var label: String
  /// Of a note its name in the journal.
  var note: String?

  init(_ fact: Fact) { (group, label, note) = (fact.group, fact.label, fact.note) }

  /// A note may have got another text.
  func isSame(as fact: Fact) -> Bool {
    group == fact.group && (note == nil ? label == fact.label : note == fact.note)
  }
}

extension FactList {
  /// Where words prove a fact: the held one, or else the next of kin.
  func evidence(of held: HeldFact, at span: Span) -> FactEvidence? {
    let there = walk.filter { self.span(of: $0) == span }
    return there.first { held.isSame(as: facts[$0.fact]) } ?? there.first { facts[$0.fact].group == held.group }
      ?? there.first
  }
}
