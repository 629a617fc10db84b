import Glibc

/// Does to a folder what people and programs do: files and folders come, go, change, move, and are linked.
package struct FolderChanger {
  private let folder: TemporaryFolder
  private var written = 0

  package init(_ folder: TemporaryFolder) { self.folder = folder }

  private static let folders = ["", "one/", "two/", "two/three/"]
  private static let places = folders.flatMap { folder in (0..<3).map { "\(folder)story-\($0).txt" } }

  /// Makes one change, or none where what it would change isn't there.
  package mutating func change(_ random: inout some RandomNumberGenerator) throws {
    let place = Self.places.randomElement(using: &random) ?? ""
    let other = Self.places.randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<12, using: &random) {
    case 0..<5: try write(place)
    case 5: folder.remove(place)
    case 6: _ = rename(folder[place], folder[other])
    case 7: _ = rename(folder["two"], folder["moved"])
    case 8: _ = rename(folder["moved"], folder["two"])
    case 9: _ = symlink(folder[other], folder[place])
    case 10: _ = link(folder[other], folder[place])
    default: try? folder.write(place, "", fresh: true)
    }
  }

  /// What lies there may be a link: as an editor would, puts a new file in its place.
  private mutating func write(_ place: String) throws {
    written += 1
    try folder.write(
      "\(place).new", "Story number \(written)\n\nBeacon \(written) was lit, and \(written * 7) people saw it.\n",
      fresh: true)
    try folder.move("\(place).new", to: place)
  }
}
