import CArchive

/// The members of an archive or a compressed file, one after the other.
struct ArchiveReader: ~Copyable {
  /// What a step through an archive came to.
  enum Step {
    case member(Member)
    /// A member of which not even the name can be read.
    case fault
    case end
    /// The archive is damaged from here on.
    case brokenOff
  }

  /// A member that can now be read.
  struct Member {
    /// Empty for a compressed file alone.
    var name: String
    var isFile: Bool
    var isEncrypted: Bool
    /// The size in bytes that the archive gives, which may be wrong; nil if it gives none.
    var size: Int?
  }

  /// What was read of a member.
  enum Reading {
    case whole([UInt8])
    /// The bytes before a fault, which may be none.
    case cut([UInt8])
    case tooLarge
  }

  // Bytes that are unpacked at once.
  private static let piece = 64 << 10

  private let reader: OpaquePointer
  /// Whether members can be passed over without unpacking them.
  private let canSkip: Bool

  /// What `read` makes of the members of packed bytes; nil if they can't be opened.
  static func reading<Result>(
    _ bytes: [UInt8], _ packing: Packing, _ read: (borrowing ArchiveReader) -> Result
  ) -> Result? {
    bytes.withUnsafeBytes { bytes in
      for way in packing.ways where opens(bytes, way) {
        guard let reader = ArchiveReader(bytes, way) else { continue }
        return read(reader)
      }
      return nil
    }
  }

  /// Whether the first step through the archive succeeds, which may have to look for its directory.
  private static func opens(_ bytes: UnsafeRawBufferPointer, _ way: ca_packing) -> Bool {
    guard let reader = ArchiveReader(bytes, way) else { return false }
    if case .brokenOff = reader.next() { return false }
    return true
  }

  private init?(_ bytes: UnsafeRawBufferPointer, _ way: ca_packing) {
    guard let opened = ca_open(bytes.baseAddress, bytes.count, way) else { return nil }
    (reader, canSkip) = (opened, way == CA_ZIP)
  }

  deinit { ca_close(reader) }

  func next() -> Step {
    var found = ca_member()
    switch ca_next(reader, &found) {
    case CA_MEMBER:
      return .member(
        Member(
          name: found.name.map { String(cString: $0) } ?? "", isFile: found.is_file != 0,
          isEncrypted: found.is_encrypted != 0, size: found.size < 0 ? nil : Int(found.size)))
    case CA_FAULT: return .fault
    case CA_END: return .end
    // CA_FATAL; what C enumerates is open to any other number
    default: return .brokenOff
    }
  }

  /// All bytes of the member that the last step came to, within the budget.
  func read(_ member: Member, within budget: inout UnpackingBudget) -> Reading {
    let most = budget.mostOfNext
    if let size = member.size, size > most { return .tooLarge }
    var bytes: [UInt8] = []
    while let piece = readPiece() {
      if piece.isEmpty { return .whole(bytes) }
      budget.spend(bytes: piece.count)
      guard bytes.count + piece.count <= most else { return .tooLarge }
      bytes += piece
    }
    return .cut(bytes)
  }

  /// Passes over the member that the last step came to; false if what it unpacks to goes over the budget.
  ///
  /// The library would unpack a member without end to find the next one.
  func skip(within budget: inout UnpackingBudget) -> Bool {
    guard !canSkip else { return true }
    while budget.bytes > 0 {
      guard let piece = readPiece(), !piece.isEmpty else { return true }
      budget.spend(bytes: piece.count)
    }
    return false
  }

  /// The next bytes, none at the end; nil for a fault.
  private func readPiece() -> [UInt8]? {
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.piece) { buffer, filled in
      count = ca_read(reader, buffer.baseAddress, buffer.count)
      filled = max(0, count)
    }
    return count < 0 ? nil : piece
  }
}
