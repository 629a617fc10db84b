import Linguistics

/// The names of places that a story can be sent from.
enum PlaceNames {
  private static let rows = VocabularyTable("places").rows
  private static let countries = names(of: "country")
  private static let known = names(of: "placeName")
  /// Cities that no other table has, and those that have the name of their country.
  private static let listed = Set(DatelineUse.city.words)

  /// Whether a name, in any case, is one of a city, region or country.
  static func isKnown(_ name: some Collection<UInt8>) -> Bool { isCountry(name) || isCity(name) }

  /// Whether a name, in any case, is one of a city or region and not first of a country.
  static func isCity(_ name: some Collection<UInt8>) -> Bool {
    let words = folded(name)
    if listed.contains(words) { return true }
    return !countries.contains(words) && (known.contains(words) || KnownCities.embedded.place(named: name) != nil)
  }

  static func isCountry(_ name: some Collection<UInt8>) -> Bool { countries.contains(folded(name)) }

  private static func names(of class: Substring) -> Set<String> {
    Set(rows.lazy.filter { $0.names("classes").contains(`class`) }.map(\.word))
  }

  private static func folded(_ name: some Collection<UInt8>) -> String {
    String(decoding: name, as: UTF8.self).lowercased()
  }
}
