import Descriptors
import FoundationEssentials
import LibraryFiles

/// A search that the user gave a name, for all libraries.
package struct SavedSearch: Hashable, Sendable {
  package var name: String
  package var query: String

  package init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}

/// What an undo took back.
package enum UndoneChange: Hashable, Sendable {
  case correction(CorrectionRecord)
  /// Those that were made at once.
  case annotations([AnnotationRecord])
  /// With the articles of this library that it is of.
  case reading(ReadingRecord, of: [ArticleID])
  case search(SavedSearch)
  /// The search is there again.
  case forgetting(SavedSearch)
  /// The correction stands again.
  case withdrawal(of: CorrectionRecord)
}

/// The queries that the user made, in a file of JSON Lines beside the journal.
struct QueryHistory: Sendable {
  private let file: LineFile

  /// What is left of a file that grew beyond so many bytes: the newest of the queries that differ.
  private static let limit = (bytes: 256 << 10, queries: 500)

  init(in folder: String) { file = LineFile(folder: folder, name: "history.jsonl") }

  private struct Line: Codable {
    /// Seconds since 1970.
    var time: Int64
    var query: String
  }

  /// Newest first, each once; empty if the file can't be read.
  var queries: [String] { Self.distinct((try? file.read()) ?? []).map(\.query) }

  /// A query of white space is none; one that can't be written is forgotten.
  func append(_ query: String) {
    guard query.contains(where: { !$0.isWhitespace }) else { return }
    compactIfNeeded()
    let line = Line(time: FileStatus.now / 1_000_000_000, query: query)
    try? file.append(Self.json(line))
  }

  private func compactIfNeeded() {
    guard let size = try? file.read().count, size > Self.limit.bytes else { return }
    try? file.append([]) { bytes throws(Errno) in
      let kept = Self.distinct(bytes).prefix(Self.limit.queries)
      try file.replaceContents(with: kept.reversed().flatMap(Self.json))
    }
  }

  /// Newest first; what is no line is passed over.
  private static func distinct(_ bytes: [UInt8]) -> [Line] {
    var seen: Set<String> = []
    return bytes.split(separator: 0x0A).reversed().compactMap { bytes in
      guard let line = try? JSONDecoder().decode(Line.self, from: Data(bytes)), seen.insert(line.query).inserted
      else { return nil }
      return line
    }
  }

  private static func json(_ line: Line) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(line)).map { [UInt8]($0) + [0x0A] } ?? []
  }
}
