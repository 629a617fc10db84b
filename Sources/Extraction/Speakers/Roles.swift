/// The people of an article by the words of their roles.
struct Roles: Sendable {
  /// By a word in small letters: those whose role has it.
  private var byWord: [Substring: Set<EntityID>] = [:]
  private var named: Set<EntityID> = []

  init(_ entities: [Entity]) {
    for (index, entity) in entities.enumerated() where entity.kind == .person {
      for word in (entity.role ?? "").lowercased().split(whereSeparator: { $0 == " " || $0 == "," }) {
        byWord[word, default: []].insert(EntityID(index))
        named.insert(EntityID(index))
      }
    }
  }

  func hasRole(_ person: EntityID) -> Bool { named.contains(person) }

  /// Those whose role has all of some words, which are written small; empty for no words.
  func people(_ content: [String]) -> Set<EntityID> {
    guard let first = content.first else { return [] }
    return content.dropFirst().reduce(byWord[first[...]] ?? []) { $0.intersection(byWord[$1[...]] ?? []) }
  }
}
