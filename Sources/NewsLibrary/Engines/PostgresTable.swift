/// A table of the PostgreSQL export, and the statements that bring it up to date from rows that are all there is.
struct PostgresTable {
  /// A column that rows are given for.
  struct Column {
    let name: String
    /// With its constraints.
    let type: String

    init(_ name: String, _ type: String) {
      self.name = name
      self.type = type
    }
  }

  let name: String
  let columns: [Column]
  /// Columns that tell one row from another.
  let key: [String]
  /// Columns that PostgreSQL makes of the others.
  let generated: [Column]
  /// What stands behind `ON table`.
  let indexes: [(name: String, on: String)]

  private var staging: String { "new_\(name)" }
  private var names: String { columns.map(\.name).joined(separator: ", ") }

  /// Makes the table and its indexes where they are missing.
  var creation: String {
    let lines =
      (columns + generated).map { "  \($0.name) \($0.type)" } + ["  PRIMARY KEY (\(key.joined(separator: ", ")))"]
    let table = "CREATE TABLE IF NOT EXISTS \(name) (\n\(lines.joined(separator: ",\n"))\n);\n"
    let indexes = indexes.map { "CREATE INDEX IF NOT EXISTS \(name)_\($0.name) ON \(name) \($0.on);\n" }
    return table + indexes.joined()
  }

  /// Makes an empty table of the session's own, which the rows are copied to.
  var stagingCreation: String {
    "CREATE TEMPORARY TABLE \(staging) ON COMMIT DROP AS SELECT \(names) FROM \(name) WITH NO DATA;\n"
  }

  /// Stands before the rows.
  var copy: String { "COPY \(staging) (\(names)) FROM stdin;\n" }

  /// Puts in what is new and changes what is another; rows that are as they were are not written.
  var upsert: String {
    let rest = columns.map(\.name).filter { !key.contains($0) }
    let (old, new) = (rest.map { "\(name).\($0)" }, rest.map { "excluded.\($0)" })
    return """
      INSERT INTO \(name) (\(names)) SELECT \(names) FROM \(staging)
        ON CONFLICT (\(key.joined(separator: ", "))) DO UPDATE
        SET (\(rest.joined(separator: ", "))) = (\(new.joined(separator: ", ")))
        WHERE (\(old.joined(separator: ", "))) IS DISTINCT FROM (\(new.joined(separator: ", ")));

      """
  }

  /// Removes what is gone.
  var deletion: String {
    let same = key.map { "\(staging).\($0) = \(name).\($0)" }.joined(separator: " AND ")
    return "DELETE FROM \(name) WHERE NOT EXISTS (SELECT FROM \(staging) WHERE \(same));\n"
  }
}

/// The tables, each with the row of what it holds; columns may be added, never renamed.
extension PostgresTable {
  /// In the order in which rows may refer to others.
  static let all = [articles, entities, quotes, facts]

  /// A full-text column may hold a megabyte: of longer texts so many signs are searched.
  private static let searched = 200_000

  private static func words(_ text: String) -> String { "to_tsvector('pg_catalog.english', \(text))" }

  private static let ofArticle = Column("article", "text NOT NULL REFERENCES articles ON DELETE CASCADE")

  static let articles = PostgresTable(
    name: "articles",
    columns: [
      Column("id", "text"), Column("file", "text NOT NULL"), Column("number", "integer NOT NULL"),
      Column("member", "text"), Column("title", "text NOT NULL"), Column("headline", "text"), Column("deck", "text"),
      Column("byline", "text"), Column("published", "date"), Column("agency", "text"), Column("source", "text"),
      Column("section", "text"), Column("url", "text"), Column("document", "text"), Column("dateline_place", "text"),
      Column("cut_short", "boolean NOT NULL"), Column("text", "text NOT NULL"),
    ],
    key: ["id"],
    generated: [
      Column(
        "words",
        "tsvector GENERATED ALWAYS AS (setweight(\(words("left(title, 10000)")), 'A') || \(words("left(text, \(searched))"))) STORED"
      )
    ],
    indexes: [
      ("words", "USING gin (words)"), ("published", "(published)"), ("agency", "USING hash (agency)"),
      ("document", "USING hash (document)"),
    ])

  static let entities = PostgresTable(
    name: "entities",
    columns: [
      ofArticle, Column("number", "integer"), Column("kind", "text NOT NULL"), Column("name", "text NOT NULL"),
      Column("known_as", "text NOT NULL"), Column("role", "text"), Column("other_names", "text[] NOT NULL"),
      Column("mentions", "integer NOT NULL"), Column("latitude", "double precision"),
      Column("longitude", "double precision"),
    ],
    key: ["article", "number"], generated: [], indexes: [("known_as", "(known_as, kind)")])

  static let quotes = PostgresTable(
    name: "quotes",
    columns: [
      ofArticle, Column("number", "integer"), Column("kind", "text NOT NULL"), Column("text", "text NOT NULL"),
      Column("sentence", "text NOT NULL"), Column("stance", "text NOT NULL"), Column("speaker", "text"),
      Column("speakers", "text[] NOT NULL"), Column("known_as", "text[] NOT NULL"), Column("speaker_kind", "text"),
      Column("role", "text"), Column("certainty", "text"), Column("corrected", "boolean NOT NULL"),
      Column("start_at", "integer NOT NULL"), Column("end_at", "integer NOT NULL"),
    ],
    key: ["article", "number"],
    generated: [
      Column("words", "tsvector GENERATED ALWAYS AS (\(words("left(sentence, \(searched))"))) STORED")
    ],
    indexes: [("known_as", "USING gin (known_as)"), ("words", "USING gin (words)"), ("stance", "(stance)")])

  static let facts = PostgresTable(
    name: "facts",
    columns: [
      ofArticle, Column("number", "integer"), Column("kind", "text NOT NULL"), Column("text", "text NOT NULL"),
      Column("first_day", "date"), Column("last_day", "date"), Column("low", "double precision"),
      Column("high", "double precision"), Column("latitude", "double precision"),
      Column("longitude", "double precision"), Column("start_at", "integer NOT NULL"),
      Column("end_at", "integer NOT NULL"), Column("data", "jsonb NOT NULL"),
    ],
    key: ["article", "number"], generated: [],
    indexes: [("kind", "(kind, first_day)"), ("data", "USING gin (data jsonb_path_ops)")])
}
