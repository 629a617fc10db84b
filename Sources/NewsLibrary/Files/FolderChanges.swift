/// What changed below the folders of a library since somebody last asked.
package struct FolderChanges: Sendable, Equatable {
  /// Whether only a look at all files tells what is there now.
  package private(set) var isEverything = false
  /// Files that came, went or changed.
  private(set) var files: Set<RawPath> = []

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
