/// How much each kind of evidence counts for a candidate.
///
/// Learned as a choice of one among the candidates and none (softmax, 600 steps of Adam, drawn to round first guesses)
/// on two thirds of the places of TR-News, GeoVirus, GeoWebNews, of LGL at an eighth of their weight, and of 45 conflict
/// reports of which only the countries are known. Of names with candidates it chooses right, on those two thirds and on
/// the last: 93.5 and 94.7, 96.6 and 93.7, 96.9 and 86.8, 80.5 and 86.7, 99.1 and 99.0 in a hundred.
enum PlaceWeights {
  private static let weights = PlaceEvidence(
    population: 6.7, isCountry: 3.1, isCapital: 1.6, isProvince: 0.2, isDistrict: -1, isWrittenByHand: 1.8,
    isMainName: 1.3, isFirst: 0.3, hasNamesake: -1.4, isAsNamed: 1.4, isOtherKind: -1.6, isWithin: 4, isOutside: -1.2,
    isListed: 2.5, holds: 2.1, countryShare: 2.1, isCountryNamed: 0.7, isDivisionNamed: 2.2, nearness: 2.3,
    isBeside: 1.5
  ).values

  /// What a candidate must score to be believed: else the name is of a place that the gazetteer lacks.
  static let leastScore = 6.3

  static func score(_ evidence: PlaceEvidence) -> Double {
    zip(weights, evidence.values).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
