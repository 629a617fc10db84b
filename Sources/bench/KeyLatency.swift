/// How soon the keys that move show on the screen, at up to 15 keys a second.
struct KeyLatency {
  /// A key to time, the keys that prepare for it, and where it must show.
  struct Step {
    var before: String
    var key: String
    var part: ReaderScreen.Part
  }

  private let round: [Step]
  private var times: [String: [Duration]] = [:]
  /// Keys that changed nothing within a second: there was nothing left to move to, or the reader stood still.
  private var unanswered = 0

  init(_ round: [Step]) { self.round = round }

  /// Presses a number of keys, or fewer once `goesOn` is false.
  mutating func press(_ count: Int, in session: ReaderSession, while goesOn: () -> Bool = { true }) {
    for number in 0..<count where goesOn() {
      let step = round[number % round.count]
      session.type(step.before)
      // longer than an Esc waits for what may follow it
      session.rest(milliseconds: 40)
      let time = session.press(step.key, toChange: step.part, within: 1)
      session.rest(milliseconds: 25)
      if let time { times[step.key, default: []].append(time) } else { unanswered += 1 }
    }
  }

  /// A row for each key and one for all.
  func report(_ occasion: String) {
    for key in round.map(\.key) { row("\(occasion), \(key == " " ? "Space" : key)", times[key] ?? []) }
    let all = times.values.flatMap { $0 }
    row("\(occasion), all", all)
    BenchOutput.row("\(occasion), keys timed / without answer", "\(all.count) / \(unanswered)")
  }

  private func row(_ measure: String, _ times: [Duration]) {
    let ranks = Percentiles(times)
    BenchOutput.row("\(measure): p50 / p99 / max", BenchOutput.milliseconds([ranks[50], ranks[99], ranks.max]))
  }
}

extension [KeyLatency.Step] {
  /// The keys that move, in list and reader.
  static var moving: [KeyLatency.Step] {
    [
      KeyLatency.Step(before: "2", key: "J", part: .reader), KeyLatency.Step(before: "2", key: " ", part: .reader),
      KeyLatency.Step(before: "2", key: "}", part: .reader), KeyLatency.Step(before: "1", key: "j", part: .list),
    ]
  }

  /// The keys that open pages over the panes, each after the one before was left.
  static var opening: [KeyLatency.Step] {
    ["S", "T", "?", ":", "s", "F", "#", "V", "M"].map { KeyLatency.Step(before: "\u{1B}", key: $0, part: .whole) }
  }
}

/// Queries typed letter by letter, as a quick typist does: the next key comes when the list has settled, or
/// after 150 ms.
struct LiveSearch {
  /// From each letter to the first change of the list, or the limit if that came later.
  private(set) var answers: [Duration] = []
  /// Letters that the list had not answered when the next one was due.
  private(set) var late = 0

  private static let limitMilliseconds = 150
  /// How long the list may settle after its first change.
  private static let restMilliseconds = 40

  /// Opens the prompt, and leaves it again at the end.
  mutating func type(_ queries: [String], in session: ReaderSession) {
    session.type("/")
    for query in queries {
      for character in query { type(character, in: session) }
      // ^U clears the prompt.
      session.type("\u{15}")
      session.rest(milliseconds: 2 * Self.restMilliseconds)
    }
    session.type("\u{1B}")
    session.rest(milliseconds: Self.limitMilliseconds)
  }

  /// Times letters only: a space or a quotation mark need not change the results.
  private mutating func type(_ character: Character, in session: ReaderSession) {
    let limit = Double(Self.limitMilliseconds) / 1000
    let answer = session.press(String(character), toChange: .list, within: limit)
    if answer != nil { session.rest(milliseconds: Self.restMilliseconds) }
    guard character.isLetter else { return }
    answers.append(answer ?? .milliseconds(Self.limitMilliseconds))
    if answer == nil { late += 1 }
  }
}
