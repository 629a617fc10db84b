import Glibc
import TestSupport
import Testing

/// A folder of articles and what the program says of it, by an index that was through a lot and by one
/// made just now.
struct IndexedFolder {
  let dateline: Dateline
  let folder: TemporaryFolder

  init(count: Int = 12) throws {
    dateline = try Dateline()
    folder = try TemporaryFolder()
    for number in 0..<count { try write(number) }
  }

  func write(_ number: Int, size: Int = 1) throws {
    // numbers, since words said again and again take no room in the index
    let more = (0..<size).map { "The beacon was seen from mile \(number * 7919 + $0 * $0 * 31) by many. " }.joined()
    try folder.write(
      "one/2021-02-\(10 + number % 18)-\(number).txt",
      "Beacon \(number) was lit\n\n“We saw number \(number),” said Ana Marsh. \(more)\n", fresh: true)
  }

  func index() throws -> CommandRun { try dateline.run(["index", folder.path]) }

  /// What searches find, each article with its snippet; how well it fits is left aside, since what is said in quotes counts
  /// only once facts are found.
  func findings(_ dateline: Dateline) throws -> [String] {
    try ["beacon", "\"people saw\"", "number 7", "b"].map { query in
      let run = try dateline.run(["search", query, folder.path, "--json", "--limit", "1000"])
      return run.output.split(separator: "\n").map(Self.withoutScore).sorted().joined(separator: "\n")
    }
  }

  private static func withoutScore(_ hit: Substring) -> String {
    let parts = hit.split(separator: ",").filter { !$0.hasPrefix("\"score\":") }
    return parts.joined(separator: ",")
  }

  /// Expects that all is found as by a new index, and as many articles as are there.
  func expectRight() throws {
    let other = try Dateline()
    #expect(try findings(dateline) == findings(other))
    let articles = try dateline.run(["extract", "--json", folder.path]).output.split(separator: "\n").count
    let run = try index()
    #expect(run.status == 0 && run.output.hasPrefix("\(articles) article"), "\(run.output) \(run.errors)")
  }

  /// The file of the index; there is one.
  var indexPath: String {
    get throws {
      let stream = try #require(opendir(dateline.cache + "/dateline"))
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = entry.name
        if name.hasSuffix(".sqlite") { return "\(dateline.cache)/dateline/\(name)" }
      }
      throw TemporaryFolder.Failure(code: ENOENT)
    }
  }
}
