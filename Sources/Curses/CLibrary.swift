import CNcurses

/// What ncurses asks of the C library: characters and their widths.
package enum CLibrary {
  /// Takes the character encoding of the environment if that is UTF-8, else `C.UTF-8`; false if there
  /// is neither. It holds for the whole process.
  package static func useUTF8() -> Bool { cn_use_utf8() }

  /// By how many columns ncurses moves on for a scalar: 0, 1 or 2; nil for what is not printable.
  package static func columns(of scalar: Unicode.Scalar) -> Int? {
    let columns = wcwidth(wchar_t(scalar.value))
    return columns < 0 ? nil : Int(columns)
  }
}
