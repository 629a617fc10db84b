import Linguistics

extension SourceText {
  /// Stops the program where a span leaves the text or cuts a scalar.
  func require(_ span: TextSpan, _ what: String) {
    Fuzz.require(span.start <= span.end && self.span.contains(span), "\(what) at \(span), outside its text")
    Fuzz.require(isBoundary(span.start) && isBoundary(span.end), "\(what) at \(span) cuts a scalar")
  }

  func isBoundary(_ offset: Int) -> Bool { offset == count || bytes[offset] & 0xC0 != 0x80 }
}
