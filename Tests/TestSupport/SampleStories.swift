import Foundation

/// The sample stories of the package: the files of `articles/`.
package struct SampleStories {
  package let folder: String

  /// - Parameter testFile: a file of the tests (pass `#filePath`), to find the folder by.
  package init(seenFrom testFile: String) { folder = TextFile.packageFolder(of: testFile) + "/articles" }

  /// Paths below the folder, in order.
  package var paths: [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return paths.filter { TextFile.bytes("\(folder)/\($0)")?.isEmpty == false }.sorted()
  }

  /// The content of a story; empty if it can't be read.
  package func bytes(_ path: String) -> [UInt8] { TextFile.bytes("\(folder)/\(path)") ?? [] }

  /// The golden of a story: its file's name, which no other story has.
  package static func golden(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return "Stories/\(name.prefix { $0 != "." }).txt"
  }
}
