/// What stands at the cursor of a query and can be completed.
package enum QueryCompletion: Hashable, Sendable {
  /// A word that may become the name of a field; empty if a term may begin. The range is that of
  /// the word with its colon, if it has one.
  case field(beginning: String, range: Range<Int>)
  /// The value of a field; empty behind its colon. The range is that of the value with its marks.
  case value(QueryField, beginning: String, range: Range<Int>)

  /// The beginning is what stands before the cursor; the range, in `Character`s, is what a completion
  /// replaces, also beyond the cursor. Nil within a phrase of no field and beyond what is read.
  package init?(in text: String, cursor: Int) {
    let text = QueryText(text, isTyping: false)
    let tokens = QueryLexer(text).tokens
    guard (0...text.count).contains(cursor) else { return nil }
    var fields = OpenFields()
    for token in tokens where token.range.lowerBound <= cursor {
      if token.isTouched(by: cursor, text) {
        self.init(token, in: fields.field(at: token.range.lowerBound), text, cursor: cursor)
        return
      }
      fields.pass(token)
    }
    if let field = fields.field(at: cursor) {
      self = .value(field, beginning: "", range: cursor..<cursor)
    } else {
      self = .field(beginning: "", range: cursor..<cursor)
    }
  }

  private init?(_ token: QueryToken, in field: QueryField?, _ text: QueryText, cursor: Int) {
    guard case .term(let term, let inner) = token.kind else {
      self = .field(beginning: text.string(token.range.lowerBound..<cursor), range: token.range)
      return
    }
    let beginning = text.string(inner.lowerBound..<max(inner.lowerBound, min(cursor, inner.upperBound)))
    // a phrase that is not closed reaches to the end of the query, which is hardly all meant
    let isClosed = !term.isPhrase || inner.upperBound < token.range.upperBound
    let range = token.range.lowerBound..<(isClosed ? token.range.upperBound : cursor)
    if let field {
      self = .value(field, beginning: beginning, range: range)
    } else if !term.isPhrase {
      self = .field(beginning: beginning, range: range)
    } else {
      return nil
    }
  }
}

extension QueryToken {
  /// Whether the cursor is in it, or at an end at which typing would go on with it.
  fileprivate func isTouched(by cursor: Int, _ text: QueryText) -> Bool {
    switch kind {
    case .term(let term, _): (term.isPhrase ? range.lowerBound + 1 : range.lowerBound)...range.upperBound ~= cursor
    case .field, .unknownField: range.contains(cursor)
    // OR may be on its way to a name
    default: text.character(at: range.lowerBound)?.isLetter == true && range.lowerBound...range.upperBound ~= cursor
    }
  }
}

/// The fields that the tokens so far have named and opened brackets for.
private struct OpenFields {
  private var ofBrackets: [QueryField?] = []
  private var named: QueryField?
  private var valuePlace: Int?

  mutating func pass(_ token: QueryToken) {
    switch token.kind {
    case .field(let field): named = field
    case .negation where valuePlace == token.range.lowerBound: break
    case .opening:
      ofBrackets.append(field(at: token.range.lowerBound))
      named = nil
    case .closing:
      _ = ofBrackets.popLast()
      named = nil
    default: named = nil
    }
    valuePlace = named == nil ? nil : token.range.upperBound
  }

  /// The field that a term belongs to which begins at a place.
  func field(at place: Int) -> QueryField? { valuePlace == place ? named : ofBrackets.last ?? nil }
}

/// A query with a completion put in.
package struct CompletedQuery: Hashable, Sendable {
  package var text: String
  /// In `Character`s: behind what was put in, where typing goes on.
  package var cursor: Int
}

extension QueryCompletion {
  /// Puts the name of a field, or a value, in the place of what is completed in a text.
  ///
  /// A field is ready for its value, `speaker:`; a value is closed by a blank and stands between marks
  /// where it holds blanks or signs, `"Ana Marsh" `. A text that is shorter than the one whose
  /// completion this is gets it at its end.
  package func completed(with choice: String, in text: String) -> CompletedQuery {
    let characters = Array(text)
    let range = self.range.clamped(to: 0..<characters.count)
    let before = String(characters[..<range.lowerBound])
    var after = characters[range.upperBound...]
    let added: String
    switch self {
    case .field: added = choice + ":"
    case .value:
      added = Self.quoted(choice) + " "
      if after.first?.isWhitespace == true { after.removeFirst() }
    }
    return CompletedQuery(text: before + added + String(after), cursor: (before + added).count)
  }

  /// What a completion replaces, in `Character`s.
  package var range: Range<Int> {
    switch self {
    case .field(_, let range), .value(_, _, let range): range
    }
  }

  /// A value as it must be typed to be one term. The straight marks inside become single ones, which
  /// the index passes over as it does those.
  private static func quoted(_ value: String) -> String {
    let isPlain = value.first != "-" && !value.contains { QuerySign.isDelimiter($0) || $0 == "*" }
    return isPlain ? value : "\"\(String(value.map { $0 == "\"" ? "'" : $0 }))\""
  }
}
