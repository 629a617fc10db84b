/// Finds the labels of a stretch that together score highest and can stand side by side (Viterbi 1967).
package struct LabelDecoder {
  private typealias Row = SIMD16<Int32>

  /// A label behind which what may begin a sentence can stand.
  private struct Closed {
    var label: Int
    /// Weights to those next labels; far below zero for the others.
    var row: Row
    /// How much more than "no name" it can give to any of them.
    var lead: Int32
  }

  /// A step within a name.
  private struct Step {
    var from: Int
    var to: Int
    var weight: Int32
  }

  private let closed: [Closed]
  private let steps: [Step]
  /// The weight to "no name" for labels that can end a stretch, far below zero for the rest.
  private let ending: Row

  private static let never: Int32 = -1_000_000

  /// - Parameter transitions: for each label the weights from it to each next one.
  package init(transitions: [SIMD16<Int16>]) {
    let weights = transitions.map { Row(truncatingIfNeeded: $0) }
    var (closed, steps): ([Closed], [Step]) = ([], [])
    for (label, row) in weights.enumerated() {
      let next = (0..<NameLabel.count).filter { Self.allowed($0, after: label) }
      let firsts = next.filter { Self.allowed($0, after: 0) }
      steps += next.filter { !firsts.contains($0) }.map { Step(from: label, to: $0, weight: row[$0]) }
      guard let lead = firsts.map({ row[$0] &- weights[0][$0] }).max() else { continue }
      let own = firsts.reduce(into: Row(repeating: Self.never)) { $0[$1] = row[$1] }
      closed.append(Closed(label: label, row: own, lead: lead))
    }
    (self.closed, self.steps) = (closed, steps)
    ending = closed.reduce(into: Row(repeating: Self.never)) { $0[$1.label] = $1.row[0] }
  }

  private static func allowed(_ next: Int, after previous: Int) -> Bool {
    NameLabel.canFollow(NameLabel(rawValue: UInt8(next)), NameLabel(rawValue: UInt8(previous)))
  }

  /// Writes the labels of scores that are not empty from a position on.
  package func decode(_ scores: ArraySlice<SIMD16<Int16>>, to labels: inout [NameLabel], at start: Int) {
    var total = Row(repeating: Self.never)
    total[0] = 0
    var origins: [Row] = []
    origins.reserveCapacity(scores.count)
    for score in scores {
      let (best, origin) = step(total)
      total = best &+ Row(truncatingIfNeeded: score)
      origins.append(origin)
    }
    total &+= ending
    var label = 0
    for other in 1..<NameLabel.count where total[other] > total[label] { label = other }
    for position in origins.indices.reversed() {
      labels[start + position] = NameLabel(rawValue: UInt8(label))
      label = Int(origins[position][label])
    }
  }

  /// The best sum for each next label, and the label that it comes from.
  @inline(__always)
  private func step(_ total: Row) -> (Row, Row) {
    var best = Row(repeating: total[0]) &+ closed[0].row
    var origin = Row(repeating: 0)
    for previous in closed.dropFirst() {
      // behind most words nothing is as likely as "no name", whatever comes next
      guard total[previous.label] &+ previous.lead > total[0] else { continue }
      let sum = Row(repeating: total[previous.label]) &+ previous.row
      let better = sum .> best
      best.replace(with: sum, where: better)
      origin.replace(with: Row(repeating: Int32(previous.label)), where: better)
    }
    for step in steps {
      let sum = total[step.from] &+ step.weight
      if sum > best[step.to] { (best[step.to], origin[step.to]) = (sum, Int32(step.from)) }
    }
    return (best, origin)
  }
}
