enum FileSystem {
  /// Whether all that changes on a device changes by way of this machine's kernel; true where it can't be
  /// told.
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
