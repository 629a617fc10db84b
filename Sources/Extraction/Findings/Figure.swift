import Linguistics

/// A number with its hedge and with what is counted: `more than 1,200 air strikes`.
package struct Figure: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable, Codable {
    case killed, wounded, missing, displaced, detained, troops, fighters, strikes, aid, money, percent, people, other
  }

  /// Hedge, number and what is counted.
  package var span: TextSpan
  /// The number alone, with its currency, per cent sign or unit of measure.
  package var number: TextSpan
  /// Least value; nil where only an upper bound is given ("up to 300").
  package var low: Double?
  /// Greatest value; nil where only a lower bound is given ("more than 1,200").
  package var high: Double?
  package var kind: Kind
  /// What is counted, as written: `air strikes`; nil where the text leaves it open.
  package var of: String?
  package var rule: RuleName

  package init(
    span: TextSpan, number: TextSpan, low: Double?, high: Double?, kind: Kind, of: String? = nil, rule: RuleName
  ) {
    self.span = span
    self.number = number
    self.low = low
    self.high = high
    self.kind = kind
    self.of = of
    self.rule = rule
  }
}
