import Extraction
import Linguistics
import NewsLibrary
import Newswire
import TestSupport
import Testing

@Suite struct PackingTests {
  @Test func findingsComeBackAsTheyWere() throws {
    var random = SeededRandom(seed: 11)
    for _ in 0..<200 {
      let length = Int.random(in: 1...5000, using: &random)
      let findings = RandomValues.findings(in: length, &random)
      #expect(try PackedFindings.unpack(PackedFindings.pack(findings), textLength: length) == findings)
    }
  }

  @Test func anatomyComesBackAsItWas() throws {
    var random = SeededRandom(seed: 12)
    for _ in 0..<200 {
      let article = RandomValues.article(&random)
      #expect(try PackedAnatomy.unpack(PackedAnatomy.pack(article), text: article.text) == article)
    }
  }

  @Test(arguments: [0.0, -0.0, 1.5, -3, 1e300, .infinity, 9_007_199_254_740_992, 1e15])
  func valuesOfFiguresKeepEveryBit(value: Double) throws {
    var findings = Findings()
    findings.facts = [
      Figure(span: TextSpan(0, 1), number: TextSpan(0, 1), low: value, high: nil, counts: .other, rule: "r")
    ]
    let low = try PackedFindings.unpack(PackedFindings.pack(findings), textLength: 1).facts(Figure.self)[0].low
    #expect(low?.bitPattern == value.bitPattern)
  }

  @Test func refusesSpansOutsideTheText() {
    var findings = Findings()
    findings.facts = [DateMention(TextSpan(3, 9), rule: "r")]
    #expect(throws: MalformedPack.self) {
      try PackedFindings.unpack(PackedFindings.pack(findings), textLength: 8)
    }
  }

  @Test func refusesASpeakerThatIsNotThere() {
    var findings = Findings()
    findings.quotes = [Quote(.direct, TextSpan(0, 1), speaker: EntityID(0), rule: "r")]
    #expect(throws: MalformedPack.self) {
      try PackedFindings.unpack(PackedFindings.pack(findings), textLength: 8)
    }
  }

  @Test(arguments: [90.01, -1e17, .infinity, .nan])
  func refusesWhatIsNotOnTheGlobe(degrees: Double) {
    var incident = Incident(TextSpan(0, 1), .airStrike, rule: "r")
    incident.position = Coordinates(latitude: degrees, longitude: 0)
    var findings = Findings()
    findings.facts = [incident]
    #expect(throws: MalformedPack.self) { try PackedFindings.unpack(PackedFindings.pack(findings), textLength: 1) }
  }

  /// Whole hundredths that no `Int` can hold stopped the program when they were packed again.
  @Test func refusesALocationThatIsNotOnTheGlobe() {
    var place = Entity(kind: .place, name: "Vella", mentions: [Mention(TextSpan(0, 1), rule: "r")])
    place.location = Location(coordinates: Coordinates(latitude: 0, longitude: 9e16))
    var findings = Findings()
    findings.entities = [place]
    #expect(throws: MalformedPack.self) { try PackedFindings.unpack(PackedFindings.pack(findings), textLength: 1) }
  }

  @Test func refusesANumberThatIsNone() {
    var findings = Findings()
    findings.facts = [
      Figure(span: TextSpan(0, 1), number: TextSpan(0, 1), low: .nan, high: nil, counts: .other, rule: "r")
    ]
    #expect(throws: MalformedPack.self) { try PackedFindings.unpack(PackedFindings.pack(findings), textLength: 1) }
  }

  @Test func anyBytesGiveAValueOrAnError() {
    var random = SeededRandom(seed: 13)
    let article = RandomValues.article(&random)
    let sound = PackedFindings.pack(RandomValues.findings(in: 500, &random))
    for _ in 0..<2000 {
      var bytes = Array(sound.prefix(Int.random(in: 0...sound.count, using: &random)))
      for _ in 0..<3 where !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      _ = try? PackedFindings.unpack(bytes, textLength: 500)
      _ = try? PackedAnatomy.unpack(bytes, text: article.text)
    }
  }

  @Test func everyOtherByteIsNoticed() throws {
    var random = SeededRandom(seed: 5)
    let article = RandomValues.article(&random)
    let anatomy = PackedAnatomy.pack(article)
    let findings = PackedFindings.pack(RandomValues.findings(in: 100, &random))
    for index in anatomy.indices.dropFirst() {
      var other = anatomy
      other[index] ^= 1
      #expect(throws: MalformedPack.self) { try PackedAnatomy.unpack(other, text: article.text) }
    }
    for index in findings.indices.dropFirst() {
      var other = findings
      other[index] ^= 0x40
      #expect(throws: MalformedPack.self) { try PackedFindings.unpack(other, textLength: 100) }
    }
    let other = SourceText(validating: Array("x".utf8) + article.text.bytes.dropFirst())
    #expect(throws: MalformedPack.self) { try PackedAnatomy.unpack(anatomy, text: other) }
  }
}
