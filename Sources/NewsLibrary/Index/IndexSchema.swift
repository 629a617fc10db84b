import GRDB

/// The tables of the index. It is a cache: where they change, `version` does, and an index of another version is
/// rebuilt from the files.
///
/// | table | a row is | |
/// |---|---|---|
/// | `file` | a file that was read | `hash` of its bytes; `former`: the hash that journals of before have, where one has any; `racy`: may have changed unseen since; `reading`: version of the anatomy |
/// | `file_problem` | why a file that was read has no article, or which of its articles are missing, from the `member` on | |
/// | `scan_problem` | what the last scan stumbled over | |
/// | `article` | what the list shows | `id` is day << 20 \| number, so that newest first is by rowid; `time` of that day, as written; `story` its text; `member`: the path within an archive or a mail; `file_day`: where the user corrected day or agency, the day that the file gives, empty for none |
/// | `numbering` | the `first` number of each day | anywhere, so that one known from an index that is gone finds no other article |
/// | `day` | the last number given to an article of a day | numbers are never given twice |
/// | `sketch` | what an article is known by to one of nearly the same words, and whether it was `compared` with the others | see `TextSketch` |
/// | `same_story` | two articles of nearly the same words | |
/// | `double` | an article whose story the `main` one tells, which alone is listed; of the double only what the main one lacks is counted | |
/// | `story` | compressed text, and packed anatomy | in order of writing, which fills its pages |
/// | `search` | full-text index of title and text | contentless: `story` says which words go |
/// | `search_word` | a word of `search` and how many articles have it | |
/// | `title_search` | full-text index of titles alone | with one- and two-letter prefixes, which are slow in `search` |
/// | `finding` | an article that has its findings, and how many of its quotes have quotation `marks` | `id` is that of its first quote, and as many as `quotes` says are its own |
/// | `packed_finding` | the findings, as found | in order of writing |
/// | `said` | full-text index of what stands between quotation marks | rows by id of the quote; those of findings that went stay, and lead to none |
/// | `quote` | who said a quote, how, and whether the speaker is no more than `likely` | as corrected; only quotes with a speaker, one row for each of several |
/// | `undecided` | a quote, by id, whose speaker is left to decide: the likely `speaker`, or 0 for none | as corrected |
/// | `quote_counter` | the last id given to a quote | of all given, so many that went are `cleared` away |
/// | `entity`, `entity_search` | a folded name or description, and a full-text index of them | `key` is that of `SpeakerKey`; `same_as`: the one it goes by, by the user's word or by `alike` |
/// | `alike` | an entity, and the `main` one that its name is another spelling of | as evidence has it, before what the user says |
/// | `alike_state` | what the rows of `alike` were made of | |
/// | `naming` | an article, by its `finding`, that names an entity, and as what | as corrected; rows of findings that went stay, and lead to none |
/// | `speech` | what one entity says in one article, and how much of all that is `likely` | as corrected |
/// | `role` | a role as some row of `speech` gives it, and its words folded | those of rows that went stay, and lead to none |
/// | `corrected` | which corrections the rows of an article hold, its `own` and of the `general` ones those that find something in it | |
/// | `general_correction` | a correction that counts in all articles | all rows know it |
/// | `dated` | the first and last day of a date that an article, by its `finding`, mentions | rows of findings that went stay, and lead to none |
/// | `keyed` | a name that facts of a kind have in an article, by its `finding` | rows of findings that went stay, and lead to none |
/// | `counted` | which figures of an article are of a `kind`, or of any where that is empty: their positions, packed | newest first is by article |
/// | `counted_words` | what the figures of an article can be narrowed by, folded | a line a figure |
/// | `account` | an incident of an article that may be told by others too, packed, with its first `day` and the `event` that it is of | no event: it is to be given one; the least number: it is of none alone |
/// | `event` | an event and its day | `id` is that of its first account |
/// | `spot` | a place as articles have it: its name, country, GeoNames number and, in hundredths of a degree, where it lies; `kind` is that of `PlaceKind`, 255 for what the gazetteer lacks | rows stay, and may lead to none |
/// | `located` | a spot that an article, by its `finding`, names, and how often | as corrected; rows of findings that went stay, and lead to none |
/// | `within_area` | a country, province or district, by its GeoNames number, that an article, by its `finding`, names or names a place in | as `located` |
/// | `annotation` | a mark, tag, note or read flag of an article, by kind with its value, and its words without case and accents | mirrors the journal |
/// | `mirrored` | how far the journal went that the rows of `annotation` are of | |
enum IndexSchema {
  /// Says that the file is this program's: "dlne".
  static let applicationID = 0x646C_6E65

