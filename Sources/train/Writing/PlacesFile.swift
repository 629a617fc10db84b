import Foundation

/// Turns cities as GeoNames lists them into the gazetteer `places.tsv`.
///
/// A row of the source is name, first-level division, country, ISO 3166 code, latitude, longitude,
/// population and time zone, separated by tabs. Of rows with the same name, division and code the last
/// one counts. `CModels.h` says what a line of the gazetteer holds.
package enum PlacesFile {
  private struct Place {
    var key: [UInt8]
    var population: Int
    var line: String
  }

  /// The gazetteer of a source's text.
  package static func text(of source: String) -> String {
    var rows: [[Substring]: [Substring]] = [:]
    for line in source.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 8 else { continue }
      rows[[fields[0], fields[1], fields[3]]] = fields
    }
    let places = rows.values.compactMap(place).sorted { a, b in
      if a.key != b.key { return a.key.lexicographicallyPrecedes(b.key) }
      return (b.population, a.line) < (a.population, b.line)
    }
    return places.map { $0.line + "\n" }.joined()
  }

  private static func place(_ fields: [Substring]) -> Place? {
    guard let latitude = Double(fields[4]), let longitude = Double(fields[5]), let population = Int(fields[6]) else {
      return nil
    }
    let key = fold(fields[0])
    guard !key.isEmpty else { return nil }
    let degrees = String(format: "%.2f\t%.2f", latitude, longitude)
    return Place(
      key: Array(key.utf8), population: population,
      line: "\(key)\t\(fields[3])\t\(degrees)\t\(population)\t\(fields[0])")
  }

  /// Letters that compatibility decomposition leaves as they are.
  private static let bases: [Unicode.Scalar: String] = [
    "ł": "l", "ı": "i", "ø": "o", "đ": "d", "ß": "ss", "ə": "e", "œ": "oe", "æ": "ae",
  ]

  /// Small ASCII letters without diacritics or apostrophes, a blank for each other sign but the full stop.
  private static func fold(_ name: Substring) -> String {
    var folded = ""
    for scalar in name.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      if let base = bases[scalar] {
        folded += base
      } else if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "."
      {
        folded.unicodeScalars.append(scalar)
      } else if scalar.isASCII, scalar != "'", let last = folded.last, last != " " {
        folded += " "
      }
    }
    return folded.last == " " ? String(folded.dropLast()) : folded
  }
}
