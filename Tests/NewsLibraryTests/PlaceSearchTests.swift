import Extraction
import Linguistics
import NewsLibrary
import Newswire
import TestSupport
import Testing

/// Articles by where the places lie that they name.
@Suite struct PlaceSearchTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("town.txt", "Market opens\n\nat Maarat al-Numan\n")
    try folder.write("city.txt", "Bridge opens\n\nat Saraqib\nat Idlib\n")
    try folder.write("far.txt", "School opens\n\nat Raqqa\n")
    try folder.write("state.txt", "Talks go on\n\nat Syria\n")
    try folder.write("unknown.txt", "Well dries up\n\nat Tarn Vella\n")
    library = try Library(
      paths: [folder.path], cacheDirectory: folder.cache, dataDirectory: folder.data, extractionVersion: 1,
      extract: Self.places)
    _ = try library.refresh()
  }

  /// Finds a place behind `at` at the start of a line, and takes it for the first of its name.
  @Sendable private static func places(in article: Article) -> Findings {
    let gazetteer = Gazetteer.world
    var findings = Findings()
    var start = 0
    for line in article.text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      guard line.starts(with: "at ".utf8) else { continue }
      let id = gazetteer.places(named: line.dropFirst(3)).first
      let location = id.map { id in
        Location(
          kind: gazetteer[id].kind, coordinates: gazetteer[id].coordinates, country: gazetteer[id].country,
          geoname: gazetteer[id].geoname, divisions: gazetteer.divisions(of: id).compactMap { gazetteer[$0].geoname })
      }
      findings.entities.append(
        Entity(
          kind: .place, name: String(decoding: line.dropFirst(3), as: UTF8.self),
          mentions: [Mention(TextSpan(start + 3, start + line.count), rule: "line")], location: location))
    }
    return findings
  }

  @Test(arguments: [
    ("place:numan", ["Market opens"]),
    ("place:idlib", ["Market opens", "Bridge opens"]),
    ("place:syria", ["Market opens", "Bridge opens", "School opens", "Talks go on"]),
    ("place:iraq", []),
    ("place:\"tarn vella\"", ["Well dries up"]),
    ("-place:syria", ["Well dries up"]),
    ("near:Saraqib/30km", ["Market opens", "Bridge opens"]),
    ("near:Saraqib/3km", ["Bridge opens"]),
    ("near:raqqa/20km", ["School opens"]),
    ("near:Kyiv/50km", []),
    // The middle of Syria is near to nothing.
    ("near:Homs/150km -near:Saraqib/60km", []),
  ])
  func finds(query: String, titles: [String]) async throws {
    #expect(try await library.titles(query).sorted() == titles.sorted(), "\(query)")
  }

  @Test func forgetsThePlacesOfWhatVanished() async throws {
    folder.remove("town.txt")
    _ = try library.refresh()
    #expect(try await library.titles("place:idlib") == ["Bridge opens"])
    #expect(try await library.titles("near:Saraqib/30km") == ["Bridge opens"])
  }

  @Test func countsArticlesByPlace() throws {
    let all = try library.places(in: nil)
    #expect(all.map(\.name).sorted() == ["Idlib", "Maarat al-Numan", "Raqqa", "Saraqib"])
    #expect(all.allSatisfy { $0.articles == 1 && $0.country == CountryCode("SY") })
    #expect(try library.places(in: []).isEmpty)
    let far = try library.articles().filter { try library.article($0)?.summary.title == "School opens" }
    #expect(try library.places(in: far).map(\.name) == ["Raqqa"])
  }

  @Test func capitalsOfADatelineAreNoneOfAMap() throws {
    let given = [
      "RAQQA": "Raqqa", "KYIV": "Kyiv", "KIEV": "Kyiv", "DAMASCUS": "Damascus", "Saraqib": "Saraqib",
      "MAARAT AL-NUMAN": "Maarat al-Numan",
    ]
    for (written, shown) in given {
      try folder.write("far.txt", "School opens\n\nat \(written)\n")
      _ = try library.refresh()
      let article = try library.articles().filter { try library.article($0)?.summary.title == "School opens" }
      #expect(try library.places(in: article).map(\.name) == [shown], "\(written)")
      folder.remove("far.txt")
      _ = try library.refresh()
    }
  }

  @Test func placesAreWrittenAsATable() throws {
    let far = try library.articles().filter { try library.article($0)?.summary.title == "School opens" }
    func text(_ format: ExportFormat) throws -> String {
      var bytes: [UInt8] = []
      #expect(try library.export(.places(in: far), as: format) { bytes += $0 }.places == 1)
      return String(decoding: bytes, as: UTF8.self)
    }
    let raqqa = try #require(try library.places(in: far).first)
    let number = try #require(raqqa.geoname)
    let (latitude, longitude) = (raqqa.point.latitude, raqqa.point.longitude)
    #expect(
      try text(.csv)
        == "place,country,latitude,longitude,geoname,articles\r\nRaqqa,SY,\(latitude),\(longitude),\(number),1\r\n")
    let object = """
      {"schema":1,"record":"place","place":"Raqqa","country":"SY","latitude":\(latitude),"longitude":\(longitude),\
      "geoname":\(number),"articles":1}

      """
    #expect(try text(.json) == object)
    #expect(try text(.text) == "Raqqa, SY · \(latitude), \(longitude) · 1 article\n")
    #expect(try text(.markdown) == "# Places\n- Raqqa, SY · \(latitude), \(longitude) · 1 article\n")
  }

  @Test func whatAMapShowsIsFoundByItsQuery() async throws {
    for place in try library.places(in: nil) {
      #expect(try await library.titles(place.query).count >= place.articles, "\(place.query)")
    }
  }

  @Test func followsCorrections() async throws {
    let id = try #require(try await library.found("market").articles.first)
    try library.correct(.notName("Maarat al-Numan"), in: id)
    #expect(try await library.titles("place:idlib") == ["Bridge opens"])
  }
}
