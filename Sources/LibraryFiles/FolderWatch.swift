import Glibc
import Synchronization

/// Hears of changes below the folders of a library (inotify).
///
/// A scan tells it of each folder before it searches it, so that nothing that changes meanwhile is
/// missed. On file systems that others write to without this machine's knowing, and where the system
/// gives no more watches, it is blind: look again after `pollingPause` then.
package final class FolderWatch: Sendable {
  private struct State {
    var known = WatchedPlaces()
    /// What the scan that is going on has seen so far.
    var seen = WatchedPlaces()
    var isBlind = false
    var start = ContinuousClock.now
    var scanTime = Duration.zero
    var localDevices: Set<UInt64> = []
  }

  private let events: CInt
  private let state: Mutex<State>

  package init() {
    events = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    state = Mutex(State())
  }

  deinit {
    if events >= 0 { close(events) }
  }

  /// Can be read when there is something to drain; nil while it is blind.
  package var descriptor: CInt? { state.withLock { $0.isBlind || events < 0 } ? nil : events }

  /// How long to wait before looking again where it is blind: a share of one in twenty of the time goes
  /// into looking.
  package var pollingPause: Duration {
    min(max(state.withLock { $0.scanTime } * 20, .seconds(5)), .seconds(600))
  }

  /// What changed since the last call.
  package func drain() -> FolderChanges {
    guard descriptor != nil else { return .everything }
    let events = FolderEvent.read(from: events)
    return state.withLock { state in
      var changes = FolderChanges.none
      for event in events { state.known.take(event, &changes) }
      return changes
    }
  }

  private static let mask =
    IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF
}

// What a scan tells
extension FolderWatch {
  func beginScan() {
    state.withLock { state in
      state.seen = WatchedPlaces()
      state.isBlind = events < 0
      state.start = .now
    }
  }

  /// A folder that is going to be searched.
  func see(folder path: RawPath, on device: UInt64) {
    watch(path, on: device, WatchedPlaces.Place(folder: path))
  }

  /// A file that stands for itself.
  func see(file path: RawPath, on device: UInt64) {
    watch(path, on: device, WatchedPlaces.Place(isFile: true))
  }

  /// A path of the library where nothing is.
  func see(missing path: RawPath) {
    let parent = RawPath(bytes: Array(path.bytes.dropLast(path.name.count + 1)))
    let folder = parent.bytes.isEmpty ? RawPath("/") : parent
    guard case .success(let status) = FileStatus.of(folder), status.kind == .folder else { return }
    watch(folder, on: status.identity.device, WatchedPlaces.Place(awaited: [Array(path.name)]))
  }

  /// A link that is followed.
  func see(link path: RawPath) { state.withLock { $0.seen.addLink(path) } }

  /// A link that leads nowhere.
  func seeDanglingLink() { state.withLock { $0.seen.addDanglingLink() } }

  /// A file that has several names.
  func seeAlias() { state.withLock { $0.seen.addAlias() } }

  /// Gives up the watches of what a whole scan did not see.
  func endScan(isComplete: Bool) {
    state.withLock { state in
      guard isComplete else { return state.isBlind = true }
      for watch in state.known.places.keys where state.seen.places[watch] == nil { inotify_rm_watch(events, watch) }
      state.known = state.seen
      state.scanTime = ContinuousClock.now - state.start
    }
  }

  private func watch(_ path: RawPath, on device: UInt64, _ place: WatchedPlaces.Place) {
    state.withLock { state in
      guard !state.isBlind else { return }
      if !state.localDevices.contains(device) {
        guard FileSystem.isLocal(device) else { return state.isBlind = true }
        state.localDevices.insert(device)
      }
      let watch = path.withCString { inotify_add_watch(events, $0, UInt32(Self.mask)) }
      if watch >= 0 {
        state.seen.add(place, watch: watch)
      } else if errno == ENOSPC || errno == ENOMEM {
        state.isBlind = true
      }
    }
  }
}

/// What changed below the folders of a library since somebody last asked.
package struct FolderChanges: Sendable, Equatable {
  /// Whether only a look at all files tells what is there now.
  package private(set) var isEverything = false
  /// Files that came, went or changed.
  package private(set) var files: Set<RawPath> = []

  package static let none = FolderChanges()
  package static let everything = FolderChanges(isEverything: true)

  package var isNone: Bool { !isEverything && files.isEmpty }

  package func union(_ other: FolderChanges) -> FolderChanges {
    if isEverything || other.isEverything { return .everything }
    var both = self
    both.files.formUnion(other.files)
    return both
  }

  mutating func add(_ file: RawPath) {
    if !isEverything { files.insert(file) }
  }

  mutating func addEverything() { self = .everything }
}

enum FileSystem {
  /// Whether everything that changes on a device changes through this machine's kernel; true if unknown.
  static func isLocal(_ device: UInt64) -> Bool {
    guard case .success(let table?) = FileBytes.read(RawPath("/proc/self/mountinfo")) else { return true }
    return !table.bytes.split(separator: UInt8(ascii: "\n")).contains { isRemote(device, in: $0) }
  }

  /// Whether a line of the table of mounts is of the device, and of a file system over a network, or one
  /// behind which anything can be.
  ///
  /// `36 35 98:0 / /mnt rw,noatime shared:1 - ext4 /dev/sda rw`: the third field is the device, the one
  /// behind the lone dash the type.
  private static func isRemote(_ device: UInt64, in line: ArraySlice<UInt8>) -> Bool {
    let fields = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard fields.count > 2, fields[2] == number(of: device), let dash = fields.lastIndex(of: "-"),
      fields.indices.contains(dash + 1)
    else { return false }
    let type = fields[dash + 1]
    return remote.contains(String(type)) || type.hasPrefix("fuse.")
  }

  private static let remote: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse", "9p", "virtiofs", "vboxsf", "ceph", "afs", "coda", "lustre",
  ]

  /// As the kernel writes it: `98:0`.
  private static func number(of device: UInt64) -> String {
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & 0xFFFF_FF00
    return "\(major):\(minor)"
  }
}
