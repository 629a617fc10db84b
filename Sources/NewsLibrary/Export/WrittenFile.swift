import Glibc
import LibraryFiles

/// A file that an export was written to, as it was then.
package struct WrittenFile: Hashable, Sendable {
  /// What was there before.
  enum Before: Hashable, Sendable {
    case nothing
    case bytes([UInt8])
    /// A file too large to be kept.
    case unknown
  }

  /// What became of a file that was to be taken back.
  package enum Removal: Hashable, Sendable {
    case removed
    /// What was there before is there again.
    case restored
    /// It was changed since, and stays.
    case changed
    /// What was there before is not known any more, so it stays.
    case kept
    case gone
    case failed(errno: Int32)
  }

  /// As it is shown.
  package var path: String { place.string }
  /// Absolute, without links.
  private let place: RawPath
  private let status: Status
  private let hash: RunningHash
  private let before: Before

  /// What tells without a look into a file that it was not changed.
  private struct Status: Hashable, Sendable {
    var identity: FileIdentity
    var size: Int64
    var modified: Int64

    init(_ status: FileStatus) {
      (identity, size, modified) = (status.identity, status.size, status.modified)
    }
  }

  init(place: RawPath, status: FileStatus, hash: RunningHash, before: Before) {
    self.place = place
    self.status = Status(status)
    self.hash = hash
    self.before = before
  }

  /// Takes the file away again, or brings back what was there before, where nobody changed it.
  func takeBack(among parts: ExportParts) -> Removal {
    guard case .success(let now) = FileStatus.of(place, followingLinks: false) else { return .gone }
    guard Status(now) == status || hasSameContent(now) else { return .changed }
    switch before {
    case .nothing: return place.withCString(unlink) == 0 ? .removed : .failed(errno: errno)
    case .unknown: return .kept
    case .bytes(let bytes): return restore(bytes, among: parts)
    }
  }

  /// A later export that was taken back left the same words in another file.
  private func hasSameContent(_ now: FileStatus) -> Bool {
    now.kind == .file && now.size == status.size && (try? RunningHash(of: place)) == hash
  }

  private func restore(_ bytes: [UInt8], among parts: ExportParts) -> Removal {
    do {
      let file = try ExportFile(for: place, among: parts)
      defer { file.abandon() }
      try file.append(bytes)
      _ = try file.finish(replacing: true)
      return .restored
    } catch {
      return .failed(errno: error.code)
    }
  }
}