  /// The words of texts, by their stems.
  static let stems = FTS5TokenizerDescriptor(components: ["porter", "news"])
  /// The same without stems: for titles, and to cut queries into words.
  static let words = FTS5TokenizerDescriptor(components: ["news"])
  /// For names: each part of one is a word.
  static let nameParts = FTS5TokenizerDescriptor(components: ["news", "parts"])

  /// A tokenizer as an argument of `fts5`.
  static func argument(_ tokenizer: FTS5TokenizerDescriptor) -> String {
    "tokenize='\(tokenizer.components.joined(separator: " "))'"
  }

  /// To be raised with every change of the tables, or of what their rows mean.
  static let version = 25

  /// Whether an index is one of this program's, of this version.
  static func isCurrent(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID
      && Int.fetchOne(db, sql: "PRAGMA user_version") == version
  }

  /// Makes all tables in a file that has none.
  static func make(_ db: Database) throws {
    for tables in [texts, names, places, annotations(in: "main")] { try db.execute(sql: tables) }
    // so that an article known from an index that is gone finds no other one in this
    try db.execute(sql: "INSERT INTO numbering VALUES (?)", arguments: [Int64.random(in: 0..<1 << 18)])
    try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
  }

  /// Settings for an index that grows by thousands of rows at a time: each time makes one segment, and
  /// sixteen of them are merged at once, instead of four by and by, which takes half as long again.
  private static func bulk(_ table: String) -> String {
    [("hashsize", 16 << 20), ("automerge", 0), ("pgsz", 16_000)]
      .map { "INSERT INTO \(table) (\(table), rank) VALUES ('\($0)', \($1));" }.joined(separator: " ")
  }

  private static let texts = """
    CREATE TABLE scan_problem (path BLOB NOT NULL, reason INTEGER NOT NULL, PRIMARY KEY (path, reason)) WITHOUT ROWID;
    CREATE TABLE file (
      id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, modified INTEGER NOT NULL,
      changed INTEGER NOT NULL, racy INTEGER NOT NULL, hash BLOB NOT NULL, reading INTEGER NOT NULL, former BLOB);
    CREATE TABLE file_problem (
      file INTEGER NOT NULL, reason INTEGER NOT NULL, member TEXT, PRIMARY KEY (file, reason)) WITHOUT ROWID;
    CREATE INDEX file_hash ON file (hash);
    CREATE INDEX file_former ON file (former) WHERE former IS NOT NULL;
    CREATE TABLE numbering (first INTEGER NOT NULL);
    CREATE TABLE day (day INTEGER PRIMARY KEY, last INTEGER NOT NULL);
    CREATE TABLE article (
      id INTEGER PRIMARY KEY, file INTEGER NOT NULL, number INTEGER NOT NULL, story INTEGER NOT NULL,
      title TEXT NOT NULL, agency TEXT, time TEXT, member TEXT, file_day TEXT);
    CREATE INDEX article_file ON article (file);
    CREATE INDEX article_agency ON article (agency) WHERE agency IS NOT NULL;
    CREATE INDEX article_file_day ON article (file_day) WHERE file_day IS NOT NULL;
    CREATE TABLE sketch (
      article INTEGER PRIMARY KEY, words INTEGER NOT NULL, numbers INTEGER NOT NULL, bins BLOB NOT NULL,
      compared INTEGER NOT NULL);
    CREATE TABLE same_story (one INTEGER NOT NULL, other INTEGER NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID;
    CREATE INDEX same_story_other ON same_story (other);
    CREATE TABLE double (article INTEGER PRIMARY KEY, main INTEGER NOT NULL);
    CREATE INDEX double_main ON double (main);
    CREATE TABLE story (id INTEGER PRIMARY KEY, anatomy BLOB NOT NULL, text BLOB NOT NULL);
    CREATE VIRTUAL TABLE search USING fts5 (
      title, text, content='', \(argument(stems)));
    \(bulk("search"))
    CREATE VIRTUAL TABLE title_search USING fts5 (
      title, content='', \(argument(words)), prefix='1 2');
    CREATE VIRTUAL TABLE search_word USING fts5vocab ('search', 'row');
    """

