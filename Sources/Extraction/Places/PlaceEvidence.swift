/// What speaks for one candidate of a name, each between 0 and about 1.
struct PlaceEvidence: Sendable {
  /// The logarithm of the population, from nobody at all to ten million.
  var population = 0.0
  var isCountry = 0.0
  var isCapital = 0.0
  var isProvince = 0.0
  var isDistrict = 0.0
  var isWrittenByHand = 0.0
  /// Whether the name is the one that the gazetteer writes, and not another one of the place.
  var isMainName = 0.0
  /// Whether it is the most populous one.
  var isFirst = 0.0
  /// Whether it is a province with the name of a city in it: of these the city is meant more often.
  var hasNamesake = 0.0
  /// Whether the article calls it what it is: `Tarn province`.
  var isAsNamed = 0.0
  /// Whether the article calls it something else.
  var isOtherKind = 0.0
  /// How far it lies in what the article says that it lies in.
  var isWithin = 0.0
  /// Whether it lies outside of all that the article says that it lies in.
  var isOutside = 0.0
  /// How far it lies in what is named behind a comma.
  var isListed = 0.0
  /// How far another place of the article is said to lie in it, and may.
  var holds = 0.0
  /// The share of its country in all that the article says of countries, this place aside.
  var countryShare = 0.0
  /// Whether anything else of its country is named.
  var isCountryNamed = 0.0
  /// Whether its province or district is a place of the article.
  var isDivisionNamed = 0.0
  /// How near the nearest other place of the article is: 1 at it, half at 100 km.
  var nearness = 0.0
  /// How near it is to what it is said to be near.
  var isBeside = 0.0

  /// All of them, in one order for evidence and weights.
  var values: [Double] {
    [
      population, isCountry, isCapital, isProvince, isDistrict, isWrittenByHand, isMainName, isFirst, hasNamesake,
      isAsNamed, isOtherKind, isWithin, isOutside, isListed, holds, countryShare, isCountryNamed, isDivisionNamed,
      nearness, isBeside,
    ]
  }
}
