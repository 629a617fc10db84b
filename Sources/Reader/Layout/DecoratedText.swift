import Display
import Linguistics

/// Something that changes how a stretch of text looks.
struct Decoration {
  var span: TextSpan
  var change: (Style) -> Style
}

/// Paints lines of an article: the words of a span, reflowed, with decorations on top.
struct DecoratedText {
  let text: SourceText
  /// Later ones lie over earlier ones.
  let decorations: [Decoration]

  /// The line of a span in a style, with the decorations that touch it.
  func line(_ span: TextSpan, style: Style) -> StyledLine {
    let touching = decorations.filter { $0.span.overlaps(span) }
    var line = StyledLine()
    var endsInBlank = true
    for piece in Self.pieces(of: span, cutBy: touching) {
      let words = reflow(piece, afterBlank: &endsInBlank)
      guard !words.isEmpty else { continue }
      let decorated = touching.reduce(style) { $1.span.contains(piece) ? $1.change($0) : $0 }
      line.append(words, decorated)
    }
    return line
  }

  private static func pieces(of span: TextSpan, cutBy decorations: [Decoration]) -> [TextSpan] {
    var cuts: Set<Int> = [span.start, span.end]
    for decoration in decorations {
      for cut in [decoration.span.start, decoration.span.end] where span.contains(cut) { cuts.insert(cut) }
    }
    let sorted = cuts.sorted()
    return zip(sorted, sorted.dropFirst()).map { TextSpan($0, $1) }
  }

  private func reflow(_ span: TextSpan, afterBlank endsInBlank: inout Bool) -> String {
    var out: [UInt8] = []
    for byte in text.bytes[span.range] {
      let isBlank = LineBreaker.isBlank(byte)
      if !isBlank { out.append(byte) } else if !endsInBlank { out.append(0x20) }
      endsInBlank = isBlank
    }
    return String(decoding: out, as: UTF8.self)
  }
}
