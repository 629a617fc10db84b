import GRDB

/// The tables of the index, as a list of changes that only ever grows.
///
/// | table | a row is | |
/// |---|---|---|
/// | `file` | a file that was read | `hash` of its bytes; `racy`: may have changed unseen since; `reading`: version of the anatomy |
/// | `scan_problem` | what the last scan stumbled over | |
/// | `article` | what the list shows | `id` is day << 32 \| number, so that newest first is by rowid |
/// | `story` | its text and packed anatomy | apart, so that the list is read without the texts |
/// | `search` | full-text index of title and text | external content: the view `searchable` |
/// | `title_search` | full-text index of titles alone | with one- and two-letter prefixes, which are slow in `search` |
/// | `finding` | packed findings of an article | apart, so that the second pass never rewrites the first; in order of writing, which fills its pages |
/// | `speaker`, `speech` | a folded name; what one speaker says in one article | `same_as`: the speaker it was merged into |
/// | `quote` | words and speaker of a quote | |
/// | `corrected` | which corrections the rows of an article hold | `finding` itself is always as found |
/// | `counter` | the last number given to an article | numbers are never given twice |
package enum IndexSchema {
  /// Says that the file is this program's: "dlne".
  static let applicationID = 0x646C_6E65

  static let tokenizer = FTS5TokenizerDescriptor(components: ["porter", "unicode61", "remove_diacritics", "2"])
  /// The same folding without stems: for names, and to cut queries into words.
  static let unstemmed = FTS5TokenizerDescriptor(components: ["unicode61", "remove_diacritics", "2"])

  package static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: files, articles, text, findings") { db in
      try db.execute(sql: files)
      try db.execute(sql: articles)
      try db.execute(sql: findings)
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    }
    // needs no new look at the files
    migrator.registerMigration("2: corrections") { try $0.execute(sql: corrections) }
    // every file is looked at once more
    migrator.registerMigration("3: when files changed") { db in
      try db.execute(sql: "ALTER TABLE file ADD COLUMN changed INTEGER NOT NULL DEFAULT 0")
    }
    return migrator
  }

  private static let files = """
    CREATE TABLE file (
      id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, modified INTEGER NOT NULL,
      racy INTEGER NOT NULL, hash BLOB NOT NULL, reading INTEGER NOT NULL, problem INTEGER);
    CREATE TABLE scan_problem (path BLOB NOT NULL, reason INTEGER NOT NULL);
    """

  private static let articles = """
    CREATE TABLE counter (last INTEGER NOT NULL);
    INSERT INTO counter VALUES (0);
    CREATE TABLE article (
      id INTEGER PRIMARY KEY, file INTEGER NOT NULL, number INTEGER NOT NULL, title TEXT NOT NULL, agency TEXT);
    CREATE INDEX article_file ON article (file);
    CREATE TABLE story (id INTEGER PRIMARY KEY, anatomy BLOB NOT NULL, text TEXT NOT NULL);
    CREATE VIEW searchable AS SELECT id, title, text FROM article JOIN story USING (id);
    CREATE VIRTUAL TABLE search USING fts5 (
      title, text, content='searchable', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2');
    INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
    CREATE VIRTUAL TABLE title_search USING fts5 (
      title, content='article', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2');
    """

  private static let findings = """
    CREATE TABLE finding (
      id INTEGER PRIMARY KEY, article INTEGER NOT NULL UNIQUE, version INTEGER NOT NULL, packed BLOB NOT NULL);
    CREATE TABLE speaker (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
    CREATE TABLE speech (
      speaker INTEGER NOT NULL, article INTEGER NOT NULL, quotes INTEGER NOT NULL, indirect INTEGER NOT NULL,
      role TEXT, PRIMARY KEY (speaker, article)) WITHOUT ROWID;
    CREATE INDEX speech_article ON speech (article);
    CREATE TABLE quote (
      id INTEGER PRIMARY KEY, article INTEGER NOT NULL, number INTEGER NOT NULL, speaker INTEGER,
      kind TEXT NOT NULL, words TEXT NOT NULL);
    CREATE INDEX quote_article ON quote (article, number);
    """

  private static let corrections = """
    CREATE INDEX file_hash ON file (hash);
    CREATE TABLE corrected (article INTEGER PRIMARY KEY, changes TEXT NOT NULL);
    ALTER TABLE speaker ADD COLUMN same_as INTEGER;
    CREATE INDEX speaker_same_as ON speaker (same_as) WHERE same_as IS NOT NULL;
    """
}
