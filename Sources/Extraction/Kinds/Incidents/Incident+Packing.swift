import Linguistics
import Newswire

extension Incident {
  package init(_ span: TextSpan, rule: RuleName, from reader: inout PackedReader) throws(MalformedPack) {
    self.init(span, try reader.named(), rule: rule)
    let first = try reader.optional { reader throws(MalformedPack) in try reader.date() }
    let last = try reader.optional { reader throws(MalformedPack) in try reader.date() }
    if let first, let last, last < first { throw MalformedPack() }
    days = first.map { KnownDays($0, last) }
    place = try reader.optional { reader throws(MalformedPack) in try reader.name() }
    position = try reader.optional { reader throws(MalformedPack) in
      try reader.point { reader throws(MalformedPack) in try reader.real() }
    }
    country = try reader.optional { reader throws(MalformedPack) in try reader.name() }
    stage = try reader.named()
    isBackground = try reader.flag()
    isDenied = try reader.flag()
    claimedBy = try Self.names(&reader)
    blamedBy = try Self.names(&reader)
    perpetrators = try reader.list(Self.names)
    organisations = try reader.list(Self.names)
    targets = try reader.list(Self.names)
    weapons = try Self.names(&reader)
    victims = try reader.list { reader throws(MalformedPack) in try IncidentVictim(from: &reader) }
    count = try reader.optional { reader throws(MalformedPack) in try reader.real() }
  }

  package func pack(to writer: inout PackedWriter) {
    writer.name(type.rawValue)
    writer.optional(days?.first) { $0.date($1) }
    writer.optional(days?.last) { $0.date($1) }
    writer.optional(place) { $0.name($1) }
    writer.optional(position) { writer, position in
      writer.real(position.latitude)
      writer.real(position.longitude)
    }
    writer.optional(country) { $0.name($1) }
    writer.name(stage.rawValue)
    writer.flag(isBackground)
    writer.flag(isDenied)
    Self.write(claimedBy, &writer)
    Self.write(blamedBy, &writer)
    for fillers in [perpetrators, organisations, targets] { writer.list(fillers) { Self.write($1, &$0) } }
    Self.write(weapons, &writer)
    writer.list(victims) { $1.pack(to: &$0) }
    writer.optional(count) { $0.real($1) }
  }

  fileprivate static func names(_ reader: inout PackedReader) throws(MalformedPack) -> [String] {
    try reader.list { reader throws(MalformedPack) in try reader.name() }
  }

  fileprivate static func write(_ names: [String], _ writer: inout PackedWriter) {
    writer.list(names) { $0.name($1) }
  }
}

extension IncidentVictim {
  fileprivate init(from reader: inout PackedReader) throws(MalformedPack) {
    self.init(
      text: try reader.name(), names: try Incident.names(&reader),
      low: try reader.optional { reader throws(MalformedPack) in try reader.real() },
      high: try reader.optional { reader throws(MalformedPack) in try reader.real() }, effect: try reader.named())
  }

  fileprivate func pack(to writer: inout PackedWriter) {
    writer.name(text)
    Incident.write(names, &writer)
    writer.optional(low) { $0.real($1) }
    writer.optional(high) { $0.real($1) }
    writer.name(effect.rawValue)
  }
}
