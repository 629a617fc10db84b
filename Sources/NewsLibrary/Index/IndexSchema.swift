import GRDB

/// The tables of the index, as a list of changes that only ever grows.
///
/// | table | a row is | |
/// |---|---|---|
/// | `file` | a file that was read | `hash` of its bytes; `racy`: may have changed unseen since; `reading`: version of the anatomy |
/// | `scan_problem` | what the last scan stumbled over | |
/// | `article` | what the list shows | `id` is day << 20 \| number, so that newest first is by rowid; `story` its text |
/// | `numbering` | the `first` number of each day | anywhere, so that one known from an index that is gone finds no other article |
/// | `day` | the last number given to an article of a day | numbers are never given twice |
/// | `story` | compressed text, and packed anatomy | in order of writing, which fills its pages |
/// | `search` | full-text index of title and text | contentless: what is deleted is told from `story` |
/// | `search_word` | a word of `search` and how many articles have it | |
/// | `title_search` | full-text index of titles alone | with one- and two-letter prefixes, which are slow in `search` |
/// | `finding` | an article that has its findings | `id` is that of its first quote, and as many as `quotes` says are its own |
/// | `packed_finding` | the findings, as found | in order of writing |
/// | `said` | full-text index of what stands between quotation marks | rows by id of the quote; those of findings that went stay, and lead to none |
/// | `quote` | who said a quote, and how | as corrected; only quotes with a speaker |
/// | `quote_counter` | the last id given to a quote | of all given, so many that went are `cleared` away |
/// | `entity`, `entity_search` | a folded name, and a full-text index of them | `same_as`: the one it was merged into |
/// | `naming` | an article, by its `finding`, that names an entity, and as what | as corrected; rows of findings that went stay, and lead to none |
/// | `speech` | what one entity says in one article | as corrected |
/// | `corrected` | which corrections the rows of an article hold | |
/// | `dated` | the first and last day that a date which an article, by its `finding`, tells of can mean | rows of findings that went stay, and lead to none |
/// | `keyed` | a name that facts of a kind have in an article, by its `finding` | rows of findings that went stay, and lead to none |
/// | `annotation` | a mark, tag, note or read flag of an article, by kind with its value, and its words without case and accents | mirrors the journal |
/// | `mirrored` | how far the journal went that the rows of `annotation` are of | |
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
    // all files are read again
    migrator.registerMigration("3: fields, names, compressed texts") { db in
      try db.execute(sql: removal)
      try db.execute(sql: texts)
      try db.execute(sql: names)
    }
    // needs no new look at the files
    migrator.registerMigration("4: annotations") { try $0.execute(sql: annotations) }
    // all findings are made again, from the texts as they are
    migrator.registerMigration("5: dated facts") { try $0.execute(sql: dates) }
    migrator.registerMigration("6: dates as closely as they are known") { try $0.execute(sql: dateRanges) }
    // needs no new look at the files
    migrator.registerMigration("7: how far the journal is mirrored") { try $0.execute(sql: mirrored) }
    // all findings are made again
    migrator.registerMigration("8: keys of facts") { try $0.execute(sql: keys) }
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

  private static let annotations = """
    CREATE TABLE annotation (
      article INTEGER NOT NULL, kind INTEGER NOT NULL, value TEXT NOT NULL, folded TEXT NOT NULL,
      PRIMARY KEY (article, kind, value)) WITHOUT ROWID;
    CREATE INDEX annotation_kind ON annotation (kind, value);
    """

  private static let mirrored = """
    CREATE TABLE mirrored (lines INTEGER NOT NULL, sum INTEGER NOT NULL);
    INSERT INTO mirrored VALUES (0, 0);
    """

  private static let dates = """
    CREATE TABLE dated (day INTEGER NOT NULL, finding INTEGER NOT NULL, PRIMARY KEY (day, finding)) WITHOUT ROWID;
    UPDATE finding SET version = -1;
    """

  private static let dateRanges = """
    DROP TABLE dated;
    CREATE TABLE dated (
      first INTEGER NOT NULL, last INTEGER NOT NULL, finding INTEGER NOT NULL, PRIMARY KEY (first, last, finding))
      WITHOUT ROWID;
    UPDATE finding SET version = -1;
    """

  private static let keys = """
    CREATE TABLE keyed (kind TEXT NOT NULL, key TEXT NOT NULL, finding INTEGER NOT NULL, PRIMARY KEY (kind, key, finding))
      WITHOUT ROWID;
    UPDATE finding SET version = -1;
    """

  /// Settings for an index that grows by thousands of rows at a time: each time makes one segment, and
  /// sixteen of them are merged at once, instead of four by and by, which takes half as long again.
  private static func bulk(_ table: String) -> String {
    [("hashsize", 16 << 20), ("automerge", 0), ("pgsz", 16_000)]
      .map { "INSERT INTO \(table) (\(table), rank) VALUES ('\($0)', \($1));" }.joined(separator: " ")
  }

  private static let removal = """
    DROP TABLE file; DROP TABLE counter; DROP TABLE article; DROP TABLE story; DROP VIEW searchable;
    DROP TABLE search; DROP TABLE title_search; DROP TABLE finding; DROP TABLE speaker; DROP TABLE speech;
    DROP TABLE quote; DROP TABLE corrected;
    """

  private static let texts = """
    CREATE TABLE file (
      id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, modified INTEGER NOT NULL,
      changed INTEGER NOT NULL, racy INTEGER NOT NULL, hash BLOB NOT NULL, reading INTEGER NOT NULL, problem INTEGER);
    CREATE INDEX file_hash ON file (hash);
    CREATE TABLE numbering (first INTEGER NOT NULL);
    INSERT INTO numbering VALUES (0);
    CREATE TABLE day (day INTEGER PRIMARY KEY, last INTEGER NOT NULL);
    CREATE TABLE article (
      id INTEGER PRIMARY KEY, file INTEGER NOT NULL, number INTEGER NOT NULL, story INTEGER NOT NULL,
      title TEXT NOT NULL, agency TEXT);
    CREATE INDEX article_file ON article (file);
    CREATE INDEX article_agency ON article (agency) WHERE agency IS NOT NULL;
    CREATE TABLE story (id INTEGER PRIMARY KEY, anatomy BLOB NOT NULL, text BLOB NOT NULL);
    CREATE VIRTUAL TABLE search USING fts5 (
      title, text, content='', tokenize='porter unicode61 remove_diacritics 2');
    \(bulk("search"))
    CREATE VIRTUAL TABLE title_search USING fts5 (
      title, content='', tokenize='unicode61 remove_diacritics 2', prefix='1 2');
    CREATE VIRTUAL TABLE search_word USING fts5vocab ('search', 'row');
    """

  private static let names = """
    CREATE TABLE finding (
      id INTEGER PRIMARY KEY, article INTEGER NOT NULL UNIQUE, version INTEGER NOT NULL, quotes INTEGER NOT NULL);
    CREATE TABLE packed_finding (id INTEGER PRIMARY KEY, packed BLOB NOT NULL);
    CREATE VIRTUAL TABLE said USING fts5 (words, content='', tokenize='porter unicode61 remove_diacritics 2');
    \(bulk("said"))
    CREATE TABLE quote (id INTEGER PRIMARY KEY, speaker INTEGER NOT NULL, kind INTEGER NOT NULL);
    CREATE TABLE quote_counter (last INTEGER NOT NULL, cleared INTEGER NOT NULL);
    INSERT INTO quote_counter VALUES (0, 0);
    CREATE TABLE entity (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, same_as INTEGER);
    CREATE INDEX entity_same_as ON entity (same_as) WHERE same_as IS NOT NULL;
    CREATE VIRTUAL TABLE entity_search USING fts5 (
      key, content='entity', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
    CREATE TABLE naming (
      entity INTEGER NOT NULL, kind INTEGER NOT NULL, finding INTEGER NOT NULL,
      PRIMARY KEY (entity, kind, finding)) WITHOUT ROWID;
    CREATE TABLE speech (
      entity INTEGER NOT NULL, article INTEGER NOT NULL, quotes INTEGER NOT NULL, indirect INTEGER NOT NULL,
      role TEXT, PRIMARY KEY (entity, article)) WITHOUT ROWID;
    CREATE TABLE corrected (article INTEGER PRIMARY KEY, changes TEXT NOT NULL);
    """
}
