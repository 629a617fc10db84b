import Extraction
import Linguistics

/// The findings of an article as bytes: a tenth of what a row for each would take.
package enum PackedFindings {
  /// What the bytes begin with; a new one for each change of their order.
  private static let version = 2

  package static func pack(_ findings: Findings) -> [UInt8] {
    var writer = PackedWriter()
    writer.number(version)
    writer.list(findings.entities) { $0.entity($1) }
    writer.list(findings.quotes) { $0.quote($1) }
    writer.list(findings.dates) { $0.dateMention($1) }
    writer.list(findings.figures) { $0.figure($1) }
    return PackSeal.sealed(writer.bytes)
  }

  /// The findings of a text of so many bytes; throws where a span or a speaker would lead outside.
  package static func unpack(_ bytes: [UInt8], textLength: Int) throws(MalformedPack) -> Findings {
    var versionReader = PackedReader(bytes, textLength: 0)
    guard try versionReader.number() == version else { throw MalformedPack() }
    var reader = PackedReader(try PackSeal.opened(bytes), textLength: textLength)
    _ = try reader.number()
    var findings = Findings()
    findings.entities = try reader.list { reader throws(MalformedPack) in try reader.entity() }
    findings.quotes = try reader.list { reader throws(MalformedPack) in try reader.quote() }
    findings.dates = try reader.list { reader throws(MalformedPack) in try reader.dateMention() }
    findings.figures = try reader.list { reader throws(MalformedPack) in try reader.figure() }
    let speakers = findings.quotes.compactMap(\.speaker?.index)
    guard reader.isAtEnd, speakers.allSatisfy(findings.entities.indices.contains) else { throw MalformedPack() }
    return findings
  }
}

extension PackedWriter {
  fileprivate mutating func entity(_ entity: Entity) {
    name(entity.kind.rawValue)
    string(entity.name)
    optional(entity.role) { $0.string($1) }
    list(entity.otherNames) { $0.string($1) }
    list(entity.mentions) { writer, mention in
      writer.span(mention.span)
      writer.name(mention.rule.rawValue)
    }
  }

  fileprivate mutating func quote(_ quote: Quote) {
    name(quote.kind.rawValue)
    span(quote.span)
    optional(quote.cue) { $0.span($1) }
    optional(quote.source) { $0.span($1) }
    optional(quote.speaker) { $0.number($1.index) }
    name(quote.rule.rawValue)
  }

  fileprivate mutating func dateMention(_ mention: DateMention) {
    span(mention.span)
    optional(mention.value) { $0.date($1) }
    optional(mention.end) { $0.date($1) }
    name(mention.rule.rawValue)
  }

  fileprivate mutating func figure(_ figure: Figure) {
    span(figure.span)
    span(figure.number)
    optional(figure.low) { $0.real($1) }
    optional(figure.high) { $0.real($1) }
    name(figure.kind.rawValue)
    optional(figure.of) { $0.string($1) }
    name(figure.rule.rawValue)
  }
}

extension PackedReader {
  fileprivate mutating func entity() throws(MalformedPack) -> Entity {
    Entity(
      kind: try named(), name: try string(),
      role: try optional { reader throws(MalformedPack) in try reader.string() },
      otherNames: try list { reader throws(MalformedPack) in try reader.string() },
      mentions: try list { reader throws(MalformedPack) in
        Mention(try reader.span(), rule: try reader.rule())
      })
  }

  fileprivate mutating func quote() throws(MalformedPack) -> Quote {
    Quote(
      try named(), try span(),
      cue: try optional { reader throws(MalformedPack) in try reader.span() },
      source: try optional { reader throws(MalformedPack) in try reader.span() },
      speaker: try optional { reader throws(MalformedPack) in EntityID(try reader.number()) },
      rule: try rule())
  }

  fileprivate mutating func dateMention() throws(MalformedPack) -> DateMention {
    DateMention(
      try span(),
      value: try optional { reader throws(MalformedPack) in try reader.date() },
      end: try optional { reader throws(MalformedPack) in try reader.date() },
      rule: try rule())
  }

  fileprivate mutating func figure() throws(MalformedPack) -> Figure {
    Figure(
      span: try span(), number: try span(),
      low: try optional { reader throws(MalformedPack) in try reader.real() },
      high: try optional { reader throws(MalformedPack) in try reader.real() },
      kind: try named(),
      of: try optional { reader throws(MalformedPack) in try reader.string() },
      rule: try rule())
  }

  fileprivate mutating func rule() throws(MalformedPack) -> RuleName { try named() }
}
