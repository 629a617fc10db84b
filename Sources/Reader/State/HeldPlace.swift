import Linguistics
import NewsLibrary
import Newswire

/// A place to come back to, which holds whatever the width of the lines is by then, and also where the article
/// was edited since.
package struct HeldPlace: Sendable, Equatable {
  /// Index of the first line shown.
  var top: Int
  /// Lines that were shown, the first of them first, to tell the top by; empty at the head of the article.
  var lines: [Line]
  var cursor: HeldCursor?
  var isCursorVisible: Bool
  var sidebar: HeldSidebar

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

/// A tab of the sidebar and the row that was selected in it.
struct HeldSidebar: Sendable, Equatable {
  enum Row: Sendable, Equatable {
    case heading(Fact.Group)
    case days(KnownDays?)
    /// With the first words that prove it.
    case fact(HeldFact, HeldWords)
  }
  var sidebar: Sidebar
  var row: Row?
}

extension FactList {
  /// Where words prove a fact: the held one, or else the next of kin.
  func evidence(of held: HeldFact, at span: TextSpan) -> FactEvidence? {
    let there = walk.filter { self.span(of: $0) == span }
    return there.first { held.isSame(as: facts[$0.fact]) } ?? there.first { facts[$0.fact].group == held.group }
      ?? there.first
  }

  /// The held fact, or the one that has its words by now.
  func index(of held: HeldFact, at span: TextSpan?) -> Int? {
    let own = facts.indices.filter { facts[$0].group == held.group }
    let same = own.filter { held.isSame(as: facts[$0]) }
    let isThere = { (fact: Int) in span.map(facts[fact].evidence.contains) ?? false }
    return same.first(where: isThere) ?? same.first ?? own.first(where: isThere)
  }
}
