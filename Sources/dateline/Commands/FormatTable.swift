import Newswire

/// The forms of files that are read, as `dateline help formats` lists them.
enum FormatTable {
  /// A line a format: its name, as `--read-as` takes it, and what is read.
  static var text: String {
    let width = Formats.all.map(\.name.count).max() ?? 0
    return Formats.all.map { format in
      format.name + String(repeating: " ", count: width - format.name.count + 2) + format.summary + "\n"
    }.joined()
  }
}
