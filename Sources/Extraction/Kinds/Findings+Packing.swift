import Linguistics

extension Findings {
  /// Writes the findings as a tenth of the bytes that a row for each would take.
  package func pack(to writer: inout PackedWriter) {
    writer.list(entities) { $1.pack(to: &$0) }
    writer.list(quotes) { $1.pack(to: &$0) }
    writer.list(facts) { writer, fact in
      writer.name(fact.kind.rawValue)
      writer.span(fact.span)
      writer.name(fact.rule.rawValue)
      fact.pack(to: &writer)
    }
  }

  /// Reads what `pack` wrote; throws for a kind or speaker that does not exist, and spans outside the text.
  package init(from reader: inout PackedReader) throws(MalformedPack) {
    self.init()
    entities = try reader.list { reader throws(MalformedPack) in try Entity(from: &reader) }
    quotes = try reader.list { reader throws(MalformedPack) in try Quote(from: &reader) }
    facts = try reader.list { reader throws(MalformedPack) in
      guard let kind = FactKind.named(FactKindName(rawValue: try reader.name())) else { throw MalformedPack() }
      let span = try reader.span()
      return try kind.unpack(span, rule: try reader.named(), from: &reader)
    }
    let speakers = quotes.lazy.flatMap { $0.speakers }.map { $0.index }
    guard speakers.allSatisfy(entities.indices.contains) else { throw MalformedPack() }
  }
}

extension Entity {
  fileprivate func pack(to writer: inout PackedWriter) {
    writer.name(kind.rawValue)
    writer.string(name)
    writer.optional(role) { $0.string($1) }
    writer.list(otherNames) { $0.string($1) }
    writer.list(mentions) { writer, mention in
      writer.span(mention.span)
      writer.name(mention.rule.rawValue)
    }
    writer.optional(location) { $1.pack(to: &$0) }
  }

  fileprivate init(from reader: inout PackedReader) throws(MalformedPack) {
    self.init(
      kind: try reader.named(), name: try reader.string(),
      role: try reader.optional { reader throws(MalformedPack) in try reader.string() },
      otherNames: try reader.list { reader throws(MalformedPack) in try reader.string() },
      mentions: try reader.list { reader throws(MalformedPack) in
        Mention(try reader.span(), rule: try reader.named())
      },
      location: try reader.optional { reader throws(MalformedPack) in try Location(from: &reader) })
  }
}

extension Quote {
  fileprivate func pack(to writer: inout PackedWriter) {
    writer.name(kind.rawValue)
    writer.span(span)
    writer.optional(cue) { $0.span($1) }
    writer.optional(source) { $0.span($1) }
    writer.list(speakers) { $0.number($1.index) }
    writer.name(certainty.rawValue)
    writer.span(sentence)
    writer.name(stance.rawValue)
    writer.name(rule.rawValue)
  }

  fileprivate init(from reader: inout PackedReader) throws(MalformedPack) {
    self.init(
      try reader.named(), try reader.span(),
      cue: try reader.optional { reader throws(MalformedPack) in try reader.span() },
      source: try reader.optional { reader throws(MalformedPack) in try reader.span() },
      rule: "")
    speakers = try reader.list { reader throws(MalformedPack) in EntityID(try reader.number()) }
    certainty = try reader.named()
    sentence = try reader.span()
    stance = try reader.named()
    rule = try reader.named()
  }
}
