import Linguistics

/// A field of a query, such as `speaker:`: its name is that of the case.
///
/// This is the only table of fields: reading, the crib, completion and the hints all come from it. What a field looks
/// at is in `FieldSearch` of the library, where the compiler asks for it.
package enum QueryField: String, CaseIterable, Sendable {
  // in the order in which the crib and completion offer them
  case speaker, role, said, person, org, place, near, headline, on, after, before, agency, file, tag, note, `is`

  private var row: Row {
    switch self {
    case .speaker: Row("who is quoted", asks: "who?", .term(in: .names))
    case .role:
      Row(
        "the role of who is quoted", asks: "which?", soughtAs: ["office", "position", "job", "rank"], .term(in: .names))
    case .said: Row("inside quotes", asks: "what?", .term(in: .quotes))
    case .person: Row("people named", asks: "who?", soughtAs: ["entity", "name"], .term(in: .names))
    case .org:
      Row(
        "organisations named", asks: "which?", also: ["organisation", "organization", "body"],
        soughtAs: ["entity", "name"], inWords: "organisation", .term(in: .names))
    case .place:
      Row("places named, and what lies in them", asks: "where?", soughtAs: ["entity", "name"], .term(in: .names))
    case .near:
      Row(
        "places around a town: near:\"Deir ez-Zor\"/50km", asks: "which town?", also: ["around"],
        soughtAs: ["distance", "radius", "within"], .vicinity)
    case .headline: Row("the headline", asks: "what?", also: ["title"], .term(in: .headline))
    case .on: Row("published in a year, month, day or range", asks: "when?", also: ["date"], .date(.within))
    case .after: Row("published after a year, month or day", asks: "when?", .date(.after))
    case .before: Row("published before a year, month or day", asks: "when?", .date(.before))
    case .agency:
      Row("the news agency", asks: "which?", soughtAs: ["author", "source", "publisher"], .term(in: .elsewhere))
    case .file: Row("path and name of the file", asks: "which?", .term(in: .elsewhere))
    case .tag: Row("your tags", asks: "which?", .term(in: .elsewhere))
    case .note: Row("your notes", asks: "what?", .term(in: .elsewhere))
    case .is: Row("marked, unread, read, noted or tagged", asks: "what?", soughtAs: ["status", "star"], .status)
    }
  }

  package var name: String { rawValue }
  /// What it searches, in a few words.
  package var subject: String { row.subject }
  /// Other names for the same.
  package var aliases: [String] { row.aliases }
  /// Words that people use for what it searches: help finds it by them, a query doesn't.
  package var synonyms: [String] { row.synonyms }
  /// What to ask if the value is missing.
  var question: String { row.question }
  /// The words before its value when a query is put into words.
  var inWords: String { row.inWords ?? name }
  /// What a value means in it.
  var meaning: Meaning { row.meaning }
  /// Where the words of a value stand; elsewhere for a value that is no term.
  package var place: Query.Place { if case .term(let place) = meaning { place } else { .elsewhere } }

  /// The field of a name or alias, in any case; nil if there is none.
  init?(named name: String) {
    let name = name.lowercased()
    guard let field = Self.allCases.first(where: { $0.name == name || $0.aliases.contains(name) }) else { return nil }
    self = field
  }

  /// The field that a name was likely meant for: it is called so elsewhere, or the name is misspelt; nil for none.
  init?(near name: String) {
    let name = name.lowercased()
    let typed = Array(name.utf8)
    // `speeker`; of four letters two others make another word
    let most = typed.count < 5 ? 1 : 2
    let near = Self.allCases.flatMap { field in
      ([field.name] + field.aliases).compactMap { known in
        EditDistance.between(typed, Array(known.utf8), most: most).map { (field, $0) }
      }
    }
    guard let field = Self.allCases.first(where: { $0.synonyms.contains(name) }) ?? near.min(by: { $0.1 < $1.1 })?.0
    else { return nil }
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
    case term(in: Query.Place)
    case date(DateSide)
    /// A place, and how far from it.
    case vicinity
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
    var synonyms: [String]
    /// nil for the field's name.
    var inWords: String?
    var meaning: Meaning

    init(
      _ subject: String, asks question: String, also aliases: [String] = [], soughtAs synonyms: [String] = [],
      inWords: String? = nil, _ meaning: Meaning
    ) {
      self.subject = subject
      self.question = question
      self.aliases = aliases
      self.synonyms = synonyms
      self.inWords = inWords
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

/// Something that a query can hold, as help, the manual and the documentation show it.
package struct QueryExample: Sendable {
  package let query: String
  /// Completes the sentence “It finds articles …”.
  package let finds: String

  /// Words and what joins them; fields have a table of their own.
  package static let all = [
    QueryExample(query: "bridge talks", finds: "with all of these words, whatever their endings, case and accents"),
    QueryExample(query: "\"cease fire\"", finds: "with these words side by side"),
    QueryExample(query: "negot*", finds: "with a word that begins like this"),
    QueryExample(query: "-market", finds: "without this word; also -\"a phrase\" and -place:apora"),
    QueryExample(query: "bomb OR mortar", finds: "with either; brackets group: (bomb OR mortar) bridge"),
    QueryExample(query: "UN NEAR/5 aid", finds: "with at most five words between the two"),
    QueryExample(query: "2014..2015", finds: "published between two years, months or days"),
  ]
}
