/// `R`: a look at the files that is answered also where nothing came of it, as those that come by themselves are not.
extension State {
  mutating func lookAgain() -> [Effect] {
    isLookAsked = true
    return [.refresh]
  }

  /// Takes the end of a look at the files' text.
  mutating func takeLook(_ changed: Bool, _ notice: String?) -> [Effect] {
    defer { isLookAsked = false }
    return takeChanges(changed, notice ?? (isLookAsked && !changed ? "No file has changed" : nil))
  }
}
