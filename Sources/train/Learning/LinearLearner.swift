import Foundation

/// Learns the weights of one linear model: multinomial logistic regression by stochastic gradients with steps that
/// shrink for features seen often (Duchi, Hazan and Singer 2011, "AdaGrad"), and a pull towards zero.
struct LinearLearner {
  private let outcomes: Int
  private var index = FeatureIndex()
  private var weights: [Float] = []
  private var squares: [Float] = []
  /// The sums of the weights at the end of each round of each course.
  private var sums: [Float] = []
  private var rounds: Float = 0
  private let pull: Float

  /// - Parameters:
  ///   - least: how often a feature must be seen.
  ///   - pull: how strongly a weight that is used is drawn to zero.
  init(_ lessons: [IncidentCorpus.Lesson], outcomes: Int, least: UInt32, pull: Float) {
    self.outcomes = outcomes
    self.pull = pull
    for lesson in lessons { for feature in lesson.features { index.count(feature) } }
    index.number(atLeast: least)
    weights = [Float](repeating: 0, count: index.features.count * outcomes)
    sums = [Float](repeating: 0, count: weights.count)
  }

  /// Learns the lessons from nothing so many times over, each time in so many rounds of another order.
  ///
  /// Where one such course ends depends on the order by more than most changes to features weigh; the mean of several
  /// does not.
  mutating func learn(_ lessons: [IncidentCorpus.Lesson], courses: Int, rounds: Int, seed: UInt64) {
    var random = SplitMix(state: seed)
    let numbered = lessons.map { lesson in (lesson.features.compactMap { index[$0].map(Int.init) }, lesson.outcome) }
    for _ in 0..<courses {
      weights = [Float](repeating: 0, count: weights.count)
      squares = [Float](repeating: 1e-4, count: weights.count)
      for _ in 0..<rounds {
        for (features, outcome) in numbered.shuffled(using: &random) { step(features, outcome) }
        for place in weights.indices { sums[place] += weights[place] }
        self.rounds += 1
      }
    }
  }

  private mutating func step(_ features: [Int], _ outcome: Int) {
    let chances = chances(features)
    for candidate in 0..<outcomes {
      let error = chances[candidate] - (candidate == outcome ? 1 : 0)
      guard abs(error) > 1e-3 else { continue }
      for feature in features {
        let place = feature * outcomes + candidate
        let gradient = error + pull * weights[place]
        squares[place] += gradient * gradient
        weights[place] -= 0.1 * gradient / squares[place].squareRoot()
      }
    }
  }

  private func chances(_ features: [Int]) -> [Float] {
    var sums = [Float](repeating: 0, count: outcomes)
    for feature in features {
      for candidate in 0..<outcomes { sums[candidate] += weights[feature * outcomes + candidate] }
    }
    let greatest = sums.max() ?? 0
    let powers = sums.map { exp($0 - greatest) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }

  /// The weights of each feature, one for each outcome, as their mean over all rounds of all courses.
  var rows: [(feature: UInt64, weights: [Float])] {
    index.features.enumerated().map { number, feature in
      (feature, sums[number * outcomes..<(number + 1) * outcomes].map { $0 / max(1, rounds) })
    }
  }
}

/// Numbers from a seed (Steele, Lea and Flood 2014, "SplitMix").
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
