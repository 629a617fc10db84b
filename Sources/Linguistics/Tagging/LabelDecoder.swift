/// Finds the labels of a stretch that together score highest and can stand side by side (Viterbi 1967).
struct LabelDecoder {
  /// Weights from each label to the next ones; far below zero where one cannot follow.
  private let transitions: [SIMD16<Int32>]
  /// 0 for labels that can end a stretch, far below zero for the rest.
  private let ending: SIMD16<Int32>

  private static let never: Int32 = -1_000_000

  init(_ model: TaggerModel) {
    transitions = (0..<NameLabel.count).map { previous in
      var row = SIMD16<Int32>(truncatingIfNeeded: model.transitions(from: previous))
      for next in 0..<16 where !Self.allowed(next, after: previous) { row[next] = Self.never }
      return row
    }
    ending = Self.ending(transitions)
  }

  private static func allowed(_ next: Int, after previous: Int) -> Bool {
    next < NameLabel.count
      && NameLabel.canFollow(NameLabel(rawValue: UInt8(next)), NameLabel(rawValue: UInt8(previous)))
  }

  /// What follows a stretch is no name.
  private static func ending(_ transitions: [SIMD16<Int32>]) -> SIMD16<Int32> {
    var ending = SIMD16<Int32>(repeating: never)
    for (label, row) in transitions.enumerated() { ending[label] = row[0] }
    return ending
  }

  /// Writes the labels of scores that are not empty from a position on.
  func decode(_ scores: ArraySlice<SIMD16<Int16>>, to labels: inout [NameLabel], at start: Int) {
    var total = SIMD16<Int32>(repeating: Self.never)
    total[0] = 0
    var origins: [SIMD16<Int32>] = []
    origins.reserveCapacity(scores.count)
    for score in scores {
      let (best, origin) = step(total)
      total = best &+ SIMD16<Int32>(truncatingIfNeeded: score)
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
  private func step(_ total: SIMD16<Int32>) -> (SIMD16<Int32>, SIMD16<Int32>) {
    var best = SIMD16<Int32>(repeating: total[0]) &+ transitions[0]
    var origin = SIMD16<Int32>(repeating: 0)
    for previous in 1..<NameLabel.count {
      let sum = SIMD16<Int32>(repeating: total[previous]) &+ transitions[previous]
      let better = sum .> best
      best.replace(with: sum, where: better)
      origin.replace(with: SIMD16<Int32>(repeating: Int32(previous)), where: better)
    }
    return (best, origin)
  }
}
