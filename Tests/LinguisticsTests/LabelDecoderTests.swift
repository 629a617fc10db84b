import Linguistics
import TestSupport
import Testing

/// The best labels of a stretch, beside those that are found without leaving out anything.
struct LabelDecoderTests {
  private typealias Row = SIMD16<Int16>

  @Test func theLabelsAreTheBestThatCanStandSideBySide() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<300 {
      let transitions = (0..<NameLabel.count).map { _ in Self.row(within: 40, using: &random) }
      // as in news: mostly no name, now and then by a wide margin
      let scores = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        var row = Self.row(within: 60, using: &random)
        if Bool.random(using: &random) { row[0] = 200 }
        return row
      }
      var labels = [NameLabel](repeating: .none, count: scores.count + 2)
      LabelDecoder(transitions: transitions).decode(scores[...], to: &labels, at: 1)
      #expect(Array(labels.dropFirst().dropLast()) == Self.best(scores, transitions))
      #expect(labels.first == NameLabel.none && labels.last == NameLabel.none)
    }
  }

  private static func row(within limit: Int16, using random: inout SeededRandom) -> Row {
    var row = Row()
    for label in 0..<16 { row[label] = Int16.random(in: -limit...limit, using: &random) }
    return row
  }

  /// Tries each label behind each other; the first of several that are as good.
  private static func best(_ scores: [Row], _ transitions: [Row]) -> [NameLabel] {
    let all = (0..<NameLabel.count).map { NameLabel(rawValue: UInt8($0)) }
    var paths: [(labels: [NameLabel], sum: Int)] = [([.none], 0)]
    for score in scores {
      paths = all.compactMap { next in
        let ways = paths.filter { NameLabel.canFollow(next, $0.labels.last!) }.map { path in
          let step = Int(transitions[Int(path.labels.last!.rawValue)][Int(next.rawValue)])
          return (labels: path.labels + [next], sum: path.sum + step + Int(score[Int(next.rawValue)]))
        }
        return Self.first(ways)
      }
    }
    let ended = paths.filter { $0.labels.last!.canEnd }.map { path in
      (labels: path.labels, sum: path.sum + Int(transitions[Int(path.labels.last!.rawValue)][0]))
    }
    return Array(first(ended)!.labels.dropFirst())
  }

  private static func first(_ ways: [(labels: [NameLabel], sum: Int)]) -> (labels: [NameLabel], sum: Int)? {
    ways.dropFirst().reduce(ways.first) { best, way in way.sum > best!.sum ? way : best }
  }
}
