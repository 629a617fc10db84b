/// A piece of a query, with its place in the text as typed.
struct QueryToken: Equatable {
  var kind: Kind
  /// Signs and marks included; in `Character`s, never empty.
  var range: Range<Int>

  /// What a token says.
  enum Kind: Equatable {
    /// A word or phrase, and the place of what it says: without marks and stars, perhaps empty.
    case term(Query.Term, inner: Range<Int>)
    /// A field's name with its colon; the value begins where it ends.
    case field(QueryField)
    /// The same, of a field that does not exist.
    case unknownField(String)
    case opening, closing
    /// `-` before a term, or NOT.
    case negation
    case and, or
    case near(within: Int)
  }

  var isJoint: Bool {
    switch kind {
    case .and, .or, .near: true
    default: false
    }
  }

  /// Whether something to search for begins here.
  var beginsOperand: Bool { !isJoint && kind != .closing }

  /// Whether it is a phrase that holds nothing.
  var isBlank: Bool {
    if case .term(let term, _) = kind { term.text.allSatisfy(\.isWhitespace) } else { false }
  }
}
