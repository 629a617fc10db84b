/// The people of an article by the words of their roles.
struct Descriptions: Sendable {
  /// By word in small letters; nil where two people share it.
  private var people: [Substring: EntityID?] = [:]

  init(_ entities: [Entity]) {
    for (index, entity) in entities.enumerated() where entity.kind == .person {
      for word in Set((entity.role ?? "").lowercased().split(separator: " ")) {
        people[word] = people.keys.contains(word) ? .some(nil) : .some(EntityID(index))
      }
    }
  }

  /// The only person whose role has the word.
  func person(_ noun: String) -> EntityID? { people[Substring(noun.lowercased())] ?? nil }
}
