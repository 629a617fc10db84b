/// A text as what its cells show: clusters of a base and the marks that combine with it, made harmless.
///
/// - Controls come as their pictures (`␛`, `␉`), bidi controls as `↔`, what has no form (zero-width
///   characters, joiners, variation selectors, the soft hyphen, skin tones) as `·`; C1 controls,
///   unassigned, private-use characters and noncharacters as `U+FFFD`.
/// - A cluster is one scalar of one or two columns and at most four combining marks, which is what a
///   cell of ncurses holds; more marks are left out. A mark without a base gets `◌`.
/// - An emoji joined of several, and a flag, are as many clusters as scalars; a Hangul syllable in
///   conjoining letters is one.
package struct Graphemes: Sequence {
  /// `width` is 1 or 2; `text` is valid for exactly one cell of that width.
  package typealias Element = (text: String, width: Columns)

  private let text: String

  package init(_ text: String) { self.text = text }

  package func makeIterator() -> Iterator { Iterator(scalars: text.unicodeScalars.makeIterator()) }

  package struct Iterator: IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    private var ahead: Glyph?

    fileprivate init(scalars: String.UnicodeScalarView.Iterator) {
      self.scalars = scalars
      advance()
    }

    package mutating func next() -> Element? {
      guard let base = ahead else { return nil }
      if base.columns > 0 { advance() }
      var text = base.columns > 0 ? String(base.scalar) : "◌"
      if let mark = ahead, mark.columns == 0 { appendMarks(to: &text) }
      return (text, Columns(Swift.max(1, base.columns)))
    }

    private mutating func advance() {
      ahead = scalars.next().map(Glyph.init(showing:))
    }

    private mutating func appendMarks(to text: inout String) {
      var room = 4
      while let mark = ahead, mark.columns == 0 {
        if room > 0 { text.unicodeScalars.append(mark.scalar) }
        room -= 1
        advance()
      }
    }
  }
}
