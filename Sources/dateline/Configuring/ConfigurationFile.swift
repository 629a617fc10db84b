import Descriptors
import Display
import Glibc
import Reader
import Settings

/// The user's configuration as it is on the disk.
struct ConfigurationFile {
  let path: String
  let exists: Bool
  let configuration: Configuration
  let faults: [ConfigurationFault]

  /// The one of this user: `$XDG_CONFIG_HOME/dateline/config.toml`, else in `~/.config`.
  init() { self.init(LibraryPaths.configurationFile) }

  /// A file that isn't there sets nothing.
  init(_ path: String) {
    self.path = path
    do {
      let bytes = try Self.bytes(of: path)
      exists = bytes != nil
      (configuration, faults) = Configuration.read(bytes ?? [], .program)
    } catch {
      exists = true
      (configuration, faults) = (Configuration(.program), [ConfigurationFault(error.reason)])
    }
  }

  /// The keys of the preset with the user's own.
  var keymap: Keymap {
    let preset = KeyPreset(rawValue: configuration.preset) ?? .vim
    return configuration.keys.reduce(preset.keymap) { keymap, change in
      Action(rawValue: change.action).map { keymap.giving(change.keys, to: $0) } ?? keymap
    }.withWayOut
  }

  private struct Refusal: Error {
    var reason: ConfigurationFault.Reason
  }

  /// At most a byte more than a configuration may have, without waiting for something that is not a file; nil if
  /// the file does not exist.
  private static func bytes(of path: String) throws(Refusal) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT, !isDangling(path) { return nil }
      throw Refusal(reason: .unreadable(errno))
    }
    defer { close(file) }
    do throws(Errno) {
      return try Descriptor(file).read(Configuration.greatestSize + 1)
    } catch {
      throw Refusal(reason: error.code == EISDIR ? .folder : .unreadable(error.code))
    }
  }

  /// Whether there is a link that leads to nothing.
  private static func isDangling(_ path: String) -> Bool {
    let code = errno
    defer { errno = code }
    var about = stat()
    return lstat(path, &about) == 0
  }
}

extension ConfigurationTerms {
  /// What this program knows.
  static var program: ConfigurationTerms {
    ConfigurationTerms(
      presets: KeyPreset.allCases.map(\.rawValue), themes: ColourTheme.all.map(\.name),
      actions: Keymap.standard.bindings.map(\.action.rawValue), home: LibraryPaths.home)
  }
}

extension DefaultFile {
  /// That of this program.
  static var program: String {
    text(
      .program, keys: Keymap.standard.bindings.map { Row(action: $0.action.rawValue, keys: $0.keys, help: $0.help) })
  }
}
