import Linguistics

/// The news agencies and broadcasters that sign stories.
enum Agencies {
  private enum Use: CaseIterable { case signs, publishes, masthead, attribution }

  private static let words = VocabularyTable("agencies").words(by: "use", of: Use.self)
  /// In lower case, as they stand between brackets in a dateline or a photo credit.
  private static let known = Set(words[.signs] ?? [])
  /// All that publish news, in lower case.
  private static let publishers = Set(VocabularyTable("agencies").rows.map(\.word))
    .subtracting((words[.masthead] ?? []) + (words[.attribution] ?? []))
  /// Words in the names of papers and broadcasters: `Courier`.
  private static let mastheads = Set(words[.masthead] ?? [])
  /// Words before them that make no name: `State TV`.
  private static let attributions = Set(words[.attribution] ?? [])

  /// Whether a name, in any case, is one of the known ones.
  static func isKnown(_ name: String) -> Bool { known.contains(name.lowercased()) }

  /// Whether a name is that of a publisher: a known one, an address such as `CNN.com`, or up to five words with capitals
  /// of which one is a masthead's, as in `Vella Courier`.
  static func publishes(_ name: String) -> Bool {
    let lower = name.lowercased()
    if publishers.contains(lower) { return true }
    let words = lower.split(separator: " ")
    if words.count == 1 { return isDomain(lower) }
    return words.count <= 5 && words.contains { mastheads.contains(String($0)) }
      && !words.contains { attributions.contains(String($0)) } && areCapitalised(name)
  }

  /// Whether a word is a name of the internet: `www.vellacourier.example`.
  static func isDomain(_ word: String) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, (2...8).contains(last.utf8.count), !word.contains(" ") else {
      return false
    }
    return last.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) } && parts.allSatisfy { !$0.isEmpty }
      && (parts.count > 2 || word.utf8.count > 6)
  }

  /// Whether all words but `of`, `the` and the like have a capital.
  private static func areCapitalised(_ name: String) -> Bool {
    name.split(separator: " ").allSatisfy { $0.utf8.count <= 3 || $0.first?.isUppercase ?? false }
  }

  /// The first known agency that a list of names has: `WITH REPORTS FROM ANA MARSH AND AFP`, `Ana Marsh, The Associated
  /// Press`.
  static func first(in words: String) -> String? {
    let names = words.split { ",;&()[]—–|".contains($0) }.flatMap { part in
      part.split(separator: " ").split { between.contains($0.lowercased()) }
    }
    return names.lazy.map { $0.joined(separator: " ").trimmingStop() }.first { name in
      // `Ana` and `Petra` are people, `ANA` and `PETRA` agencies; `Xinhua` is long enough.
      isKnown(name) && (name.utf8.count > 5 || isAbbreviation(name))
    }
  }

  private static let between = Set(LineUse.betweenNames.words).subtracting(["the"]).union(["by"])

  /// Whether a name reads like an agency's: a known one, some joined by a slash, or two to six
  /// letters, all of them capitals.
  static func couldBe(_ name: String) -> Bool {
    if isKnown(name) || isAbbreviation(name) { return true }
    let parts = name.split(separator: "/").map(String.init)
    guard parts.count > 1 else { return false }
    // `tca/dpa`: beside a known one
    let isKnownInPart = parts.contains(where: isKnown)
    return parts.allSatisfy { isKnown($0) || isAbbreviation(isKnownInPart ? $0.uppercased() : $0) }
  }

  /// Whether a name that nobody knows can be an agency's where it stands between a place in capitals and a dash: up to
  /// four words with capitals, or one that says so: `Pajhwok`, `Upper Kestel News Agency`.
  static func couldBeUnknown(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (1...4).contains(words.count), words.allSatisfy({ $0.first?.isUppercase ?? false }) else { return false }
    return words.contains { services.contains($0.lowercased()) }
      || words.count <= 2 && name.utf8.contains { $0 >= 0x61 }
  }

  private static let services = Set(DatelineUse.service.words)

  /// Whether a name is two to six letters, all of them capitals.
  static func isAbbreviation(_ name: String) -> Bool {
    // From `AP` to `TANJUG`.
    (2...6).contains(name.utf8.count) && name.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }
}

extension String {
  fileprivate func trimmingStop() -> String { hasSuffix(".") ? String(dropLast()) : self }
}
