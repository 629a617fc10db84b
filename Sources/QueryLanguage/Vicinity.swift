import Linguistics

/// A point of the gazetteer and how far around it a query looks.
package struct Vicinity: Hashable, Sendable {
  /// As the gazetteer has it.
  package var name: String
  package var country: CountryCode?
  package var centre: Coordinates
  /// At least 1.
  package var kilometres: Int

  /// Without a distance this is meant: a town and the villages around it.
  package static let usualDistance = 25
  /// Half the way around the globe: farther is nowhere.
  static let mostDistance = 20_000

  package init(name: String, country: CountryCode? = nil, centre: Coordinates, kilometres: Int) {
    self.name = name
    self.country = country
    self.centre = centre
    self.kilometres = kilometres
  }

  /// Around a place of a name alone; nil if the gazetteer has none, or only a country.
  package init?(of name: String) {
    guard let found = try? Self.around(name, kilometres: Self.usualDistance) else { return nil }
    self = found
  }

  /// Around what is written as two numbers, `35.93,36.63`, or as a name.
  static func around(_ name: String, kilometres: Int) throws(QueryFault.Kind) -> Vicinity {
    if let point = Coordinates(written: name) {
      return Vicinity(name: point.written, centre: point, kilometres: kilometres)
    }
    let gazetteer = Gazetteer.world
    guard let id = SoughtPlace(name).point(in: gazetteer) else {
      throw .noPlace(name, near: SoughtPlace(name).likelyMeant(in: gazetteer))
    }
    let place = gazetteer[id]
    guard place.kind != .country, place.kind != .continent else { throw .noPoint(gazetteer.name(of: id)) }
    return Vicinity(
      name: gazetteer.name(of: id), country: place.country, centre: place.coordinates, kilometres: kilometres)
  }

  var understood: String {
    let state = country.map { ", \($0)" } ?? ""
    return "within \(kilometres) km of \(name)\(state)"
  }
}

/// The value of `near:` as it is typed: a place, and perhaps a slash and a distance behind it.
struct WrittenVicinity {
  private let name: String
  private let nameRange: Range<Int>
  private let valueRange: Range<Int>
  /// What stands behind the slash; nil without one.
  private let distance: ArraySlice<Character>?

  /// - Parameter range: the place of what the term says in the text; a phrase ends at its mark, and the distance
  ///   follows.
  init(_ term: Query.Term, at range: Range<Int>, _ text: QueryText) {
    let slash = term.isPhrase ? range.upperBound + 1 : text[range].lastIndex(of: "/") ?? range.upperBound
    valueRange = range
    nameRange = range.lowerBound..<min(slash, range.upperBound)
    name = text.string(nameRange)
    guard text.character(at: slash) == "/" else {
      distance = nil
      return
    }
    distance = text[slash + 1..<text.end(from: slash + 1) { !QuerySign.isDelimiter($0) }]
  }

  func vicinity() throws(QueryFault) -> Vicinity {
    guard !nameRange.isEmpty else { throw QueryFault(kind: .noValue(.near), range: valueRange) }
    let kilometres = try kilometres()
    do {
      return try Vicinity.around(name, kilometres: kilometres)
    } catch {
      throw QueryFault(kind: error, range: nameRange)
    }
  }

  /// `50km`, or on the way there: `50k`, `50` and nothing yet.
  private func kilometres() throws(QueryFault) -> Int {
    guard let distance, !distance.isEmpty else { return Vicinity.usualDistance }
    let digits = distance.prefix { $0.isASCII && $0.isWholeNumber }
    let unit = String(distance[digits.endIndex...]).lowercased()
    guard !digits.isEmpty, "km".hasPrefix(unit) else {
      throw QueryFault(kind: .distanceForm, range: distance.startIndex..<distance.endIndex)
    }
    return min(max(1, Int(String(digits)) ?? Vicinity.mostDistance), Vicinity.mostDistance)
  }
}

extension Coordinates {
  /// Reads degrees north and east with a comma between; nil for anything else, or what is not on the globe.
  init?(written: String) {
    let parts = written.split(separator: ",").map { $0.drop(while: \.isWhitespace) }
    guard parts.count == 2, let latitude = Double(parts[0]), let longitude = Double(parts[1]) else { return nil }
    self.init(latitude: latitude, longitude: longitude)
    if !isOnGlobe { return nil }
  }

  /// As they are typed: `35.93,36.63`.
  package var written: String { "\(latitude),\(longitude)" }
}

extension QueryFault {
  /// Whether it is about a place, whose name may not be typed to its end.
  var isOfPlace: Bool {
    switch kind {
    case .noPlace, .noPoint: true
    case .nothingBefore, .nothingAfter, .noValue, .unknownField, .unopenedBracket, .emptyBrackets, .misplacedStar,
      .nearJoinsWords, .dateForm, .noYear, .noMonth, .noDay, .noStatus, .distanceForm, .tooLong, .tooManyTerms,
      .tooDeep:
      false
    }
  }
}
