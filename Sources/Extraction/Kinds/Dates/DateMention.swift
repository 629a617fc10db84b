import Linguistics
import Newswire

/// A date as written, resolved as far as the article allows.
package struct DateMention: FoundFact {
  package static let kind: FactKindName = "dates"

  /// `on Monday`, `October 4, 2014`, `since August 8`.
  package var span: TextSpan
  /// The days that it can mean; nil if unknown.
  package var days: KnownDays?
  /// How closely it is known; nil if it is unknown.
  package var grain: Grain?
  package var rule: RuleName

  package init(_ span: TextSpan, days: KnownDays? = nil, grain: Grain? = nil, rule: RuleName) {
    self.span = span
    self.days = days
    self.grain = grain
    self.rule = rule
  }

  /// The last of several days; nil for a single one.
  private var end: CalendarDate? { days.flatMap { $0.last > $0.first ? $0.last : nil } }
}

extension DateMention {
  package init(_ span: TextSpan, rule: RuleName, from reader: inout PackedReader) throws(MalformedPack) {
    let first = try reader.optional { reader throws(MalformedPack) in try reader.date() }
    let last = try reader.optional { reader throws(MalformedPack) in try reader.date() }
    if let first, let last, last < first { throw MalformedPack() }
    let grain: Grain? = try reader.optional { reader throws(MalformedPack) in try reader.named() }
    self.init(span, days: first.map { KnownDays($0, last) }, grain: grain, rule: rule)
  }

  package func pack(to writer: inout PackedWriter) {
    writer.optional(days?.first) { $0.date($1) }
    writer.optional(end) { $0.date($1) }
    writer.optional(grain) { $0.name($1.rawValue) }
  }

  /// The day, the days from first to last, or `?`.
  package var summary: String {
    guard let days else { return "?" }
    return end.map { "\(days.first)..\($0)" } ?? "\(days.first)"
  }

  package var members: [FactMember] {
    [
      FactMember("range", .range(span)), FactMember("text", .words(span)),
      FactMember("value", .string(days?.first.description)), FactMember("end", .string(end?.description)),
      FactMember("grain", .string(grain?.rawValue)), FactMember("rule", .string(rule.rawValue)),
    ]
  }

  package func line(in text: SourceText) -> FactLine { FactLine(text.reflowed(span), detail: days?.text ?? "?") }
}

extension FactKind {
  /// Dates as written, on the timeline by the days that they mean.
  static let dates = FactKind(
    DateMention.self, number: 2, heading: "Dates", isDated: true,
    rules: Set(DateRules.all.map(\.name) + DateRules.joints),
    examples: DateExamples.all, find: DateFinder.dates)
}
