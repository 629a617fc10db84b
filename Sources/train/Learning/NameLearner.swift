import Linguistics

/// Learns to label the stretches of documents.
struct NameLearner {
  /// One token of a stretch: its features as numbers, what is known of its score before them, and its
  /// right label.
  private struct Place {
    /// Those about the word itself.
    var own: Range<Int>
    var features: Range<Int>
    var base: SIMD16<Float>
    var label: UInt8
  }

  private let index: FeatureIndex
  private(set) var weights: ChainWeights
  private var numbers: [UInt32] = []
  private var places: [Place] = []
  private var chains: [Range<Int>] = []

  init(_ index: FeatureIndex) {
    self.index = index
    weights = ChainWeights(count: index.features.count, step: 0.05)
  }

  /// A learner of what the first pass left over, who takes its transitions as they are.
  init(_ index: FeatureIndex, after first: NameLearner) {
    self.index = index
    weights = ChainWeights(count: index.features.count, step: 0.12, transitions: first.weights.transitions)
  }

  /// Adds the stretches of a document that have gold names, to learn the first pass from.
  mutating func add(_ lesson: NameLesson) {
    for number in lesson.stretches.indices where lesson.isTrusted[number] {
      add(lesson, number) { learner, offset in
        let all = lesson.features[number][offset]
        return Place(
          own: learner.append(all.prefix(NameLessons.selfCount)),
          features: learner.append(all.dropFirst(NameLessons.selfCount)), base: SIMD16(), label: 0)
      }
    }
  }

  /// Adds the same stretches to learn the second pass from, over the scores of a first that had not
  /// seen the document.
  mutating func addMentions(_ lesson: NameLesson) {
    for number in lesson.stretches.indices where lesson.isTrusted[number] {
      add(lesson, number) { learner, offset in
        Place(
          own: 0..<0, features: learner.append(lesson.mentions[number][offset][...]),
          base: lesson.scores[number][offset], label: 0)
      }
    }
  }

  private mutating func add(_ lesson: NameLesson, _ number: Int, _ place: (inout NameLearner, Int) -> Place) {
    let start = places.count
    for (offset, token) in lesson.stretches[number].enumerated() {
      var place = place(&self, offset)
      place.label = lesson.gold[token].rawValue
      places.append(place)
    }
    chains.append(start..<places.count)
  }

  private mutating func append(_ features: ArraySlice<UInt64>) -> Range<Int> {
    let start = numbers.count
    numbers += features.compactMap { index[$0] }
    return start..<numbers.count
  }

  /// Scores of a stretch's tokens from their features.
  func scores(_ features: [[UInt64]]) -> [SIMD16<Float>] {
    features.map { list in weights.score(list.compactMap { index[$0] }[...]) }
  }

  mutating func learn(rounds: Int, seed: UInt64, say: (String) -> Void) {
    var random = SeededRandom(seed)
    for round in 1...rounds {
      chains.shuffle(using: &random)
      var wrong = 0
      for chain in chains { wrong += learn(chain, withOwn: !random.oneIn(4)) }
      weights.slowDown()
      say(
        "names, round \(round): \(Progress.percent(places.count - wrong, of: places.count)) right while learning")
    }
  }

  private mutating func learn(_ chain: Range<Int>, withOwn: Bool) -> Int {
    let used = places[chain].map { withOwn ? [$0.features, $0.own] : [$0.features] }
    let scores = zip(places[chain], used).map { place, ranges in
      ranges.reduce(place.base) { $0 + weights.score(numbers[$1]) }
    }
    let inference = ChainInference(scores, weights.potentials())
    var wrong = 0
    var departures = inference.expected
    var previous = 0
    for (position, place) in places[chain].enumerated() {
      var gradient = inference.marginals[position]
      if gradient[Int(place.label)] < 0.5 { wrong += 1 }
      gradient[Int(place.label)] -= 1
      for range in used[position] { for feature in numbers[range] { weights.descend(feature, gradient) } }
      departures[previous][Int(place.label)] -= 1
      previous = Int(place.label)
    }
    departures[previous][0] -= 1
    for label in 0..<NameLabel.count { weights.descend(transitionsFrom: label, departures[label]) }
    return wrong
  }

  /// Each feature with its weights.
  func rows() -> [(feature: UInt64, weights: [Float])] {
    index.features.enumerated().map { number, feature in
      (feature, (0..<16).map { weights.rows[number][$0] })
    }
  }
}

/// A document as the name learner sees it.
struct NameLesson {
  var stretches: [Range<Int>]
  /// Whether the gold labels of a stretch are to be learned from.
  var isTrusted: [Bool]
  /// For each stretch, for each of its tokens.
  var features: [[[UInt64]]]
  /// As `features`, for the second pass; empty before the first has been over the document.
  var mentions: [[[UInt64]]] = []
  /// The scores of the first pass for each token of each stretch.
  var scores: [[SIMD16<Float>]] = []
  /// For each token of the document.
  var gold: [NameLabel]
}
