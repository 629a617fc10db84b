import Display
import Glibc

/// How the screen looks, by what the environment and the configuration say.
enum Looks {
  /// The theme of a name; no colours where `NO_COLOR` is set to anything but nothing (no-color.org).
  ///
  /// - Parameter name: as `ColourTheme` knows it; the standard theme for nil or an unknown name.
  static func theme(named name: String? = nil) -> ColourTheme {
    if let wish = getenv("NO_COLOR"), wish.pointee != 0 { return .mono }
    return name.flatMap(ColourTheme.named) ?? .standard
  }
}
