import Linguistics

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
