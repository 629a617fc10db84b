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
    let entries = (try? FolderEntry.entries(of: folder, wants: { _ in true }).get()) ?? []
    return entries.flatMap { entry in
      entry.kind == .folder
        ? identities(in: folder.appending(entry.name)) : [entry.status?.identity].compactMap(\.self)
    }
  }
}
