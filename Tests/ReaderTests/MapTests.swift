import Display
import Linguistics
import NewsLibrary
import Reader
import TestSupport
import Testing

/// `M`: the places of articles on a map.
@Suite struct MapTests {
  private static let places = [
    MappedPlace(name: "Idlib", country: CountryCode("SY"), kind: .town, point: at(35.93, 36.63), articles: 12),
    MappedPlace(name: "Raqqa", country: CountryCode("SY"), kind: .town, point: at(35.95, 39.01), articles: 7),
    MappedPlace(name: "Deir ez-Zor", country: CountryCode("SY"), kind: .province, point: at(35.34, 40.14), articles: 3),
    MappedPlace(name: "Tarn", country: CountryCode("SY"), kind: nil, point: at(36.6, 38.5), articles: 2),
    MappedPlace(name: "Kyiv", country: CountryCode("UA"), kind: .capital, point: at(50.45, 30.52), articles: 1),
  ]

  private static func at(_ latitude: Double, _ longitude: Double) -> Coordinates {
    Coordinates(latitude: latitude, longitude: longitude)
  }

  private func desk(width: Columns = 80, height: Int = 24) -> Desk {
    var desk = Desk(SampleLibrary.all, width: width, height: height)
    desk.places = Self.places
    desk.press("M")
    return desk
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func ofTheList(width: Int, height: Int) {
    ScreenGolden.check("map-\(width)x\(height)", desk(width: Columns(width), height: height))
  }

  @Test func theWholeGlobeWithoutPlaces() {
    var desk = Desk(SampleLibrary.all, width: 80, height: 24)
    desk.press("M")
    ScreenGolden.check("map-empty-80x24", desk)
  }

  @Test func showsNineInTenAndGoesToTheOthers() {
    var desk = desk()
    #expect(desk.map.contains("Idlib 12") && desk.map.contains("Raqqa 7") && !desk.map.contains("Kyiv"))
    desk.press("N", .backTab)
    desk.press("G")
    #expect(desk.map.contains("Kyiv 1") && !desk.map.contains("Idlib"))
    desk.press("g")
    #expect(desk.map.contains("Idlib 12"))
  }

  @Test func panningAndBackFits() {
    var desk = desk()
    let start = desk.screen
    for (there, back) in [("h", "l"), ("j", "k"), (.right, .left), (.up, .down)] as [(Key, Key)] {
      desk.press(there)
      #expect(desk.screen != start)
      desk.press(back)
      #expect(desk.screen == start)
    }
    desk.press("l", "l", "l", "l", "l", "l")
    #expect(!desk.map.contains("Idlib"))
    desk.press("0")
    #expect(desk.screen == start)
  }

  @Test func zoomingKeepsTheSelectedPlaceInSight() {
    var desk = desk()
    for _ in 0..<12 { desk.press("+") }
    #expect(desk.map.contains("Idlib 12") && !desk.map.contains("Raqqa"))
    for _ in 0..<12 { desk.press("-") }
    #expect(desk.map.contains("Idlib 12"))
    for _ in 0..<12 { desk.press("-") }
    #expect(desk.map.contains("●"))
  }

  @Test func thePlaceAfterIsSelectedByTabAndN() {
    for key in ["n", .tab] as [Key] {
      var desk = desk()
      desk.press(key, .enter)
      #expect(desk.state.pageKind == nil && desk.screen.contains("near:\"Raqqa"), "\(desk.screen)")
    }
  }

  @Test func enterLimitsTheListToAPointOrAName() {
    var desk = desk()
    desk.press("n", "n", .enter)
    #expect(desk.screen.contains("place:\"Deir ez-Zor\""), "\(desk.screen)")
  }

  @Test func showsThePlacesOfThisArticle() {
    var desk = desk()
    #expect(desk.screen.hasPrefix(" Map of the library · 5 places"))
    desk.press("]")
    #expect(desk.screen.hasPrefix(" Map of this article"))
    desk.receive(.library(.places(in: nil, []), to: .loadPlaces(in: nil)))
    #expect(desk.screen.contains("Idlib"), "an answer about the list comes too late")
    desk.press("[", "q")
    #expect(desk.state.pageKind == nil)
  }

  @Test func wWritesThePlaces() {
    var desk = desk()
    desk.press("w")
    #expect(desk.screen.contains("Places of the map  as CSV"), "\(desk.screen)")
    desk.press(.enter, .enter)
    let request = FileRequest(subject: .places(in: nil), format: .csv, path: "places.csv")
    #expect(desk.unanswered.contains(.change(.write(request, replacing: false))), "\(desk.screen)")
  }

  @Test func thereIsNothingToWriteWithoutPlaces() {
    var desk = Desk(SampleLibrary.all, width: 80, height: 24)
    desk.press("M", "w")
    #expect(desk.statusLine.contains("Nothing to write here"))
  }

  @Test func mClosesIt() {
    var desk = desk()
    desk.press("M")
    #expect(desk.state.pageKind == nil)
  }

  @Test func aPlaceOfAnotherNameIsFoundByWhereItLies() {
    var place = Self.places[0]
    #expect(place.query == "near:\"Idlib\"/1km")
    place.name = "Qzxwv"
    #expect(place.query == "near:\"35.93,36.63\"/1km")
    place.kind = nil
    #expect(place.query == "place:\"Qzxwv\"")
  }
}

extension Desk {
  /// The rows of the map, without the title and the list below.
  fileprivate var map: String { state.view().lines[1..<state.view().lines.count - 6].joined(separator: "\n") }
}
