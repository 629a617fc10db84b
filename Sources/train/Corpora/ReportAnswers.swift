import Extraction
import Foundation

/// The marks of one modern report: where each incident is told, and its fillers.
struct ReportAnswers {
  struct Marked: Decodable {
    struct Filler: Decodable {
      var name: String
      var also: [String]?
    }

    struct Victim: Decodable { var text: String? }

    var type: String
    var also: [String]?
    var anchors: [[Int]]
    /// Its first day; nil if it is not known.
    var date: String?
    var perpetrators: [Filler]?
    var targets: [Filler]?
    var weapons: [Filler]?
    var victims: [Victim]?

    var types: [IncidentType] { ([type] + (also ?? [])).compactMap(IncidentType.init) }

    func isTold(in range: Range<Int>) -> Bool {
      anchors.contains { $0[0] < range.upperBound && range.lowerBound < $0[1] }
    }

    /// The part of a phrase that has half the words of a filler, or whose words are half a filler's.
    func role(of phrase: String, entity: Entity.Kind?) -> Role {
      func fits(_ filler: String) -> Bool { ReportAnswers.isAlike(filler, phrase) }
      func fits(_ filler: Filler) -> Bool { ([filler.name] + (filler.also ?? [])).contains(where: fits) }
      if victims?.contains(where: { $0.text.map(fits) ?? false }) == true { return .victim }
      if weapons?.contains(where: fits) == true { return .weapon }
      if perpetrators?.contains(where: fits) == true { return .perpetrator }
      return targets?.contains(where: fits) == true ? .target : .none
    }
  }

  private struct Row: Decodable {
    var file: String
    var incidents: [Marked]
  }

  var path: String
  var incidents: [Marked]

  /// Which third of the reports it belongs to, from 0: by the sum of its name's bytes.
  var third: Int {
    let name = path.split(separator: "/").last ?? ""
    return name.utf8.reduce(0) { $0 + Int($1) } % 3
  }

  static func all(_ folder: String) throws -> [ReportAnswers] {
    try String(contentsOfFile: folder + "/gold.jsonl", encoding: .utf8).split(separator: "\n").map { line in
      let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      return ReportAnswers(path: folder + "/text/" + row.file, incidents: row.incidents)
    }
  }

  /// Whether a deed in a sentence tells one of the incidents; nil where one is told, but of another type.
  func tells(_ sentence: Range<Int>, _ type: IncidentType?) -> Bool? {
    guard let type else { return false }
    let told = incidents.filter { $0.isTold(in: sentence) }
    if told.isEmpty { return false }
    return told.contains { $0.types.contains { $0.agrees(with: type) } } ? true : nil
  }

  func incident(in sentence: Range<Int>) -> Marked? { incidents.first { $0.isTold(in: sentence) } }

  static func isAlike(_ filler: String, _ phrase: String) -> Bool {
    let (one, other) = (content(filler), content(phrase))
    return !one.isEmpty && 2 * one.intersection(other).count >= one.count
      && 2 * one.intersection(other).count >= other.count
  }

  private static func content(_ text: String) -> Set<String> {
    Set(WireAnswers.plain(text).split(separator: " ").map(String.init)).subtracting(["of", "in", "and", "at", "least"])
  }
}
