import Extraction
import Linguistics
import Testing

/// Where places lie, told by the words around: the people and bodies are invented, the geography is not.
@Suite("Where places lie")
struct PlaceResolverTests {
  private func location(_ name: String, in sample: String) throws -> Location {
    let entity = try #require(
      Story(sample).findings.entities.first { $0.kind == .place && ($0.name == name || $0.otherNames.contains(name)) },
      "\(name)")
    return try #require(entity.location, "\(name)")
  }

  @Test(
    "Of several places of a name the one is meant that the article speaks of",
    arguments: [
      ("Tripoli", "Clashes broke out in Tripoli, Lebanon, on Monday.", "LB"),
      ("Tripoli", "Militias clashed in Tripoli on Monday. The Libyan government sent men from Misrata.", "LY"),
      ("Paris", "The mayor of Paris, Texas, sent a note to Dallas.", "US"),
      ("Paris", "The mayor of Paris sent a note to the French government.", "FR"),
      ("Salahuddin", "Iraqi troops in Salahuddin province moved on from Tikrit.", "IQ"),
      ("Georgia", "He drove from Atlanta, Georgia, to the coast of Florida.", "US"),
      ("Georgia", "Troops from Russia crossed into Georgia near Tskhinvali.", "GE"),
      ("Yarmouk", "Fighting went on in the Yarmouk camp near Damascus.", "SY"),
      ("Hama", "The Syrian city of Hama was quiet.", "SY"),
      ("Santa Ana", "Guerrillas attacked a post in Santa Ana, El Salvador.", "SV"),
    ])
  func countries(name: String, sample: String, country: String) throws {
    #expect(try location(name, in: sample).country?.description == country)
  }

  @Test(
    "A word for a division beside the name makes it one, and one for a town a town",
    arguments: [
      ("Idlib", "Planes struck Idlib province in Syria.", PlaceKind.province),
      ("Idlib", "Planes struck the city of Idlib in Syria.", PlaceKind.town),
      ("New York", "She flew to New York and London.", PlaceKind.town),
    ])
  func kinds(name: String, sample: String, kind: PlaceKind) throws {
    #expect(try location(name, in: sample).kind == kind)
  }

  @Test(
    "Places of the wars that GeoNames lacks or spells otherwise have their points",
    arguments: [
      ("Kobani", "Kurdish fighters held Kobani in Syria.", 36.9, 38.4),
      ("Bab al-Hawa", "Trucks went through Bab al-Hawa into Syria.", 36.2, 36.7),
      ("Strait of Hormuz", "Iran closed the Strait of Hormuz.", 26.6, 56.3),
      ("Shujaiya", "Tanks moved into Shujaiya in Gaza City.", 31.5, 34.5),
    ])
  func landmarks(name: String, sample: String, latitude: Double, longitude: Double) throws {
    let location = try location(name, in: sample)
    let point = try #require(location.coordinates)
    #expect(point.distance(to: Coordinates(latitude: latitude, longitude: longitude)) < 30)
  }

  @Test("A country has its code and a point inside")
  func country() throws {
    let syria = try location("Syria", in: "The war in Syria went on.")
    #expect(syria.kind == .country && syria.country?.description == "SY" && syria.geoname == 163843)
  }

  @Test("An unknown village has the country, and about the point of the district that it is said to lie in")
  func unknownVillage() throws {
    let sample = "The rebels took the village of Querlovan in Idlib province, in Syria."
    let village = try location("Querlovan", in: sample)
    let province = try location("Idlib", in: sample)
    #expect(village.country?.description == "SY" && village.geoname == nil)
    #expect(village.isApproximate && village.coordinates == province.coordinates)
  }

  @Test("An unknown village of nothing but a country has no point")
  func onlyCountry() throws {
    let village = try location("Querlovan", in: "The Syrian village of Querlovan was shelled. Syrian troops left.")
    #expect(village.country?.description == "SY")
    #expect(village.coordinates == nil)
  }

  @Test("People and bodies lie nowhere, and an unknown place of an article without countries neither")
  func nowhere() {
    let story = Story("General Ana Marsh of the Vella Relief Council left the village of Querlovan.")
    #expect(!story.findings.entities.isEmpty)
    #expect(story.findings.entities.allSatisfy { $0.location == nil })
  }

  @Test(
    "Names are found by where the gazetteer puts them",
    arguments: [
      "The lorry from [place|Clacton], [place|Essex], was found.",
      "Relief went to the villages of [place|Querlo] and [place|Torrin] there.",
      "Quakes shook [place|Tabriz] and [place|Ahar] in [place|Iran] at dawn.",
      "Rain reached [place|Leicestershire] before the rest of [place|Britain].",
      "A talk with [person|Ana Marsh] about [person|Daniel Hayes] ended.",
      "It cost US$10,000 in all.",
    ])
  func found(sample: String) { expectMarks(sample) }
}
