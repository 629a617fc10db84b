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
