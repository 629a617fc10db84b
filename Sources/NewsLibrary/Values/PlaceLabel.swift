import Linguistics

/// What a place is called on a map.
enum PlaceLabel {
  /// A name as an article has it, not in the capitals of the dateline that it was read from: as the gazetteer writes it,
  /// or another spelling word by word.
  ///
  /// - Parameter geoname: the number of the place; nil for what GeoNames lacks.
  static func of(_ name: String, geoname: Int?) -> String {
    guard isInCapitals(name) else { return name }
    let gazetteer = Gazetteer.world
    let id = geoname.flatMap { number in
      gazetteer.places(named: name.utf8).first { gazetteer[$0].geoname == number }
    }
    guard let known = id.map(gazetteer.name) else { return titled(name) }
    let isSame = FoldedPlaceName(known.utf8) == FoldedPlaceName(name.utf8)
    return isSame || name.utf8.count <= longestAbbreviation ? known : titled(name)
  }

  /// Letters of `FATA` or `KPK`, which are no words.
  private static let longestAbbreviation = 4

  private static func isInCapitals(_ name: String) -> Bool {
    name.contains(where: \.isUppercase) && !name.contains(where: \.isLowercase)
  }

  /// `PORT VELLA` as `Port Vella`
  private static func titled(_ name: String) -> String {
    var isWithinWord = false
    var out = ""
    for letter in name {
      out += isWithinWord ? letter.lowercased() : String(letter)
      // an apostrophe ends no word: `Ra's al-Ayn`
      isWithinWord = letter.isLetter || isWithinWord && (letter == "'" || letter == "’")
    }
    return out
  }
}
