import Extraction
import GRDB

/// Which names the user said are of one speaker, across the library.
///
/// A person's last name alone is nobody's in other articles, so that such a merge stays where it was made.
struct SpeakerMerges {
  private let pairs: [(old: String, new: String)]

  init(_ corrections: [CorrectionRecord]) {
    pairs = corrections.compactMap { record in
      guard case .merge(let kind, let old, let new) = record.correction.change else { return nil }
      let isClear = kind != .person || [old, new].allSatisfy { $0.split(separator: " ").count > 1 }
      return isClear ? (old, new) : nil
    }
  }

  /// Marks each merged speaker with the one it goes by.
  func write(_ db: Database) throws {
    try db.execute(sql: "UPDATE entity SET same_as = NULL WHERE same_as IS NOT NULL")
    let folding = try NameFolding()
    var names: [String: String] = [:]
    var parents: [String: String] = [:]
    for pair in pairs {
      let (old, new) = (folding.fold(pair.old), folding.fold(pair.new))
      (names[old], names[new]) = (pair.old, pair.new)
      let (oldRoot, newRoot) = (Self.root(of: old, parents), Self.root(of: new, parents))
      if oldRoot != newRoot { parents[oldRoot] = newRoot }
    }
    for key in parents.keys.sorted() {
      let root = Self.root(of: key, parents)
      try Self.mark(key, asOne: names[root] ?? root, db)
    }
  }

  private static func root(of key: String, _ parents: [String: String]) -> String {
    var key = key
    while let parent = parents[key] { key = parent }
    return key
  }

  private static func mark(_ key: String, asOne name: String, _ db: Database) throws {
    guard try Int.fetchOne(db, sql: "SELECT 1 FROM entity WHERE key = ?", arguments: [key]) != nil else { return }
    let target = try EntityTable(db).row(of: name)
    try db.execute(sql: "UPDATE entity SET same_as = ? WHERE key = ?", arguments: [target, key])
  }
}
