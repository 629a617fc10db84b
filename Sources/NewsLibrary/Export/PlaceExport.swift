/// Writes the places of a map as an export has them, in each of its formats.
enum PlaceExport {
  /// Columns may be added, never renamed.
  static let columns = ["place", "country", "latitude", "longitude", "geoname", "articles"]

  static func row(of place: MappedPlace) -> [UInt8] {
    CSVText.row([
      place.name, place.country?.description ?? "", place.point.latitude.text, place.point.longitude.text,
      place.geoname.map(String.init) ?? "", String(place.articles),
    ])
  }

  static func write(_ place: MappedPlace, to json: inout JSONText) {
    json.member("record", "place")
    json.member("place", place.name)
    json.member("country", place.country?.description)
    json.member("latitude", place.point.latitude)
    json.member("longitude", place.point.longitude)
    json.member("geoname", place.geoname.map(Double.init))
    json.member("articles", place.articles)
  }

  static func plain(_ place: MappedPlace) -> [UInt8] { Array("\(place.line.harmless())\n".utf8) }

  static func markdown(_ place: MappedPlace) -> [UInt8] { Array("- \(MarkdownText.escaped(place.line))\n".utf8) }
}

extension MappedPlace {
  /// `Idlib, SY · 35.93, 36.63 · 12 articles`
  fileprivate var line: String {
    let name = ([name] + (country.map { ["\($0)"] } ?? [])).joined(separator: ", ")
    let count = articles == 1 ? "1 article" : "\(articles) articles"
    return "\(name) · \(point.latitude.text), \(point.longitude.text) · \(count)"
  }
}
