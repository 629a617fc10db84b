/// The news agencies and broadcasters that sign stories.
enum Agencies {
  /// In lower case, as they stand between brackets in a dateline or a photo credit.
  private static let known: Set<String> = [
    "aap", "aa", "acan-efe", "acan - efe", "aci", "adn", "afp", "agence france-presse", "agencies", "agi", "aki",
    "al jazeera",
    "amn", "ana", "anadolu", "anadolu agency", "ani", "ansa", "antara", "ap", "apa", "aps", "associated press",
    "the associated press", "bbc", "bernama", "bloomberg", "cbs", "cnn", "cp", "the canadian press", "ddp",
    "deutsche welle", "dpa", "dw",
    "efe", "epa", "ens", "fbis", "fides", "getty", "getty images", "hina", "ians", "ina", "interfax", "ips", "irin",
    "irna", "isna", "itar-tass",
    "jiji", "kna", "kuna", "kyodo", "latin-reuter", "lusa", "maan", "map", "mena", "mti", "nan", "nbc", "notimex",
    "npr", "ntb", "pa",
    "pap", "petra", "prensa latina", "pti", "reuter", "reuters", "rfe/rl", "ria", "ria novosti", "sana", "saba", "sapa",
    "spa", "suna", "tanjug", "tap",
    "tass", "telam", "telam-ansa", "thomson reuters foundation", "tt", "ukrinform", "unb", "uni", "upi", "voa", "wafa",
    "wam", "xinhua", "yonhap", "zuma",
  ]

  /// Whether a name, in any case, is one of the known ones.
  static func isKnown(_ name: String) -> Bool { known.contains(name.lowercased()) }

  /// Whether a name reads like an agency's: a known one, some joined by a slash, or two to six
  /// letters, all of them capitals.
  static func couldBe(_ name: String) -> Bool {
    if isKnown(name) || isAbbreviation(name) { return true }
    let parts = name.split(separator: "/")
    return parts.count > 1 && parts.allSatisfy { isKnown(String($0)) || isAbbreviation(String($0)) }
  }

  /// Whether a name is two to six letters, all of them capitals.
  static func isAbbreviation(_ name: String) -> Bool {
    // From `AP` to `TANJUG`.
    (2...6).contains(name.utf8.count) && name.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }
}
