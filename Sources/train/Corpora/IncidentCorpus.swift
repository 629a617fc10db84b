import Extraction
import Foundation
import Linguistics
import Newswire

/// Decisions about deeds and noun phrases with the right outcome, from articles whose incidents are marked.
struct IncidentCorpus {
  struct Lesson {
    var features: [UInt64]
    var outcome: Int
  }

  private(set) var deeds: [Lesson] = []
  private(set) var roles: [Lesson] = []
  private(set) var dates: [Lesson] = []

  /// The wires of 1988–91 whose official answers name the fillers, and the modern reports, whose marks say where
  /// incidents are told.
  ///
  /// - Parameter third: the reports that are left out, for measuring; nil for none.
  init(_ corpora: String, without third: Int? = nil) throws {
    try learn(WireAnswers(corpora + "/incidents/train"))
    for report in try ReportAnswers.all(corpora + "/conflict") where report.third != third {
      learn(report)
    }
  }

  private mutating func learn(_ wires: WireAnswers) throws {
    for wire in wires.articles {
      let (article, instances) = try Self.instances(wire.path)
      for deed in instances.deeds {
        let sentence = WireAnswers.plain(article.text[deed.sentence])
        guard let tells = wire.tells(sentence, deed.type) else { continue }
        deeds.append(Lesson(features: deed.features.hashes, outcome: tells ? 1 : 0))
      }
      for phrase in instances.phrases {
        let names = [phrase.name, article.text[phrase.span], article.text[phrase.uncounted]].compactMap(\.self).map(
          WireAnswers.plain)
        let role = names.map(wire.role).first { $0 != .none } ?? .none
        roles.append(Lesson(features: phrase.features.hashes, outcome: role.rawValue))
      }
      for date in instances.dates {
        let sentence = WireAnswers.plain(article.text[date.sentence])
        guard wire.tells(sentence, date.type) == true, let days = date.days, let isDay = wire.happened(on: days) else {
          continue
        }
        dates.append(Lesson(features: date.features.hashes, outcome: isDay ? 1 : 0))
      }
    }
  }

  private mutating func learn(_ report: ReportAnswers) {
    guard let (article, instances) = try? Self.instances(report.path) else { return }
    let offsets = ScalarOffsets(article.text)
    for deed in instances.deeds {
      guard let tells = report.tells(offsets.range(of: deed.sentence), deed.type) else { continue }
      deeds.append(Lesson(features: deed.features.hashes, outcome: tells ? 1 : 0))
    }
    for phrase in instances.phrases {
      guard let incident = report.incident(in: offsets.range(of: phrase.sentence)) else { continue }
      let role = incident.role(of: article.text[phrase.span], entity: phrase.entity)
      roles.append(Lesson(features: phrase.features.hashes, outcome: role.rawValue))
    }
    for date in instances.dates {
      let sentence = offsets.range(of: date.sentence)
      guard report.tells(sentence, date.type) == true, let days = date.days else { continue }
      let isDay = report.incidents.contains { $0.isTold(in: sentence) && $0.date == days.first.description }
      dates.append(Lesson(features: date.features.hashes, outcome: isDay ? 1 : 0))
    }
  }

  private static func instances(_ path: String) throws -> (Article, IncidentInstances) {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    guard let filed = Formats.contents(of: SourceFile(path: path, bytes: bytes)).articles.first else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return (filed.article, IncidentInstances(filed.article))
  }
}
