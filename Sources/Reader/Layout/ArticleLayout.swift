import Display
import Linguistics
import NewsLibrary
import Newswire

/// An article broken into screen lines for one measure; lines hold spans only, so that even a very
/// large article takes little memory and is painted line by line.
struct ArticleLayout: Sendable, Equatable {
  /// What a line is part of, which decides how it looks.
  enum Role: Sendable, Equatable {
    case blank
    /// Date, agency, file and the file's own time, under the headline.
    case about
    case headline, deck, byline, caption, heading, paragraph, furniture
  }

  struct Line: Sendable, Equatable {
    var role: Role
    /// Empty for blank lines and for the line about the article.
    var span: TextSpan
  }

  let lines: [Line]

  init(_ article: Article, measure: Columns, showsFurniture: Bool) {
    let breaker = LineBreaker(article.text, measure: measure)
    var lines: [Line] = []
    var aboutIsDue = true
    for flow in Self.flows(of: article, showsFurniture: showsFurniture) {
      if aboutIsDue, ![.headline, .deck, .byline].contains(flow.role) {
        Self.separate(&lines, before: .about)
        lines.append(Line(role: .about, span: TextSpan(flow.span.start, flow.span.start)))
        aboutIsDue = false
      }
      Self.separate(&lines, before: flow.role)
      lines += breaker.lines(of: flow.span).map { Line(role: flow.role, span: $0) }
    }
    self.lines = lines
  }

  /// Index of the line that shows the byte at `offset`, or of the last one before it.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].span.start <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// A blank line between parts, but none between headline and deck, byline and date, or among furniture.
  private static func separate(_ lines: inout [Line], before role: Role) {
    guard let last = lines.last else { return }
    switch (last.role, role) {
    case (.headline, .deck), (.byline, .about), (.furniture, .furniture): return
    default: lines.append(Line(role: .blank, span: TextSpan(last.span.end, last.span.end)))
    }
  }

  /// The blocks that are shown, a dateline joined with the paragraph it opens.
  private static func flows(of article: Article, showsFurniture: Bool) -> [(role: Role, span: TextSpan)] {
    var flows: [(role: Role, span: TextSpan)] = []
    var dateline: TextSpan?
    for block in article.blocks where !block.isRepeat {
      switch block.kind {
      case .dateline:
        if let earlier = dateline { flows.append((.paragraph, earlier)) }
        dateline = block.span
      case .paragraph:
        flows.append((.paragraph, dateline.map { $0.union(block.span) } ?? block.span))
        dateline = nil
      case .furniture:
        if showsFurniture { flows.append((.furniture, block.span)) }
      default:
        flows.append((role(of: block.kind), block.span))
      }
    }
    if let dateline { flows.append((.paragraph, dateline)) }
    return flows
  }

  private static func role(of kind: Block.Kind) -> Role {
    switch kind {
    case .headline: .headline
    case .deck: .deck
    case .byline: .byline
    case .caption: .caption
    case .heading: .heading
    case .furniture: .furniture
    case .dateline, .paragraph: .paragraph
    }
  }
}
