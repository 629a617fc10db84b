import Glibc

/// What the program says while it works, on standard error.
enum Report {
  static func line(_ words: String) {
    let bytes = Array((words + "\n").utf8)
    _ = write(2, bytes, bytes.count)
  }

  /// `97.31 %`
  static func percent(_ part: Int, of whole: Int) -> String {
    let hundredths = whole == 0 ? 0 : (10_000 * part + whole / 2) / whole
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) %"
  }
}
