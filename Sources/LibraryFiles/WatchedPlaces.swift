import Glibc
import Newswire

/// What each watch of a library is for, and what its events mean.
struct WatchedPlaces {
  /// What one watch is for; a folder can be several things at once.
  struct Place: Equatable {
    /// The path of a folder that is searched.
    var folder: RawPath?
    /// Names in the folder that a path of the library waits to come back at.
    var awaited: Set<[UInt8]> = []
    /// Whether it is a file by itself: one given by its path, or one that a link leads to.
    var isFile = false

    mutating func add(_ other: Place) {
      folder = other.folder ?? folder
      awaited.formUnion(other.awaited)
      isFile = isFile || other.isFile
    }
  }

  private(set) var places: [Int32: Place] = [:]
  /// Links that were followed.
  private(set) var links: Set<RawPath> = []
  /// Whether a file may be known by more than one path: one that comes or goes can then bring up another.
  private(set) var hasAliases = false
  /// Whether a link leads to nothing: what comes, whatever its name, may be what it leads to.
  private(set) var hasDanglingLinks = false

  mutating func add(_ place: Place, watch: Int32) { places[watch, default: Place()].add(place) }

  mutating func addLink(_ path: RawPath) {
    links.insert(path)
    hasAliases = true
  }

  mutating func addAlias() { hasAliases = true }
  mutating func addDanglingLink() { hasDanglingLinks = true }

  /// Puts what an event means to the changes.
  mutating func take(_ event: FolderEvent, _ changes: inout FolderChanges) {
    if event.has(IN_Q_OVERFLOW) { return changes.addEverything() }
    guard let place = places[event.watch] else { return }
    if event.has(IN_IGNORED) {
      places[event.watch] = nil
    } else if place.isFile || event.name.isEmpty || place.awaited.contains(event.name) {
      // also a folder itself that was moved, removed, or may be read no more
      changes.addEverything()
    } else if let folder = place.folder, event.name.first != UInt8(ascii: ".") {
      take(event, at: folder.appending(event.name), &changes)
    }
  }

  private func take(_ event: FolderEvent, at path: RawPath, _ changes: inout FolderChanges) {
    let comes = event.has(IN_CREATE) || event.has(IN_MOVED_TO)
    let goes = event.has(IN_DELETE) || event.has(IN_MOVED_FROM)
    if event.has(IN_ISDIR) || links.contains(path) || (comes && hasDanglingLinks)
      || (hasAliases && (comes || goes)) || (comes && !isOneFile(path))
    {
      changes.addEverything()
    } else if !event.has(IN_CREATE) {
      // what is being written tells when it is closed
      changes.add(path)
    }
  }

  /// Whether a path is no link, and the only one of what it leads to; also true for one that has gone.
  private func isOneFile(_ path: RawPath) -> Bool {
    guard let status = try? FileStatus.of(path, followingLinks: false).get() else { return true }
    return status.kind != .link && status.links == 1
  }
}

/// An event that inotify reports of a watched folder or file.
struct FolderEvent: Equatable {
  /// The number of the watch; -1 where events were lost.
  var watch: Int32
  /// `IN_` bits.
  var mask: UInt32
  /// The entry of the folder that it is about; empty if it is the watched thing itself.
  var name: [UInt8]

  func has(_ bit: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: bit) != 0 }

  /// All that can be read from a descriptor without waiting.
  static func read(from descriptor: CInt) -> [FolderEvent] {
    var events: [FolderEvent] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while case let count = Glibc.read(descriptor, &buffer, buffer.count), count > 0 {
      buffer.withUnsafeBytes { events += parse(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    return events
  }

  /// Each event is a head and a name padded with NUL.
  private static func parse(_ bytes: UnsafeRawBufferPointer) -> [FolderEvent] {
    var events: [FolderEvent] = []
    var offset = 0
    while offset + headSize <= bytes.count {
      let number = { bytes.loadUnaligned(fromByteOffset: offset + $0, as: UInt32.self) }
      let end = min(bytes.count, offset + headSize + Int(number(12)))
      let name = bytes[offset + headSize..<end].prefix { $0 != 0 }
      events.append(FolderEvent(watch: Int32(bitPattern: number(0)), mask: number(4), name: Array(name)))
      offset = end
    }
    return events
  }

  /// Watch, mask, cookie and length of the name, four bytes each.
  private static let headSize = 16
}