  private static let names = """
    CREATE TABLE finding (
      id INTEGER PRIMARY KEY, article INTEGER NOT NULL UNIQUE, version INTEGER NOT NULL, quotes INTEGER NOT NULL,
      marks INTEGER NOT NULL);
    CREATE TABLE packed_finding (id INTEGER PRIMARY KEY, packed BLOB NOT NULL);
    CREATE VIRTUAL TABLE said USING fts5 (words, content='', \(argument(stems)));
    \(bulk("said"))
    CREATE TABLE quote (
      id INTEGER NOT NULL, speaker INTEGER NOT NULL, kind INTEGER NOT NULL, likely INTEGER NOT NULL,
      PRIMARY KEY (id, speaker)) WITHOUT ROWID;
    CREATE TABLE undecided (
      id INTEGER NOT NULL, speaker INTEGER NOT NULL, kind INTEGER NOT NULL, PRIMARY KEY (id, speaker)) WITHOUT ROWID;
    CREATE INDEX undecided_speaker ON undecided (speaker) WHERE speaker > 0;
    CREATE TABLE quote_counter (last INTEGER NOT NULL, cleared INTEGER NOT NULL);
    INSERT INTO quote_counter VALUES (0, 0);
    CREATE TABLE entity (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, same_as INTEGER);
    CREATE INDEX entity_same_as ON entity (same_as) WHERE same_as IS NOT NULL;
    CREATE TABLE alike (entity INTEGER PRIMARY KEY, main INTEGER NOT NULL);
    CREATE TABLE alike_state (quotes INTEGER NOT NULL, findings INTEGER NOT NULL);
    CREATE VIRTUAL TABLE entity_search USING fts5 (
      key, content='entity', content_rowid='id', \(argument(nameParts)), prefix='1 2 3');
    CREATE TABLE naming (
      entity INTEGER NOT NULL, kind INTEGER NOT NULL, finding INTEGER NOT NULL,
      PRIMARY KEY (entity, kind, finding)) WITHOUT ROWID;
    CREATE TABLE speech (
      entity INTEGER NOT NULL, article INTEGER NOT NULL, quotes INTEGER NOT NULL, indirect INTEGER NOT NULL,
      likely INTEGER NOT NULL, role TEXT, PRIMARY KEY (entity, article)) WITHOUT ROWID;
    CREATE INDEX speech_role ON speech (role) WHERE role IS NOT NULL;
    CREATE TABLE role (name TEXT PRIMARY KEY, key TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE corrected (article INTEGER PRIMARY KEY, own TEXT NOT NULL, general TEXT NOT NULL);
    CREATE TABLE general_correction (id TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE dated (
      first INTEGER NOT NULL, last INTEGER NOT NULL, finding INTEGER NOT NULL, PRIMARY KEY (first, last, finding))
      WITHOUT ROWID;
    CREATE TABLE keyed (kind TEXT NOT NULL, key TEXT NOT NULL, finding INTEGER NOT NULL, PRIMARY KEY (kind, key, finding))
      WITHOUT ROWID;
    CREATE TABLE counted (
      kind TEXT NOT NULL, article INTEGER NOT NULL, numbers BLOB NOT NULL, PRIMARY KEY (kind, article)) WITHOUT ROWID;
    CREATE TABLE counted_words (article INTEGER PRIMARY KEY, words BLOB NOT NULL);
    CREATE TABLE account (
      article INTEGER NOT NULL, number INTEGER NOT NULL, day INTEGER NOT NULL, event INTEGER, packed BLOB NOT NULL,
      PRIMARY KEY (article, number)) WITHOUT ROWID;
    CREATE INDEX account_day ON account (day);
    CREATE INDEX account_event ON account (event);
    CREATE TABLE event (id INTEGER PRIMARY KEY, day INTEGER NOT NULL);
    CREATE INDEX event_day ON event (day, id);
    """

  /// Where the places of articles lie.
  private static let places = """
    CREATE TABLE spot (
      id INTEGER PRIMARY KEY, geoname INTEGER NOT NULL, latitude INTEGER NOT NULL, longitude INTEGER NOT NULL,
      country INTEGER NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL,
      UNIQUE (geoname, latitude, longitude, key));
    CREATE TABLE located (
      spot INTEGER NOT NULL, finding INTEGER NOT NULL, mentions INTEGER NOT NULL, PRIMARY KEY (spot, finding))
      WITHOUT ROWID;
    CREATE TABLE within_area (
      area INTEGER NOT NULL, finding INTEGER NOT NULL, PRIMARY KEY (area, finding)) WITHOUT ROWID;
    """

  /// What mirrors the journal, in a schema of SQLite's.
  static func annotations(in schema: String) -> String {
    """
    CREATE TABLE \(schema).annotation (
      article INTEGER NOT NULL, kind INTEGER NOT NULL, value TEXT NOT NULL, folded TEXT NOT NULL,
      PRIMARY KEY (article, kind, value)) WITHOUT ROWID;
    CREATE INDEX \(schema).annotation_kind ON annotation (kind, value);
    CREATE TABLE \(schema).mirrored (lines INTEGER NOT NULL, sum INTEGER NOT NULL);
    INSERT INTO \(schema).mirrored VALUES (0, 0);
    """
  }
}
