import Linguistics

/// A number with its hedge and with what is counted: `more than 1,200 air strikes`.
package struct Figure: FoundFact {
  package static let kind: FactKindName = "figures"

  /// Hedge, number and what is counted.
  package var span: TextSpan
  /// The number alone, with its currency, per cent sign or unit of measure.
  package var number: TextSpan
  /// Least value; nil if only an upper bound is given ("up to 300").
  package var low: Double?
  /// Greatest value; nil if only a lower bound is given ("more than 1,200").
  package var high: Double?
  package var counts: FigureKind
  /// What is counted, as written: `air strikes`; nil if the text leaves it open.
  package var of: String?
  /// Who says so, named as speakers are; nil where the reporter says it.
  package var source: String?
  package var rule: RuleName

  package init(
    span: TextSpan, number: TextSpan, low: Double?, high: Double?, counts: FigureKind, of: String? = nil,
    source: String? = nil, rule: RuleName
  ) {
    self.span = span
    self.number = number
    self.low = low
    self.high = high
    self.counts = counts
    self.of = of
    self.source = source
    self.rule = rule
  }
}

extension Figure {
  package init(_ span: TextSpan, rule: RuleName, from reader: inout PackedReader) throws(MalformedPack) {
    self.init(
      span: span, number: try reader.span(),
      low: try reader.optional { reader throws(MalformedPack) in try reader.real() },
      high: try reader.optional { reader throws(MalformedPack) in try reader.real() },
      counts: try reader.named(),
      of: try reader.optional { reader throws(MalformedPack) in try reader.string() },
      source: try reader.optional { reader throws(MalformedPack) in try reader.name() },
      rule: rule)
  }

  package func pack(to writer: inout PackedWriter) {
    writer.span(number)
    writer.optional(low) { $0.real($1) }
    writer.optional(high) { $0.real($1) }
    writer.name(counts.rawValue)
    writer.optional(of) { $0.string($1) }
    writer.optional(source) { $0.name($1) }
  }

  /// Kind, bounds, and what is counted: `killed 12 people`, `troops 10-20`, `strikes 1200+ air strikes`, `people -300`.
  package var summary: String {
    let bounds =
      switch (low, high) {
      case (let low?, let high?): low == high ? digits(low) : "\(digits(low))-\(digits(high))"
      case (let low?, nil): "\(digits(low))+"
      case (nil, let high?): "-\(digits(high))"
      case (nil, nil): "?"
      }
    return "\(counts.rawValue) \(bounds)" + (of.map { " \($0)" } ?? "")
  }

  private func digits(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  }

  package var members: [FactMember] {
    [
      FactMember("range", .range(span)), FactMember("number", .range(number)), FactMember("text", .words(span)),
      FactMember("low", .number(low)), FactMember("high", .number(high)),
      FactMember("kind", .string(counts.rawValue)), FactMember("of", .string(of)),
      FactMember("source", .string(source)), FactMember("rule", .string(rule.rawValue)),
    ]
  }

  package func line(in text: SourceText) -> FactLine {
    let kind = counts == .other ? nil : counts.rawValue
    return FactLine(text.reflowed(span), detail: [kind, source].compactMap(\.self).joined(separator: " · "))
  }
}

extension FactKind {
  /// Numbers with their hedges and what they count; dates, ages, times, scores and names are none.
  static let figures = FactKind(
    Figure.self, number: 7, heading: "Figures",
    rules: [
      "number in digits", "number in words", "number left open", "number in a compound", "range of numbers", "fraction",
      "price", "percentage", "measure",
    ],
    examples: FigureExamples.all, find: { FigureReader($0).figures() })
}
