import Linguistics

/// Makes more text to learn from out of what a corpus has: what old wires and web pages look like.
struct Variation {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed) }

  /// The documents, some with other people in them, most with headlines and a dateline more, and copies
  /// of some all in capitals.
  mutating func varied(_ documents: [RawDocument]) -> [RawDocument] {
    var out: [RawDocument] = []
    for document in documents {
      var copy = document
      if document.hasNames, random.oneIn(3) { copy = Renaming.renamed(copy, seed: random.next()) }
      if random.oneIn(3) { copy.blocks = copy.blocks.map(Self.escaped) }
      if random.oneIn(5) { out.append(Self.capitals(copy)) }
      if document.hasNames { addHeads(&copy) }
      out.append(copy)
    }
    return out
  }

  /// Adds some of its own blocks again as headlines, and a dateline.
  private mutating func addHeads(_ document: inout RawDocument) {
    let blocks = document.blocks.filter { $0.hasNames && $0.bytes.count < 160 && $0.bytes.count > 20 }
    for block in blocks {
      if random.oneIn(5) { document.blocks.append(Self.capitals(block)) }
      if random.oneIn(7) { document.blocks.append(Self.title(block)) }
    }
    if random.oneIn(2) { document.blocks.insert(Datelines.make(&random), at: 0) }
    if random.oneIn(2), var first = document.blocks.last {
      var block = Datelines.make(&random)
      block.append(" ")
      block.append(first)
      first = block
      block.hasNames = document.blocks.last?.hasNames ?? false
      document.blocks.append(block)
    }
  }

  /// `&` as pages and wires leave it behind at times.
  private static func escaped(_ block: RawBlock) -> RawBlock {
    block.applying(
      block.bytes.indices.filter { block.bytes[$0] == UInt8(ascii: "&") }
        .map { RawBlock.Edit(span: TextSpan($0, $0 + 1), bytes: Array("&AMP;".utf8)) })
  }

  private static func capitals(_ document: RawDocument) -> RawDocument {
    RawDocument(blocks: document.blocks.map(capitals))
  }

  /// Letters of ASCII and Latin-1 made capitals, byte for byte.
  private static func capitals(_ block: RawBlock) -> RawBlock {
    var copy = block
    var previous: UInt8 = 0
    for (offset, byte) in block.bytes.enumerated() {
      copy.bytes[offset] = capital(byte, after: previous)
      previous = byte
    }
    return copy
  }

  private static func capital(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 0x20
    case 0xA0...0xBE where previous == 0xC3 && byte != 0xB7: byte - 0x20
    default: byte
    }
  }

  /// Words of four letters and more, and the first one, with a capital.
  private static func title(_ block: RawBlock) -> RawBlock {
    var copy = block
    for (number, word) in block.words.enumerated() where number == 0 || word.span.length > 3 {
      copy.bytes[word.span.start] = capital(copy.bytes[word.span.start], after: 0)
    }
    while let last = copy.bytes.last, last == UInt8(ascii: ".") { copy.bytes.removeLast() }
    copy.words.removeAll { $0.span.end > copy.bytes.count }
    for index in copy.names.indices { copy.names[index].span.end = min(copy.names[index].span.end, copy.bytes.count) }
    return copy
  }
}

/// Invents datelines in the styles of agencies.
enum Datelines {
  static func make(_ random: inout SeededRandom) -> RawBlock {
    var block = RawBlock(hasNames: true)
    let (city, region) = places[Int(random.next() % UInt64(places.count))]
    block.append(city.uppercased(), .place)
    if !region.isEmpty, !random.oneIn(3) {
      block.append(", ")
      block.append(region, .place)
    }
    let agency = agencies[Int(random.next() % UInt64(agencies.count))]
    switch random.next() % 4 {
    case 0: block.append(" -")
    case 1: block.append(", \(days[Int(random.next() % 7)]) (")
    default: block.append(" (")
    }
    if block.bytes.last == UInt8(ascii: "(") {
      block.append(agency, .organisation)
      block.append(")")
    }
    block.append([" _", " —", " -", " --"][Int(random.next() % 4)])
    return block
  }

  private static let agencies = [
    "AP", "AP", "AP", "Reuters", "AFP", "UPI", "Xinhua", "EFE", "Reuter", "IPS", "ANSA", "CNN", "NYT", "Kyodo",
    "Interfax",
  ]

  private static let days = ["Monday", "Tuesday", "Wednesday", "March 3", "Sept. 12", "30 Jan", "Saturday"]

  private static let places = [
    ("Nairobi", "Kenya"), ("Paris", ""), ("Washington", ""), ("New York", ""), ("Baghdad", "Iraq"), ("Kabul", ""),
    ("Kandahar", "Afghanistan"), ("Beirut", "Lebanon"), ("Jerusalem", ""), ("Gaza City", "Gaza Strip"),
    ("Moscow", ""), ("Kyiv", "Ukraine"), ("Donetsk", "Ukraine"), ("Pristina", "Yugoslavia"), ("Sarajevo", "Bosnia"),
    ("Bogota", "Colombia"), ("San Salvador", "El Salvador"), ("Lima", "Peru"), ("Port-au-Prince", "Haiti"),
    ("Mogadishu", "Somalia"), ("Khartoum", "Sudan"), ("Goma", "Congo"), ("Kigali", "Rwanda"), ("Manila", ""),
    ("Colombo", "Sri Lanka"), ("Karachi", "Pakistan"), ("Srinagar", "India"), ("New Delhi", "India"), ("Tokyo", ""),
    ("Seoul", "South Korea"), ("Beijing", ""), ("Dhaka", "Bangladesh"), ("Yangon", "Myanmar"), ("Sanaa", "Yemen"),
    ("Aleppo", "Syria"), ("Mosul", "Iraq"), ("Tripoli", "Libya"), ("Bamako", "Mali"), ("Maiduguri", "Nigeria"),
    ("Bangui", "Central African Republic"), ("Tbilisi", "Georgia"), ("Baku", "Azerbaijan"), ("Yerevan", "Armenia"),
    ("Belfast", "Northern Ireland"), ("London", ""), ("Geneva", ""), ("Brussels", "Belgium"), ("Rome", ""),
    ("Vatican City", ""), ("Berlin", "Germany"), ("Ankara", "Turkey"), ("Diyarbakir", "Turkey"), ("Tehran", "Iran"),
    ("Kuwait City", "Kuwait"), ("Riyadh", "Saudi Arabia"), ("Los Angeles", ""), ("Little Rock", "Ark."),
    ("Atlanta", ""), ("Miami", ""), ("Sacramento", "Calif."), ("Albany", "N.Y."), ("Austin", "Texas"),
    ("Richmond", "Va."), ("Tampa", "Fla."), ("Oakland", "Calif."), ("Salt Lake City", ""), ("Jackson", "Miss."),
    ("Columbus", "Ohio"), ("Trenton", "N.J."), ("Denver", ""), ("Budapest", "Hungary"), ("Oslo", "Norway"),
    ("Johannesburg", "South Africa"), ("Harare", "Zimbabwe"), ("Luanda", "Angola"), ("Dili", "East Timor"),
    ("Jakarta", "Indonesia"), ("Phnom Penh", "Cambodia"), ("Georgetown", "Guyana"), ("Copenhagen", "Denmark"),
  ]
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers for the same seed, everywhere.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// True once in so many times.
  mutating func oneIn(_ count: UInt64) -> Bool { next() % count == 0 }
}
