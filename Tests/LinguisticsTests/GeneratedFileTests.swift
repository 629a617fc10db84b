import CModels
import Foundation
import Testing
import train

/// The files that `train` makes, against their sources where these are installed, and against the digests
/// of what was made from them elsewhere.
@Suite("Generated files")
struct GeneratedFileTests {
  private static func digest(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  private static let wideScalars = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/Display/Text/WideScalarRanges.swift")
  private static let eastAsianWidth = "/usr/share/unicode/EastAsianWidth.txt"
  /// Names the file of cities to make the gazetteer of; the digest alone is compared without it.
  private static let cities = ProcessInfo.processInfo.environment["GEONAMES_CITIES"]

  @Test("The gazetteer and the wide characters are what the generators made")
  func digests() throws {
    let places = UnsafeBufferPointer(start: cmodels_places().bytes, count: cmodels_places().count)
    #expect(Self.digest(places) == 0xA1B7_2243_CA65_03B7)
    #expect(try Self.digest(Data(contentsOf: Self.wideScalars)) == 0x9E51_C118_E89F_5108)
  }

  @Test(
    "Unicode's table gives the wide characters", .enabled(if: FileManager.default.fileExists(atPath: eastAsianWidth)))
  func widths() throws {
    let source = try WideScalarsFile.source(of: String(contentsOfFile: Self.eastAsianWidth, encoding: .utf8))
    #expect(try source == String(contentsOf: Self.wideScalars, encoding: .utf8))
  }

  @Test("GeoNames' cities give the gazetteer", .enabled(if: cities != nil))
  func places() throws {
    let text = try PlacesFile.text(of: String(contentsOfFile: Self.cities ?? "", encoding: .utf8))
    let places = UnsafeBufferPointer(start: cmodels_places().bytes, count: cmodels_places().count)
    #expect(places.elementsEqual(text.utf8))
  }

  @Test("A city has its folded name first, and of two that are one the last is kept")
  func sample() {
    let row = "Łódź-Süd\tVella\tMarenia\tMN\t10.126\t-3.5\t1200\tEurope/Vella\n"
    let again = "Łódź-Süd\tVella\tMarenia\tMN\t10.5\t-3.5\t900\tEurope/Vella\n"
    let other = "Apora\tVella\tMarenia\tMN\t9\t-3\t40\tEurope/Vella\n"
    #expect(
      PlacesFile.text(of: row + other)
        == "apora\tMN\t9.00\t-3.00\t40\tApora\nlodz sud\tMN\t10.13\t-3.50\t1200\tŁódź-Süd\n")
    #expect(PlacesFile.text(of: row + again) == "lodz sud\tMN\t10.50\t-3.50\t900\tŁódź-Süd\n")
  }

  @Test("Ranges are joined, and marks and what Unicode 14 lacks left out")
  func ranges() {
    let text = "1100..1101;W # two\n1102;W\n0041;Na\n302A;W\n2FFC..2FFF;W\n"
    #expect(WideScalarsFile.source(of: text).contains("    0x1100...0x1102, 0x3248...0x324F, 0x4DC0...0x4DFF,\n"))
  }
}
