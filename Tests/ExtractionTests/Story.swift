import Extraction
import Linguistics
import Newswire
import TestSupport
import Testing

/// A sample story: paragraphs set apart by an empty line, with what should be found marked in it.
struct Story {
  let marked: MarkedText
  let findings: Findings

  init(_ sample: String, kind: Block.Kind = .paragraph) {
    marked = MarkedText(sample)
    var article = Article(text: marked.text)
    article.blocks = Story.paragraphs(of: marked.text).map { Block(kind, $0) }
    findings = Extractor().findings(in: article)
  }

  var text: SourceText { marked.text }

  /// The places where a kind of entity is named, to compare with marks.
  func mentions(_ kind: Entity.Kind) -> [TextSpan] {
    findings.entities.filter { $0.kind == kind }.flatMap { $0.mentions.map(\.span) }.sorted()
  }

  func entity(_ name: String) -> Entity? { findings.entities.first { $0.name == name } }

  /// `kind | words | source | speaker`, in order of text.
  var quotes: [String] {
    findings.quotes.map { quote in
      let source = quote.source.map { text.reflowed($0) } ?? "-"
      return [quote.kind.rawValue, text.reflowed(quote.span), source, findings.speaker(of: quote)?.name ?? "-"]
        .joined(separator: " | ")
    }
  }

  /// The quotes between marks alone.
  var marks: [String] { quotes.filter { !$0.hasPrefix("indirect") } }
  var indirect: [String] { quotes.filter { $0.hasPrefix("indirect") } }

  private static func paragraphs(of text: SourceText) -> [TextSpan] {
    var spans: [TextSpan] = []
    var start = 0
    for (offset, byte) in text.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      guard offset > start, text.bytes[offset - 1] == byte else { continue }
      spans.append(TextSpan(start, offset - 1))
      start = offset + 1
    }
    if start < text.count { spans.append(TextSpan(start, text.count)) }
    return spans
  }
}

/// Expects the names of a sample that are marked with their kinds, and no others.
func expectMarks(_ sample: String) {
  let story = Story(sample)
  for kind in Entity.Kind.allCases where kind != .described {
    let found = story.mentions(kind).map { story.text[$0] }
    #expect(story.mentions(kind) == story.marked.spans(kind.rawValue), "\(kind): \(found)")
  }
}
