import FoundationEssentials
import Glibc
import LibraryFiles

/// The program's own files: no export takes their place, by whatever name.
struct OwnFiles: Sendable {
  /// Where journal, ledger, history and indexes are.
  private let folders: [RawPath]
  private let configuration: RawPath?

  init(folders: [String], configuration: String?) {
    self.folders = folders.map { RawPath($0) }
    self.configuration = configuration.map { RawPath($0) }
  }

  /// Whether a place is one of them, or lies in one of their folders.
  ///
  /// - Parameters:
  ///   - place: absolute, without links.
  ///   - status: of what is there, which may be one of them under another name; nil if nothing is.
  func include(_ place: RawPath, _ status: FileStatus?) -> Bool {
    if folders.compactMap(\.resolved).contains(where: place.isOrIsBelow) { return true }
    if let configuration, (try? ExportTarget.place(of: configuration)) == place { return true }
    return status.map { identities.contains($0.identity) } ?? false
  }

  private var identities: Set<FileIdentity> {
    let own = configuration.flatMap { try? FileStatus.of($0).get().identity }
    return folders.reduce(into: Set([own].compactMap(\.self))) { $0.formUnion(Self.identities(in: $1)) }
  }

  private static func identities(in folder: RawPath) -> [FileIdentity] {
    let entries = (try? FolderEntry.entries(of: folder).get()) ?? []
    return entries.flatMap { entry in
      entry.kind == .folder
        ? identities(in: folder.appending(entry.name)) : [entry.status?.identity].compactMap(\.self)
    }
  }
}

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
