import Extraction
import Glibc
import NewsLibrary

/// Which folders and files to open, and where the index is.
enum LibraryPaths {
  /// The paths given, or `articles` if that folder exists; nil if there is nothing to open.
  static func given(_ paths: [String]) -> [String]? {
    if !paths.isEmpty { return paths }
    var about = stat()
    return stat("articles", &about) == 0 && about.st_mode & S_IFMT == S_IFDIR ? ["articles"] : nil
  }

  /// `$XDG_CACHE_HOME/dateline`, else `~/.cache/dateline`.
  static var cacheDirectory: String { folder("XDG_CACHE_HOME", else: "/.cache") }

  /// Where what the user made is kept: `$XDG_DATA_HOME/dateline`, else `~/.local/share/dateline`.
  static var dataDirectory: String { folder("XDG_DATA_HOME", else: "/.local/share") }

  /// `$XDG_CONFIG_HOME/dateline/config.toml`, else in `~/.config/dateline`.
  static var configurationFile: String { folder("XDG_CONFIG_HOME", else: "/.config") + "/config.toml" }

  /// nil if the environment names none.
  static var home: String? { environment("HOME") }

  /// Whether there is neither an index nor anything of the user's: to be asked before a library is opened.
  static var isFirstRun: Bool {
    let mine = [cacheDirectory, dataDirectory]
    return !mine.contains { access($0, F_OK) == 0 }
  }

  /// What the list's title calls the library: the last part of the only path, or how many there are.
  static func name(of paths: [String]) -> String {
    guard paths.count == 1 else { return "\(paths.count) paths" }
    let last = paths[0].split(separator: "/").last.map(String.init) ?? paths[0]
    return last == "." || last == ".." ? paths[0] : last
  }

  /// A path as typed, with `~` for the home folder.
  static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home else { return path }
    return home + path.dropFirst()
  }

  /// The program's folder in that of a variable, or in one at home where it isn't an absolute path.
  private static func folder(_ variable: String, else fallback: String) -> String {
    if let folder = environment(variable), folder.hasPrefix("/") { return folder + "/dateline" }
    return (home ?? "/tmp") + fallback + "/dateline"
  }

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}

extension Library {
  /// The library of some paths with this program's extraction.
  static func opened(
    _ paths: [String], readAs format: FormatName? = nil, asItIs: Bool = false, jobs: Int = ProcessorCount.online
  ) throws -> Library {
    try Library(
      paths: paths, cacheDirectory: LibraryPaths.cacheDirectory, dataDirectory: LibraryPaths.dataDirectory,
      configuration: LibraryPaths.configurationFile, readAs: format?.name, asItIs: asItIs,
      extractionVersion: Extractor.version, jobs: jobs,
      extract: { Extractor().findings(in: $0) })
  }
}
