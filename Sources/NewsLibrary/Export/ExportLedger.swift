import FoundationEssentials
import Glibc
import LibraryFiles

/// The contents of the exports that dateline wrote, in a file of JSON Lines beside the journal.
///
/// An export may have the ending of an article, and then nothing but this tells it from one: whatever library is
/// open, a file that has such an ending and whose hash isn't here may be an article of another one. So an export that
/// was edited is the user's own text, and no export either.
struct ExportLedger: Sendable {
  private let file: LineFile

  init(in folder: String) { file = LineFile(folder: folder, name: "exports.jsonl") }

  private struct Line: Codable {
    var content: String
  }

  /// Whether a file has the hash of an export; one that can't be read has none.
  func contains(fileAt path: RawPath) -> Bool {
    let names = names
    if names.isEmpty { return false }
    if let hash = try? ContentHash(of: path), names.contains(hash.name) { return true }
    guard names.contains(where: FormerExportHash.isName), let hash = try? FormerExportHash(of: path) else {
      return false
    }
    return names.contains(hash.name)
  }

  private var names: Set<String> {
    let lines = ((try? file.read()) ?? []).split(separator: 0x0A)
    return Set(lines.compactMap { try? JSONDecoder().decode(Line.self, from: Data($0)).content })
  }

  /// What can't be noted is written all the same, but never replaced.
  func append(_ content: ContentHash) {
    guard !names.contains(content.name), let line = try? JSONEncoder().encode(Line(content: content.name)) else {
      return
    }
    try? file.append([UInt8](line) + [0x0A])
  }
}
