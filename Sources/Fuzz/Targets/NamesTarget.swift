import FoundationEssentials
import LibraryFiles
import NewsLibrary

extension FuzzTarget {
  /// Names of files: whatever their bytes, they come back as an argument of the command line, and are JSON.
  static let names = FuzzTarget(name: "names") { bytes in
    let path = RawPath(bytes: bytes)
    require(RawPath(path.argument) == path, "a name that does not come back")
    if !path.name.isEmpty { require(path.folder.appending(Array(path.name)).name == path.name, "another name") }
    var json = JSONText()
    json.array([path.argument, path.string]) { $0.string($1) }
    require(
      (try? JSONDecoder().decode([String].self, from: Data(json.bytes))) == [path.argument, path.string], "no JSON")
  }
}
