import Linguistics

/// An averaged perceptron for parts of speech (Collins 2002), decoded greedily as at run time.
struct SpeechLearner {
  private var index = FeatureIndex()
  private var weights: [SIMD32<Float>] = []
  /// Sum of each update times its moment, from which the average comes.
  private var history: [SIMD32<Float>] = []
  private var moment: Float = 1
  private let documents: [(lessons: SpeechLessons, document: TaggedDocument)]

  init(_ documents: [TaggedDocument]) {
    self.documents = documents.map { (SpeechLessons($0.text), $0) }
  }

  /// Rounds over all documents in an order of the seed's.
  mutating func learn(rounds: Int, seed: UInt64, say: (String) -> Void) {
    countFeatures()
    var random = SeededRandom(seed)
    var order = Array(documents.indices)
    for round in 1...rounds {
      order.shuffle(using: &random)
      let right = order.reduce((0, 0)) { sum, number in
        let (right, all) = learn(document: number)
        return (sum.0 + right, sum.1 + all)
      }
      say("speech, round \(round): \(Progress.percent(right.0, of: right.1)) right while learning")
    }
  }

  private mutating func countFeatures() {
    for (lessons, document) in documents {
      visit(lessons, document) { features, gold, _, _ in
        for feature in features { index.count(feature) }
        return gold
      }
    }
    index.number(atLeast: 3)
    weights = [SIMD32<Float>](repeating: SIMD32(), count: index.features.count)
    history = weights
  }

  /// Walks the words that have gold tags; the closure gives the tag that the next words see.
  private func visit(
    _ lessons: SpeechLessons, _ document: TaggedDocument,
    _ body: ([UInt64], PartOfSpeech, Int, Int) -> PartOfSpeech
  ) {
    for (number, sentence) in document.text.sentences.enumerated() {
      var last: PartOfSpeech?
      var lastButOne: PartOfSpeech?
      for token in sentence {
        var tag = lessons.plainTag(token) ?? document.speech[token] ?? .noun
        if lessons.plainTag(token) == nil, let gold = document.speech[token] {
          let features = lessons.features(token, sentence: number, last: last, lastButOne: lastButOne)
          tag = body(features, gold, number, token)
        }
        (last, lastButOne) = (tag, last)
      }
    }
  }

  private mutating func learn(document number: Int) -> (right: Int, all: Int) {
    let (lessons, document) = documents[number]
    var right = 0
    var all = 0
    for (sentenceNumber, sentence) in document.text.sentences.enumerated() {
      var last: PartOfSpeech?
      var lastButOne: PartOfSpeech?
      for token in sentence {
        var tag = lessons.plainTag(token) ?? .noun
        if lessons.plainTag(token) == nil, let gold = document.speech[token] {
          let features = lessons.features(token, sentence: sentenceNumber, last: last, lastButOne: lastButOne)
          tag = learn(features.compactMap { index[$0] }, gold)
          right += tag == gold ? 1 : 0
          all += 1
        }
        (last, lastButOne) = (tag, last)
      }
    }
    return (right, all)
  }

  private mutating func learn(_ features: [UInt32], _ gold: PartOfSpeech) -> PartOfSpeech {
    var sum = SIMD32<Float>()
    for feature in features { sum += weights[Int(feature)] }
    var best = 0
    for column in 1..<PartOfSpeech.allCases.count where sum[column] > sum[best] { best = column }
    moment += 1
    let right = Int(gold.rawValue)
    if best != right {
      for feature in features {
        weights[Int(feature)][right] += 1
        weights[Int(feature)][best] -= 1
        history[Int(feature)][right] += moment
        history[Int(feature)][best] -= moment
      }
    }
    return PartOfSpeech(rawValue: UInt8(best)) ?? .noun
  }

  /// Each feature with its averaged weights.
  func rows() -> [(feature: UInt64, weights: [Float])] {
    index.features.enumerated().map { number, feature in
      let average = weights[number] - history[number] / moment
      return (feature, (0..<32).map { average[$0] })
    }
  }

  /// Small words that have one tag in nearly all of many uses, by their key.
  func plainWords(atLeast least: Int) -> [(key: UInt64, tag: PartOfSpeech)] {
    var counts: [UInt64: [PartOfSpeech: Int]] = [:]
    for (lessons, document) in documents {
      for (token, tag) in document.speech.enumerated() where document.text.tokens[token].shape == .lower {
        if let tag, lessons.plainTag(token) == nil {
          counts[lessons.plainKey(token), default: [:]][tag, default: 0] += 1
        }
      }
    }
    return counts.compactMap { key, tags in
      let all = tags.values.reduce(0, +)
      guard all >= least, let most = tags.max(by: { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }),
        most.value * 200 >= all * 199
      else { return nil }
      return (key, most.key)
    }.sorted { $0.key < $1.key }
  }
}
