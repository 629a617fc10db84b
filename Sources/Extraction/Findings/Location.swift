import Linguistics

/// Where a place of an article lies, as far as the article and the gazetteer tell.
package struct Location: Hashable, Sendable {
  /// What sort of place the gazetteer takes it for; nil for a place that it lacks.
  package var kind: PlaceKind?
  /// An area has a point about its middle; nil if only the country is known.
  package var coordinates: Coordinates?
  /// Whether the coordinates are those of the district that an unknown place is said to lie in.
  package var isApproximate = false
  /// Nil for what lies in no country or in several.
  package var country: CountryCode?
  /// The number of GeoNames; nil for what it lacks.
  package var geoname: Int?
  /// The divisions that it lies in, by their numbers of GeoNames: the smallest first, its country last.
  package var divisions: [Int] = []

  package init(
    kind: PlaceKind? = nil, coordinates: Coordinates? = nil, isApproximate: Bool = false, country: CountryCode? = nil,
    geoname: Int? = nil, divisions: [Int] = []
  ) {
    self.kind = kind
    self.coordinates = coordinates
    self.isApproximate = isApproximate
    self.country = country
    self.geoname = geoname
    self.divisions = divisions
  }

  /// Where a place of the gazetteer lies.
  init(_ place: Gazetteer.Place, divisions: [Int]) {
    self.init(
      kind: place.kind, coordinates: place.coordinates, country: place.country, geoname: place.geoname,
      divisions: divisions)
  }
}

extension Location {
  package func pack(to writer: inout PackedWriter) {
    writer.optional(kind) { $0.number(Int($1.rawValue)) }
    writer.optional(coordinates) { writer, point in
      // Hundredths of a degree, as the gazetteer has them.
      writer.number(Int((point.latitude * 100).rounded()))
      writer.number(Int((point.longitude * 100).rounded()))
    }
    writer.flag(isApproximate)
    writer.optional(country) { $0.number(Int($1.rawValue)) }
    writer.optional(geoname) { $0.number($1) }
    writer.list(divisions) { $0.number($1) }
  }

  /// Reads what `pack` wrote; throws for a kind or country that cannot be.
  package init(from reader: inout PackedReader) throws(MalformedPack) {
    kind = try reader.optional { reader throws(MalformedPack) in
      guard let raw = UInt8(exactly: try reader.number()), let kind = PlaceKind(rawValue: raw) else {
        throw MalformedPack()
      }
      return kind
    }
    coordinates = try reader.optional { reader throws(MalformedPack) in
      try reader.point { reader throws(MalformedPack) in Double(try reader.number()) / 100 }
    }
    isApproximate = try reader.flag()
    country = try reader.optional { reader throws(MalformedPack) in
      guard let raw = UInt16(exactly: try reader.number()) else { throw MalformedPack() }
      return CountryCode(rawValue: raw)
    }
    geoname = try reader.optional { reader throws(MalformedPack) in try reader.number() }
    divisions = try reader.list { reader throws(MalformedPack) in try reader.number() }
  }
}
