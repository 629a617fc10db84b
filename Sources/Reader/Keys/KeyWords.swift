extension Keymap {
  /// Words that name keys by what they do, `{undo} takes it back`, with the keys that the user has for it.
  ///
  /// Braces around anything else stay, as the user's own words may have them.
  func naming(_ words: String) -> String {
    var named = ""
    var rest = words[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      let action = Action(rawValue: String(rest[rest.index(after: start)..<end]))
      named += rest[..<start] + (action.map(name) ?? String(rest[start...end]))
      rest = rest[rest.index(after: end)...]
    }
    return named + rest
  }
}
