import Glibc
import Linguistics

/// The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), learned
/// by stochastic gradients with a step of its own for each weight (AdaGrad: Duchi, Hazan and Singer 2011).
struct ChainWeights {
  private(set) var rows: [SIMD16<Float>]
  private var squares: [SIMD16<Float>]
  private(set) var transitions = [SIMD16<Float>](repeating: SIMD16(), count: 16)
  private var transitionSquares = [SIMD16<Float>](repeating: SIMD16(repeating: 1e-4), count: 16)
  private var step: Float
  private let decay: Float = 2e-5
  private let learnsTransitions: Bool

  /// 1 where a label can follow the row's, else 0.
  static let allowed: [SIMD16<Float>] = (0..<16).map { previous in
    var row = SIMD16<Float>()
    guard previous < NameLabel.count else { return row }
    for next in 0..<NameLabel.count
    where NameLabel.canFollow(NameLabel(rawValue: UInt8(next)), NameLabel(rawValue: UInt8(previous))) {
      row[next] = 1
    }
    return row
  }

  /// Weights of nothing yet, and the length of the first steps; transitions that are given stay as they are.
  init(count: Int, step: Float, transitions: [SIMD16<Float>]? = nil) {
    self.step = step
    rows = [SIMD16<Float>](repeating: SIMD16(), count: count)
    squares = [SIMD16<Float>](repeating: SIMD16(repeating: 1e-4), count: count)
    learnsTransitions = transitions == nil
    if let transitions { self.transitions = transitions }
  }

  /// Takes shorter steps from now on.
  mutating func slowDown() { step *= 0.85 }

  func score(_ features: ArraySlice<UInt32>) -> SIMD16<Float> {
    var sum = SIMD16<Float>()
    for feature in features { sum += rows[Int(feature)] }
    return sum
  }

  mutating func descend(_ feature: UInt32, _ gradient: SIMD16<Float>) {
    let number = Int(feature)
    let full = gradient + rows[number] * decay
    squares[number] += full * full
    rows[number] -= step * full / squares[number].squareRoot()
  }

  mutating func descend(transitionsFrom label: Int, _ gradient: SIMD16<Float>) {
    guard learnsTransitions else { return }
    transitionSquares[label] += gradient * gradient
    transitions[label] -= step * gradient / transitionSquares[label].squareRoot()
  }

  /// Potentials of the transitions: the exponentials of their weights, 0 if none is allowed.
  func potentials() -> [SIMD16<Float>] {
    (0..<16).map { label in
      var row = SIMD16<Float>()
      for next in 0..<NameLabel.count { row[next] = expf(transitions[label][next]) }
      return row * Self.allowed[label]
    }
  }
}

/// One forward and backward pass over the scores of a stretch.
struct ChainInference {
  /// For each token the probability of each label.
  private(set) var marginals: [SIMD16<Float>] = []
  /// Expected number of each transition, by label of departure.
  private(set) var expected = [SIMD16<Float>](repeating: SIMD16(), count: 16)

  /// The scores are not empty; before and after the stretch there is no name.
  init(_ scores: [SIMD16<Float>], _ potentials: [SIMD16<Float>]) {
    let emissions = scores.map(Self.exponentials)
    var ending = SIMD16<Float>()
    for label in 0..<NameLabel.count { ending[label] = potentials[label][0] }
    let forward = Self.forward(emissions, potentials)
    var backward = ending
    marginals = [SIMD16<Float>](repeating: SIMD16(), count: scores.count)
    for position in scores.indices.reversed() {
      let product = forward[position] * backward
      marginals[position] = product / product.sum()
      if position == scores.indices.last { addEnding(marginals[position]) }
      let ahead = emissions[position] * backward
      backward = addStep(forward, position, ahead, potentials)
    }
  }

  private mutating func addEnding(_ last: SIMD16<Float>) {
    for label in 0..<NameLabel.count { expected[label][0] += last[label] }
  }

  /// Counts the transitions into a position, and gives the backward sums of the one before it.
  private mutating func addStep(
    _ forward: [SIMD16<Float>], _ position: Int, _ ahead: SIMD16<Float>, _ potentials: [SIMD16<Float>]
  ) -> SIMD16<Float> {
    var previous = SIMD16<Float>()
    previous[0] = 1
    if position > 0 { previous = forward[position - 1] }
    var backward = SIMD16<Float>()
    var joint = [SIMD16<Float>](repeating: SIMD16(), count: 16)
    var total: Float = 0
    for label in 0..<NameLabel.count {
      let paths = potentials[label] * ahead
      backward[label] = paths.sum()
      joint[label] = paths * previous[label]
      total += backward[label] * previous[label]
    }
    for label in 0..<NameLabel.count { expected[label] += joint[label] / total }
    return backward / backward.max()
  }

  private static func forward(_ emissions: [SIMD16<Float>], _ potentials: [SIMD16<Float>]) -> [SIMD16<Float>] {
    var previous = SIMD16<Float>()
    previous[0] = 1
    return emissions.map { emission in
      var sum = SIMD16<Float>()
      for label in 0..<NameLabel.count where previous[label] > 0 { sum += potentials[label] * previous[label] }
      sum *= emission
      previous = sum / sum.sum()
      return previous
    }
  }

  private static func exponentials(_ scores: SIMD16<Float>) -> SIMD16<Float> {
    let top = scores.max()
    var out = SIMD16<Float>()
    for label in 0..<NameLabel.count { out[label] = max(expf(scores[label] - top), 1e-20) }
    return out
  }
}
