/// The letters of Latin-1 without their diacritics.
enum LatinBase {
  /// For U+00E0 to U+00FF, and for their capitals; a letter that has no base stands as `?`.
  private static let letters = Array("aaaaaa?ceeeeiiii?nooooo?ouuuuy?y".utf8)

  /// The small base letter of the scalar that is encoded as C3 and this byte; nil where it has none.
  static func letter(ofContinuation byte: UInt8) -> UInt8? {
    let letter = letters[Int(byte & 0x1F)]
    return letter == UInt8(ascii: "?") ? nil : letter
  }
}
