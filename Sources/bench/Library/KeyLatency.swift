/// How soon the keys that move are on the screen, at up to 20 keys a second.
struct KeyLatency {
  /// The keys that are timed, and where each must show.
  private static let round: [(focus: String, key: String, part: ReaderScreen.Part)] = [
    ("2", "J", .reader), ("2", " ", .reader), ("2", "}", .reader), ("1", "j", .list),
  ]

  private var times: [String: [Duration]] = [:]
  /// Keys that changed nothing within a second: there was nothing left to move to, or the reader stood still.
  private var unanswered = 0

  /// Presses so many keys, or fewer where `goesOn` says no.
  mutating func press(_ count: Int, in session: ReaderSession, while goesOn: () -> Bool = { true }) {
    for number in 0..<count where goesOn() {
      let (focus, key, part) = Self.round[number % Self.round.count]
      session.type(focus)
      session.rest(milliseconds: 25)
      let time = session.press(key, toChange: part, within: 1)
      session.rest(milliseconds: 25)
      if let time { times[key, default: []].append(time) } else { unanswered += 1 }
    }
  }

  /// A row for each key and one for all.
  func report(_ occasion: String) {
    for (_, key, _) in Self.round { row("\(occasion), \(key == " " ? "Space" : key)", times[key] ?? []) }
    let all = times.values.flatMap { $0 }
    row("\(occasion), all", all)
    Report.row("\(occasion), keys timed / without answer", "\(all.count) / \(unanswered)")
  }

  private func row(_ measure: String, _ times: [Duration]) {
    let ranks = Percentiles(times)
    Report.row("\(measure): p50 / p99 / max", Report.milliseconds([ranks[50], ranks[99], ranks.max]))
  }
}
