/// Queries typed letter by letter, as a quick typist does: the next key comes when the list has come to
/// rest, or after 150 ms.
struct LiveSearch {
  /// From each letter to the first change of the list, the limit where that came later.
  private(set) var answers: [Duration] = []
  /// Letters that the list had not answered when the next one was due.
  private(set) var late = 0

  private static let limitMilliseconds = 150
  /// How long the list is left to come to rest after its first change.
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

  /// Only letters are timed: a blank or a quotation mark need not change what is found.
  private mutating func type(_ character: Character, in session: ReaderSession) {
    let limit = Double(Self.limitMilliseconds) / 1000
    let answer = session.press(String(character), toChange: .list, within: limit)
    if answer != nil { session.rest(milliseconds: Self.restMilliseconds) }
    guard character.isLetter else { return }
    answers.append(answer ?? .milliseconds(Self.limitMilliseconds))
    if answer == nil { late += 1 }
  }
}
