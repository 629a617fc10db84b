import Linguistics

/// Finds where each article of a text export stands, in one pass over its lines.
///
/// An article ends with a line that its archive prints under each, or at a form feed. Where both are missing, a line
/// that stands over each article's text shows that another one has begun: with the lines right above that line.
struct ArticleStretches {
  /// What a line says of where articles begin and end.
  enum Sign {
    case none
    /// One of the lines between headline and text, of which each article has one.
    case head
    /// The last line of an article.
    case end
    /// A line between two articles, which belongs to neither.
    case rule
    /// The first line of an article.
    case start
    /// The first line of what stands below the last article and belongs to none.
    case foot
  }

  /// Lines between two hard ends.
  private struct Piece {
    var span: TextSpan
    /// For each head, where the lines right above it begin.
    var heads: [Int] = []
    /// Whether it begins with a line that opens an article.
    var hasStart = false
    var hasEnd = false
    /// Whether what belongs to no article stands above the first head.
    var isFoot = false
  }

  private var pieces: [Piece] = []
  private var open: Piece?
  /// Where the groups of lines begin that the last two lines stand in, between blank lines.
  private var group = 0
  private var groupBefore = 0
  private var last: Line?

  /// The stretches, none of them without words.
  ///
  /// - Parameter sign: what a line says; it gets the line before too, nil at the start and behind a blank line.
  static func all(in text: SourceText, _ sign: (Line, _ previous: Line?) -> Sign) -> [TextSpan] {
    var finder = ArticleStretches()
    var end = 0
    for line in Lines(text.bytes, in: text.span) {
      if !line.isBlank {
        if text.bytes[end..<line.span.start].contains(0x0C) { finder.close(hasEnd: false) }
        let sign = sign(line, finder.last)
        if sign == .rule { finder.close(hasEnd: true) } else { finder.add(line, sign) }
        end = line.span.end
      }
      finder.last = line.isBlank ? nil : line
    }
    finder.close(hasEnd: false)
    return finder.stretches
  }

  private mutating func add(_ line: Line, _ sign: Sign) {
    if open == nil { (groupBefore, group) = (line.span.start, line.span.start) }
    if last == nil, open != nil { (groupBefore, group) = (group, line.span.start) }
    if sign == .foot { close(hasEnd: true) }
    if sign == .start { begin() }
    var piece = open ?? Piece(span: line.span, isFoot: sign == .foot)
    piece.span.end = line.span.end
    if sign == .start { piece.hasStart = true }
    if sign == .head { piece.heads.append(groupBefore) }
    open = piece
    if sign == .end { close(hasEnd: true) }
  }

  /// Ends what stands above the first line of an article. Above the very first one that is an article only if it has a
  /// head of its own.
  private mutating func begin() {
    if pieces.isEmpty, let first = open, !first.hasStart { open?.isFoot = true }
    close(hasEnd: true)
  }

  private mutating func close(hasEnd: Bool) {
    guard var piece = open else { return }
    open = nil
    piece.hasEnd = hasEnd
    if piece.heads.isEmpty, !hasEnd, let before = pieces.last, !before.hasEnd {
      // a page break within an article
      pieces[pieces.count - 1].span.end = piece.span.end
    } else {
      pieces.append(piece)
    }
  }

  private var stretches: [TextSpan] {
    pieces.flatMap { piece in
      // exports that somebody put behind each other have an article below a foot
      let starts =
        piece.isFoot ? piece.heads : [piece.span.start] + piece.heads.dropFirst().filter { $0 > piece.span.start }
      return zip(starts, starts.dropFirst() + [piece.span.end]).map { TextSpan($0, $1) }.filter { !$0.isEmpty }
    }
  }
}
