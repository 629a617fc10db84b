/// What the user said of the speakers of the library: which names are of one, and which are not. Of two statements of
/// the same names the later one counts.
struct SpeakerStatements {
  /// In the order in which they were made.
  private(set) var merges: [(old: String, new: String, id: String)] = []
  /// By the key of a name those of the names that it is no other way to write.
  private(set) var apart: [String: Set<String>] = [:]

  /// - Parameter key: what is the same for all ways to write a name that are no other name.
  init(_ records: [CorrectionRecord], key: (String) -> String) {
    for record in records {
      if let (old, new) = record.correction.mergedSpeakers {
        apart[key(old)]?.remove(key(new))
        apart[key(new)]?.remove(key(old))
        merges.append((old, new, record.id))
      } else if case .apart(let name, let other) = record.correction.change {
        merges.removeAll { [key($0.old), key($0.new)] == Set([key(name), key(other)]) }
        apart[key(name), default: []].insert(key(other))
      }
    }
  }
}
