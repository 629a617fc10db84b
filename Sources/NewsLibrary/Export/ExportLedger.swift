import FoundationEssentials
import Glibc
import LibraryFiles

/// The contents of the exports that dateline wrote, in a file of JSON Lines beside the journal.
///
/// An export may have the ending of an article, and then nothing but this tells it from one: whatever library is
/// open, a file that has such an ending and isn't here, byte for byte, may be an article of another one. So an
/// export that was edited is the user's own text, and no export either.
struct ExportLedger: Sendable {
  private let file: LineFile

  init(in folder: String) { file = LineFile(folder: folder, name: "exports.jsonl") }

  private struct Line: Codable {
    var content: String
  }

  func contains(_ content: RunningHash) -> Bool {
    let bytes = (try? file.read()) ?? []
    return bytes.split(separator: 0x0A).contains { line in
      (try? JSONDecoder().decode(Line.self, from: Data(line)))?.content == content.name
    }
  }

  /// What can't be noted is written all the same, but never replaced.
  func append(_ content: RunningHash) {
    guard !contains(content), let line = try? JSONEncoder().encode(Line(content: content.name)) else { return }
    try? file.append([UInt8](line) + [0x0A])
  }
}
