import TestSupport

extension Dateline {
  /// Where the configuration lies, below the home.
  static let configurationPath = ".config/dateline/config.toml"

  func configure(_ text: String) throws { try home.write(Self.configurationPath, text) }
}
