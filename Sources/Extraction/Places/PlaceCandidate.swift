import Linguistics

/// One place of the gazetteer that a name of an article may be of; a class, since the choice hands it on all the time.
final class PlaceCandidate: Sendable {
  let id: Gazetteer.ID
  let place: Gazetteer.Place
  /// The divisions that it lies in, by their numbers of GeoNames.
  let divisions: [Int]
  /// Whether it is what the name says that it is: the province of `Idlib Province`.
  let isAsNamed: Bool
  /// Whether it stands in the table of places of the news that was written by hand.
  let isWrittenByHand: Bool
  /// Whether the name is the one that the gazetteer writes, and not another one of the place.
  let isMainName: Bool
  /// Whether only a part of the name is the place's: `Kobani` of `Kobani district`, `Ghouta` of `Eastern Ghouta`.
  let isPart: Bool

  init(_ id: Gazetteer.ID, in gazetteer: Gazetteer, key: FoldedPlaceName, isAsNamed: Bool, isPart: Bool) {
    self.id = id
    place = gazetteer[id]
    divisions = gazetteer.divisions(of: id).compactMap { gazetteer[$0].geoname }
    self.isAsNamed = isAsNamed
    isWrittenByHand = gazetteer.isWrittenByHand(id)
    isMainName = FoldedPlaceName(gazetteer.name(of: id).utf8) == key
    self.isPart = isPart
  }

  /// Where it lies; of a part of the name about there.
  var location: Location {
    var location = Location(place, divisions: divisions)
    guard isPart else { return location }
    location.isApproximate = true
    if place.kind != .country { location.geoname = nil }
    return location
  }

  /// How far it lies inside another place: 1 within a division of the law, less where only the distance speaks for it,
  /// 0 outside.
  func containment(in other: PlaceCandidate) -> Double {
    if id == other.id { return 0 }
    if other.place.kind == .country { return place.country != nil && place.country == other.place.country ? 1 : 0 }
    if let area = other.place.geoname, divisions.contains(area) { return 1 }
    guard !other.place.kind.isDivision, place.kind != .country,
      place.country == other.place.country || other.place.country == nil
    else { return 0 }
    let distance = place.coordinates.distance(to: other.place.coordinates)
    // A quarter lies within 30 km of its city's middle, a town within 400 km of that of its region.
    return distance < (other.place.kind.isPoint ? 30 : 400) ? 0.7 : 0
  }
}
