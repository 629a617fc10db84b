import Linguistics

/// The order of lessons: words, then names, the names twice.
package struct Training {
  package private(set) var parts = ModelParts()
  private let seed: UInt64
  private let say: (String) -> Void

  /// Nothing learned yet; only places are known. `say` receives reports on the learning.
  package init(seed: UInt64, places: [TableEntry], say: @escaping (String) -> Void) {
    self.seed = seed
    self.say = say
    parts.places = ModelParts.Table(entries: places, bucketBits: 14)
  }

  /// Counts how words are written; before anything else is learned.
  package mutating func learnUses(from documents: [TaggedDocument]) {
    var counts: [UInt64: (small: Int, capital: Int)] = [:]
    for document in documents {
      for word in SpeechLessons(document.text).writtenWords() {
        counts[word.key, default: (0, 0)].small += word.isSmall ? 1 : 0
        counts[word.key, default: (0, 0)].capital += word.isSmall ? 0 : 1
      }
    }
    let entries = counts.compactMap { key, count -> TableEntry? in
      let use = WordUse(small: count.small, capital: count.capital)
      return use == .unknown ? nil : TableEntry(key: key, row: [Int8(use.rawValue)], weight: Float(count.small))
    }
    say("uses: \(entries.count) words")
    parts.uses = ModelParts.Table(entries: entries, bucketBits: 14)
  }

  package mutating func learnSpeech(from documents: [TaggedDocument]) {
    var learner = SpeechLearner(documents)
    learner.learn(rounds: 5, seed: seed, say: say)
    let rows = learner.rows()
    let heaviest = rows.reduce(Float(0)) { $1.weights.reduce($0) { max($0, abs($1)) } }
    say("speech: \(rows.count) features, heaviest \(heaviest)")
    parts.speech = ModelParts.Table(entries: TableBuilder.entries(rows, scale: 127 / min(heaviest, 24)), bucketBits: 15)
    parts.plainWords = ModelParts.Table(
      entries: learner.plainWords(atLeast: 50).map { TableEntry(key: $0.key, row: [Int8($0.tag.rawValue)], weight: 1) },
      bucketBits: 10)
  }

  package mutating func learnNames(from documents: [TaggedDocument]) {
    guard let model = parts.model() else { return }
    var lessons = documents.map { Self.lesson($0, model) }
    var halves: [[Int]] = [[], []]
    for number in documents.indices { halves[number % 2].append(number) }
    for half in 0..<2 {
      // What a learner says of the texts it has learned from is too good to learn from in turn.
      let learner = learn(halves[1 - half].map { lessons[$0] }, rounds: 4)
      let model = with(learner).model()
      for number in halves[half] { addMentions(&lessons[number], documents[number], learner, model) }
    }
    let first = learn(lessons, rounds: 8)
    parts = with(first, learnMentions(lessons, after: first))
  }

  private static func lesson(_ document: TaggedDocument, _ model: TaggerModel) -> NameLesson {
    let lessons = NameLessons(document.text, model)
    return NameLesson(
      stretches: lessons.stretches, isTrusted: lessons.stretches.map { document.isTrusted[$0.lowerBound] },
      features: lessons.stretches.indices.map { lessons.features(ofStretch: $0) },
      gold: document.labels(within: lessons.stretches))
  }

  /// How far the second pass believes the first. New text is stranger to it than the texts that were
  /// left out while learning, which come from the same papers; 1 would believe it too much.
  private static let firstShare: Float = 0.5

  private func addMentions(
    _ lesson: inout NameLesson, _ document: TaggedDocument, _ learner: NameLearner, _ model: TaggerModel?
  ) {
    guard let model else { return }
    let lessons = NameLessons(document.text, model)
    lesson.mentions = lessons.mentionFeatures(after: lessons.firstLabels())
    lesson.scores = lesson.features.map { learner.scores($0).map { $0 * Self.firstShare } }
  }

  private func learn(_ lessons: [NameLesson], rounds: Int) -> NameLearner {
    var index = FeatureIndex()
    for lesson in lessons { for feature in lesson.features.joined().joined() { index.count(feature) } }
    index.number(atLeast: 3)
    say("names: \(index.features.count) features")
    var learner = NameLearner(index)
    for lesson in lessons { learner.add(lesson) }
    learner.learn(rounds: rounds, seed: seed, say: say)
    return learner
  }

  private func learnMentions(_ lessons: [NameLesson], after first: NameLearner) -> NameLearner {
    var index = FeatureIndex()
    for lesson in lessons { for feature in lesson.mentions.joined().joined() { index.count(feature) } }
    index.number(atLeast: 10)
    var learner = NameLearner(index, after: first)
    for lesson in lessons { learner.addMentions(lesson) }
    learner.learn(rounds: 6, seed: seed, say: say)
    return learner
  }

  private func with(_ first: NameLearner, _ second: NameLearner? = nil) -> ModelParts {
    var parts = parts
    let scale: Float = 30
    let rows = first.rows() + (second?.rows() ?? [])
    parts.names = ModelParts.Table(entries: TableBuilder.entries(rows, scale: scale), bucketBits: 16)
    parts.transitions = first.weights.transitions.flatMap { row in
      (0..<16).map { Int16(max(-2000, min(2000, (row[$0] * scale).rounded()))) }
    }
    return parts
  }
}
