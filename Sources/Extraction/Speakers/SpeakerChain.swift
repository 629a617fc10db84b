/// Who spoke, the last first.
struct SpeakerChain: Sendable {
  enum Number: Sendable { case person, people, body }

  private struct Turn: Sendable {
    var speaker: ResolvedSpeaker
    var number: Number
    var passage: Int
    var token: Int
  }

  /// The latest: nobody takes up who spoke a hundred turns ago.
  private static let longest = 100

  private var turns: [Turn] = []

  mutating func note(_ speaker: ResolvedSpeaker, isPerson number: Number, at passage: Int, token: Int) {
    let number = speaker.speakers.count > 1 ? .people : number
    turns.append(Turn(speaker: speaker, number: number, passage: passage, token: token))
    if turns.count > 2 * Self.longest { turns.removeFirst(Self.longest) }
  }

  /// The last of a number to speak, not longer ago than some passages.
  func latest(_ number: Number, within passages: Int, of passage: Int) -> ResolvedSpeaker? {
    guard let turn = turns.last(where: { $0.number == number }), passage - turn.passage <= passages else { return nil }
    return ResolvedSpeaker(turn.speaker.speakers, .likely)
  }

  /// The last to speak whose source stands at a token that fits, not longer ago than some passages.
  func latest(within passages: Int, of passage: Int, where fits: (Int) -> Bool) -> ResolvedSpeaker? {
    let turn = turns.last { passage - $0.passage <= passages && fits($0.token) }
    return turn.map { ResolvedSpeaker($0.speaker.speakers, .likely) }
  }

  /// The last person to speak, and where he was named.
  var person: (speaker: EntityID, passage: Int, token: Int)? {
    turns.last { $0.number == .person }.map { ($0.speaker.speakers[0], $0.passage, $0.token) }
  }

  /// The last single speaker that fits; only likely if another fits too.
  func first(where fits: (EntityID) -> Bool) -> ResolvedSpeaker? {
    let fitting = turns.lazy.filter { $0.speaker.speakers.count == 1 }.map { $0.speaker.speakers[0] }.filter(fits)
    guard let last = fitting.last else { return nil }
    return ResolvedSpeaker(last, fitting.allSatisfy { $0 == last } ? .sure : .likely)
  }
}
