import Descriptors
import Glibc

/// A file that a scan found.
package struct ScannedFile: Sendable {
  package var path: RawPath
  package var status: FileStatus

  package init(path: RawPath, status: FileStatus) {
    self.path = path
    self.status = status
  }
}

/// All files that the given paths lead to, each once, and what stood in the way.
///
/// Folders are searched through; links are followed after all that is no link, so that a file is
/// listed under its own path where it has one inside; a link back to a folder it lies in is a loop.
package struct FolderScan {
  package private(set) var files: [ScannedFile] = []
  package private(set) var problems: [(path: RawPath, reason: Problem.Reason)] = []
  /// Whether it came to its end; a scan broken off must not pass for a list of all that is there.
  package private(set) var isComplete = false

  private var seen: Set<FileIdentity> = []
  private var folders: [Folder] = []
  private var links: [(path: RawPath, folder: Folder)] = []
  private var followed = 0
  private let watch: FolderWatch?

  /// A folder, and those it lies in.
  private final class Folder {
    let path: RawPath
    let identity: FileIdentity
    let parent: Folder?

    init(_ path: RawPath, _ identity: FileIdentity, in parent: Folder?) {
      self.path = path
      self.identity = identity
      self.parent = parent
    }

    func liesIn(_ identity: FileIdentity) -> Bool {
      var folder: Folder? = self
      while let current = folder {
        if current.identity == identity { return true }
        folder = current.parent
      }
      return false
    }
  }

  /// Scans absolute paths; what is hidden in a folder is left out. The watch hears of all that is there.
  package init(_ paths: [RawPath], watch: FolderWatch? = nil, isCancelled: () -> Bool) {
    self.watch = watch
    watch?.beginScan()
    for path in paths { visit(given: path) }
    isComplete = walk(isCancelled)
    watch?.endScan(isComplete: isComplete)
  }

  private mutating func walk(_ isCancelled: () -> Bool) -> Bool {
    while !isCancelled() {
      if let folder = folders.popLast() {
        search(folder)
      } else if followed < links.count {
        followed += 1
        follow(links[followed - 1].path, in: links[followed - 1].folder)
      } else {
        return true
      }
    }
    return false
  }

  private mutating func visit(given path: RawPath) {
    switch FileStatus.of(path) {
    case .success(let status):
      if status.kind == .file { watch?.see(file: path, on: status.identity.device) }
      take(path, status, in: nil)
    case .failure(let error):
      watch?.see(missing: path)
      let isThere = (try? FileStatus.of(path, followingLinks: false).get()) != nil
      note(path, error, whenAbsent: isThere ? .danglingLink : .missing)
    }
  }

  private mutating func search(_ folder: Folder) {
    watch?.see(folder: folder.path, on: folder.identity.device)
    switch FolderEntry.entries(of: folder.path) {
    case .failure(let error): problems.append((folder.path, .unreadable(errno: error.code)))
    case .success(let entries):
      // the last one put on a stack comes first
      for entry in entries.reversed() {
        let path = folder.path.appending(entry.name)
        if let status = entry.status, status.kind != .link {
          take(path, status, in: folder)
        } else {
          links.append((path, folder))
        }
      }
    }
  }

  private mutating func follow(_ link: RawPath, in folder: Folder) {
    watch?.see(link: link)
    switch FileStatus.of(link) {
    case .failure(let error):
      watch?.seeDanglingLink()
      note(link, error, whenAbsent: .danglingLink)
    case .success(let status):
      if status.kind == .folder, folder.liesIn(status.identity) {
        problems.append((link, .linkLoop))
      } else {
        if status.kind == .file { watch?.see(file: link, on: status.identity.device) }
        take(link, status, in: folder)
      }
    }
  }

  /// Adds a file or a folder that was not seen before.
  private mutating func take(_ path: RawPath, _ status: FileStatus, in parent: Folder?) {
    guard status.kind == .file || status.kind == .folder, seen.insert(status.identity).inserted else { return }
    if status.kind == .file {
      if status.links > 1 { watch?.seeAlias() }
      files.append(ScannedFile(path: path, status: status))
    } else {
      folders.append(Folder(path, status.identity, in: parent))
    }
  }

  private mutating func note(_ path: RawPath, _ error: Errno, whenAbsent absent: Problem.Reason) {
    switch error.code {
    case ENOENT: problems.append((path, absent))
    case ELOOP: problems.append((path, .linkLoop))
    default: problems.append((path, .unreadable(errno: error.code)))
    }
  }
}
