/// A file as it was read: its bytes, where they came from and when it was last changed.
package struct SourceFile: Sendable {
  /// The path, as given or as found in a folder; may hold any byte but NUL.
  package var path: String
  package var bytes: [UInt8]
  /// Seconds since 1970 of the last change. Only ever shown: it resolves no date.
  package var modified: Int64

  package init(path: String, bytes: [UInt8], modified: Int64 = 0) {
    self.path = path
    self.bytes = bytes
    self.modified = modified
  }
}
