import Extraction
import FoundationEssentials

/// One line of the journal as it is written: an action of the user, with all its values optional, so
/// that lines of other versions can be distinguished from broken ones.
package struct JournalLine: Codable, Hashable {
  /// The form of the lines that this program writes. It understands all before it: 1 had no searches, 2 no
  /// annotations.
  static let schema = 3

  var schema: Int
  /// Names the line; `undo` lines refer to it.
  var id: String
  /// The first of several lines that were written at once; an `undo` of that one takes back this one too.
  var first: String?
  /// Seconds since 1970.
  var time: Int64
  /// `speaker`, `merge`, `split`, `notName`, `kind`, `same`, `noName`, `apart`, `published`, `agency`, `search`, `mark`, `unmark`, `tag`, `untag`, `note`, `rewrite`,
  /// `read`, `unread` or `undo`; other kinds are kept and ignored.
  var kind: String
  var article: Article?
  /// The words that a `speaker` or `split` is about, or a `note` that is not about the whole article, as
  /// of a `rewrite` too.
  var at: Anchor?
  /// `person`, `organisation`, `place` or `described`.
  var entity: String?
  /// What the name of a `kind` is instead of `entity`.
  var becomes: String?
  /// The new name; absent in a `speaker` line where nobody knows who spoke. What a `search` is called. A tag.
  /// The day of a `published`, `2021-03-08`, or the name of an `agency`; absent where there is none.
  var name: String?
  /// How far a `same`, `noName` or `kind` counts, which are the `merge`, `notName` and `kind` of those who were asked:
  /// `here` or `all`.
  var scope: String?
  /// What a `search` looks for.
  var query: String?
  /// The name that was merged into `name`, or is `apart` from it; the text that a `rewrite` was written over.
  var from: String?
  /// The line that an `undo` takes back, which may be an `undo` itself; the note that a `rewrite` changes.
  var of: String?
  /// True for an `undo` of a line that the user chose, which is a deed of its own: the next step back undoes it.
  var chosen: Bool?
  /// Of a `note` or `rewrite`.
  var text: String?
  /// What was `read` or `unread`: hashes of contents, with `:2` for the second article of a file.
  var contents: [String]?
  /// True for a `read` that the reader noted by itself.
  var inPassing: Bool?

  package struct Article: Codable, Hashable {
    var hash: String
    var number: Int
    var path: String
    var headline: String
    var date: String?
  }

  package struct Anchor: Codable, Hashable {
    var before: String
    var words: String
    var after: String
  }

  /// nil for bytes that are no line of any version.
  package init?(json: some Collection<UInt8>) {
    guard let line = try? JSONDecoder().decode(JournalLine.self, from: Data(json)) else { return nil }
    self = line
  }

  /// One line with its line end.
  package func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(self)) + [0x0A]
  }
}

extension JournalLine {
  init(undoing id: String, as own: String, time: Int64) {
    self.init(schema: Self.schema, id: own, time: time, kind: "undo", of: id)
  }

  /// Takes back one of the lines that the user chose at once.
  init(withdrawing id: String, as own: String, first: String, time: Int64) {
    self.init(undoing: id, as: own, time: time)
    chosen = true
    self.first = first == own ? nil : first
  }

  init(_ search: SavedSearch, as own: String, time: Int64) {
    self.init(schema: Self.schema, id: own, time: time, kind: "search")
    (name, query) = (search.name, search.query)
  }

  init(schema: Int, id: String, time: Int64, kind: String, of: String? = nil) {
    self.schema = schema
    self.id = id
    self.time = time
    self.kind = kind
    self.of = of
  }

  /// The search it saves; nil for a line of another kind or schema.
  var search: SavedSearch? {
    guard isUnderstood, kind == "search", let name, let query else { return nil }
    return SavedSearch(name: name, query: query)
  }

  var isUnderstood: Bool { (1...Self.schema).contains(schema) }
}

extension JournalLine.Article {
  init(_ identity: ArticleIdentity) {
    self.init(
      hash: identity.hash, number: identity.number, path: identity.path, headline: identity.headline,
      date: identity.date)
  }
}

extension ArticleIdentity {
  init(_ article: JournalLine.Article) {
    self.init(
      hash: article.hash, number: article.number, path: article.path, headline: article.headline,
      date: article.date)
  }
}

extension JournalLine.Anchor {
  init(_ anchor: TextAnchor) {
    self.init(before: anchor.before, words: anchor.words, after: anchor.after)
  }
}

extension TextAnchor {
  init(_ anchor: JournalLine.Anchor) {
    self.init(before: anchor.before, words: anchor.words, after: anchor.after)
  }
}
