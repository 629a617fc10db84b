import Extraction
import Foundation
import Newswire

/// The official answers for a folder of wires (MUC-3 and MUC-4): who did what to whom, as words of the text.
struct WireAnswers {
  struct Wire {
    var path: String
    var types: Set<IncidentType>
    /// The days of the incidents whose day is known, as the answers write them: `02 FEB 90`, `16 AUG 89 - 19 AUG 89`.
    var days: [String]
    /// The words of each filler, as `plain` writes them.
    var fillers: [String: Role]

    /// Whether a deed in a sentence tells one of the incidents; nil where the answers don't say.
    func tells(_ sentence: String, _ type: IncidentType?) -> Bool? {
      guard !types.isEmpty, let type else { return false }
      let isOfType = types.contains { $0.agrees(with: type) }
      let hasFiller = fillers.keys.contains { (" " + sentence + " ").contains(" " + $0 + " ") }
      if isOfType && hasFiller { return true }
      return isOfType || hasFiller ? nil : false
    }

    /// Tells whether one of the incidents was on the first of some days. It gives nil if the answers know no day of any, but
    /// only that it was before the news (`- 02 FEB 90`).
    func happened(on days: KnownDays) -> Bool? {
      guard !self.days.isEmpty else { return nil }
      let months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
      let (day, year) = (days.first.day, days.first.year % 100)
      let written = "\(day < 10 ? "0" : "")\(day) \(months[days.first.month - 1]) \(year < 10 ? "0" : "")\(year)"
      return self.days.contains { $0.hasPrefix(written) }
    }

    func role(of phrase: String) -> Role { fillers[phrase] ?? .none }
  }

  private(set) var articles: [Wire] = []

  private struct Roles: Decodable {
    var file: String
    var roles: [String: [[String]]]
  }

  private struct Templates: Decodable {
    var file: String
    var incidents: [[String: [String]]]
  }

  init(_ folder: String) throws {
    let roles: [Roles] = try Self.rows(folder + "/roles.jsonl")
    let templates: [Templates] = try Self.rows(folder + "/templates.jsonl")
    let incidents = Dictionary(uniqueKeysWithValues: templates.map { ($0.file, $0.incidents) })
    articles = roles.map { row in
      Wire(
        path: folder + "/text/" + row.file, types: Self.types(incidents[row.file] ?? []),
        days: Self.days(incidents[row.file] ?? []),
        fillers: Self.fillers(row.roles))
    }
  }

  private static func rows<Row: Decodable>(_ path: String) throws -> [Row] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }

  private static let names: [String: IncidentType] = [
    "ATTACK": .attack, "BOMBING": .bombing, "KIDNAPPING": .kidnapping, "ARSON": .arson, "ROBBERY": .robbery,
  ]

  private static func types(_ incidents: [[String: [String]]]) -> Set<IncidentType> {
    Set(incidents.flatMap { $0["INCIDENT: TYPE"] ?? [] }.compactMap { names[$0] })
  }

  private static func days(_ incidents: [[String: [String]]]) -> [String] {
    incidents.flatMap { $0["INCIDENT: DATE"]?.prefix(1) ?? [] }.filter { $0.first?.isNumber == true }
  }

  private static let roleNames: [String: Role] = [
    "PerpInd": .perpetrator, "PerpOrg": .organisation, "Target": .target, "Victim": .victim, "Weapon": .weapon,
  ]

  private static func fillers(_ roles: [String: [[String]]]) -> [String: Role] {
    var fillers: [String: Role] = [:]
    for (name, list) in roles {
      for string in list.joined() { fillers[plain(string)] = roleNames[name] }
    }
    return fillers
  }

  /// Small words with single blanks, without signs and articles.
  static func plain(_ text: String) -> String {
    let kept = text.lowercased().filter { $0.isLetter || $0.isNumber || $0.isWhitespace }
    return kept.split(whereSeparator: \.isWhitespace).filter { !["a", "an", "the"].contains($0) }.joined(separator: " ")
  }
}
