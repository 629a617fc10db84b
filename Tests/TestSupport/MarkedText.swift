import Linguistics

/// Sample text with spans marked inside it, so that tests need no offset arithmetic.
///
/// `[name|words]` marks `words` with `name`; marks may nest; `\[`, `\]` and `\|` are the signs
/// themselves. `MarkedText("[person|Ana Marsh] said")` has the text `Ana Marsh said`.
package struct MarkedText: Sendable {
  package struct Mark: Sendable, Hashable {
    package var name: String
    package var span: TextSpan
  }

  package let text: SourceText
  /// In order of their start; an outer mark before those inside it.
  package let marks: [Mark]

  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var marks: [Mark] = []
    var open: [(name: String, start: Int)] = []
    var rest = Substring(marked).utf8
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\\"):
        if let next = rest.popFirst() { bytes.append(next) }
      case UInt8(ascii: "["):
        let name = rest.prefix { $0 != UInt8(ascii: "|") }
        rest = rest.dropFirst(name.count + 1)
        open.append((String(Substring(name)), bytes.count))
      case UInt8(ascii: "]"):
        precondition(!open.isEmpty, "a mark ends that never began: \(marked)")
        let mark = open.removeLast()
        marks.append(Mark(name: mark.name, span: TextSpan(mark.start, bytes.count)))
      default:
        bytes.append(byte)
      }
    }
    precondition(open.isEmpty, "a mark never ends: \(marked)")
    text = SourceText(knownValid: bytes)
    self.marks = marks.sorted { $0.span < $1.span }
  }

  /// The spans marked with a name, in order.
  package func spans(_ name: String) -> [TextSpan] {
    marks.filter { $0.name == name }.map(\.span)
  }
}
