import ArgumentParser
import Descriptors
import Glibc
import LibraryFiles
import Reader

/// A file that lists paths, so that another program says what to read.
struct ListedPaths: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read the paths from FILE as well, one a line or each ended by a zero byte; - is standard input.",
      valueName: "FILE"),
    completion: .file())
  var filesFrom: String?

  /// All paths of the list; none without one.
  func all() throws -> [String] {
    var (list, paths): (FileList?, [String]) = (try opened(), [])
    while let path = try Self.next(&list) { paths.append(path.argument) }
    return paths
  }

  /// The list, open; nil if none was named. A list that can't be read ends the program with a line that says so.
  func opened() throws -> FileList? {
    guard let filesFrom else { return nil }
    let number = filesFrom == "-" ? STDIN_FILENO : open(filesFrom, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw Self.failure(filesFrom, errno) }
    return FileList(Descriptor(number))
  }

  private static func next(_ list: inout FileList?) throws -> RawPath? {
    do { return try list?.next() } catch { throw failure("the list of files", error.code) }
  }

  /// The lines of a file or, for `-`, of standard input; blank ones are left out.
  static func lines(of name: String) throws -> [String] {
    var list = ListedPaths()
    list.filesFrom = name
    return try list.all()
  }

  static func failure(_ name: String, _ code: Int32) -> ExitCode {
    StandardError.line("dateline: \(name) can't be read (\(SystemError.words(code)))")
    return ExitCode(Failure.status)
  }
}

/// Paths on the command line that lead nowhere.
enum MissingPaths {
  /// Ends the program with a line for each that is not there; a word alone may have been meant for a search.
  static func refuse(among paths: [String], offersSearch: Bool = false) throws {
    let missing = paths.filter { (try? FileStatus.of(RawPath($0)).get()) == nil && !isLink($0) }
    guard !missing.isEmpty else { return }
    for path in missing {
      let isWord = offersSearch && paths.count == 1 && !path.contains("/") && !path.contains(".")
      let hint = isWord ? "did you mean dateline search \(path)?" : "check the path"
      StandardError.line("dateline: \(path): does not exist: \(hint)")
    }
    throw ExitCode(Failure.status)
  }

  /// A broken link is there, and told as what it is.
  private static func isLink(_ path: String) -> Bool {
    (try? FileStatus.of(RawPath(path), followingLinks: false).get()) != nil
  }
}
