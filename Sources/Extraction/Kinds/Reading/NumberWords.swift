extension FactWordRow {
  static let numerals: [FactWordRow] = [
    Self(
      .units,
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
      eighteen nineteen
      """, values: { Double($0 + 1) }),
    Self(.tens, "twenty thirty forty fifty sixty seventy eighty ninety", values: { Double($0 * 10 + 20) }),
    Self(.hundred, "hundred", values: { _ in 100 }),
    Self(.scale, "thousand million billion trillion", values: { [1e3, 1e6, 1e9, 1e12][$0] }),
    Self(.scale, "k m bn mn mln tn", values: { [1e3, 1e6, 1e9, 1e6, 1e6, 1e12][$0] }),
    Self(.dozen, "dozen", values: { _ in 12 }),
    Self(
      .crowd, "tens dozens scores hundreds thousands millions billions",
      values: { [10, 12, 20, 100, 1e3, 1e6, 1e9][$0] }),
    Self(.several, "several few couple"),
    Self([.half, .fraction], "half", values: { _ in 2 }),
    Self(.fraction, "third thirds", values: { _ in 3 }),
    Self(.fraction, "quarters fourth fourths", values: { _ in 4 }),
    Self(.fraction, "fifth fifths", values: { _ in 5 }),
    Self(.fraction, "tenth tenths", values: { _ in 10 }),
    Self(.fraction, "hundredth hundredths", values: { _ in 100 }),
    Self(.article, "a an"),
    Self(
      .currency,
      """
      dollar dollars euro euros cent cents yen ruble rubles rouble roubles peso pesos franc francs mark marks \
      rupee rupees dinar dinars riyal riyals rial rials shekel shekels lira hryvnia afghanis colones \
      colons cordobas intis sucres australes bolivares quetzales lempiras
      """),
    Self(.currency, "dlr dlrs usd eur gbp rs", values: { _ in 1 }),
    Self(.percent, "percent pct percentage"),
    Self(.point, "point points cent"),
    Self(.measureKind, "square cubic nautical metric basis"),
    Self(
      .measure,
      """
      kilometer kilometers kilometre kilometres km kms mile miles meter meters metre metres foot feet inch inches yard \
      yards acre acres hectare hectares degree degrees mph kph mm cm megawatt megawatts knots
      """),
    Self(
      [.measure, .cargo],
      """
      ton tons tonne tonnes kg kgs kilo kilos kilogram kilograms pound pounds gallon gallons liter liters litre litres \
      barrel barrels gram grams truckloads bags sacks
      """),
  ]
}
