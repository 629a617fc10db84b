/// A field of a query, such as `speaker:`: its name is that of the case.
///
/// This is the only table of fields. Reading, the crib, completion and the hints all come from it.
package enum QueryField: String, CaseIterable, Sendable {
  // in the order in which the crib and completion offer them
  case speaker, said, person, org, place, headline, on, after, before, agency, file, tag, note, `is`

  private var row: Row {
    switch self {
    case .speaker: Row("who is quoted", asks: "who?", .term { .name(.speaker, $0) })
    case .said: Row("inside quotes", asks: "what?", .term { .said($0) })
    case .person: Row("people named", asks: "who?", .term { .name(.person, $0) })
    case .org:
      Row(
        "organisations named", asks: "which?", also: ["organisation", "organization", "body"],
        .term { .name(.organisation, $0) })
    case .place: Row("places named", asks: "where?", .term { .name(.place, $0) })
    case .headline: Row("the headline", asks: "what?", also: ["title"], .term { .headline($0) })
    case .on: Row("published in a year, month, day or range", asks: "when?", also: ["date"], .date(.within))
    case .after: Row("published after a year, month or day", asks: "when?", .date(.after))
    case .before: Row("published before a year, month or day", asks: "when?", .date(.before))
    case .agency: Row("the news agency", asks: "which?", .term { .agency($0) })
    case .file: Row("path and name of the file", asks: "which?", .term { .file($0) })
    case .tag: Row("your tags", asks: "which?", .term { .tag($0) })
    case .note: Row("your notes", asks: "what?", .term { .note($0) })
    case .is: Row("marked, unread, read, noted or tagged", asks: "what?", .status)
    }
  }

  package var name: String { rawValue }
  /// What it searches, in a few words.
  package var subject: String { row.subject }
  /// Other names for the same.
  package var aliases: [String] { row.aliases }
  /// What to ask where the value is missing.
  var question: String { row.question }
  /// What a value means in it.
  var meaning: Meaning { row.meaning }

  /// The field of a name or alias, in any case; nil where there is none.
  init?(named name: String) {
    let name = name.lowercased()
    guard let field = Self.allCases.first(where: { $0.name == name || $0.aliases.contains(name) }) else { return nil }
    self = field
  }

  /// All whose name or alias begins so, in any case; all of them for an empty beginning.
  package static func fields(beginning: String) -> [QueryField] {
    let beginning = beginning.lowercased()
    return allCases.filter { field in ([field.name] + field.aliases).contains { $0.hasPrefix(beginning) } }
  }
}

extension QueryField {
  /// What a value means: a term to look for, or dates that limit what is found.
  enum Meaning: Sendable {
    case term(@Sendable (Query.Term) -> Query)
    case date(DateSide)
    /// What the user made of an article.
    case status
  }

  /// Which days a named period stands for: its own, or all on one side of it.
  enum DateSide: Sendable {
    case within, before, after
  }

  /// What the table says of a field.
  private struct Row {
    var subject: String
    var question: String
    var aliases: [String]
    var meaning: Meaning

    init(_ subject: String, asks question: String, also aliases: [String] = [], _ meaning: Meaning) {
      self.subject = subject
      self.question = question
      self.aliases = aliases
      self.meaning = meaning
    }
  }
}

/// The syntax of queries on one line.
package enum QueryCrib {
  /// Items in order of use, so that a narrow line can leave out the last ones.
  package static let items =
    ["\"a phrase\"", "begin*", "-not", "OR"] + QueryField.allCases.map { $0.name + ":" }
    + ["2014..2015", "NEAR/5", "(…)"]
}

/// What a query can ask of an article by `is:`.
package enum ArticleStatus: String, CaseIterable, Sendable {
  case marked, unread, read, noted, tagged
}
