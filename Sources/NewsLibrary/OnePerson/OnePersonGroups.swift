import Linguistics

/// Which names of a library are one person's: each name that is another way to write one that is named in more articles.
///
/// The order of the names does not matter. Each is compared with those alone that share a part of it.
package struct OnePersonGroups {
  /// By the place of a name that of the one that it goes by.
  package private(set) var mains: [Int: Int] = [:]
  private let people: [NamedPerson]
  /// By the place of a main name all of its group.
  private var groups: [Int: [Int]] = [:]

  package init(_ people: [NamedPerson]) {
    self.people = people
    let order = people.indices.sorted { Self.rank(people[$0]) < Self.rank(people[$1]) }
    let alike = Self.alike(people)
    for person in order where !people[person].name.isFamilyAlone { place(person, among: alike[person] ?? []) }
    for person in order where people[person].name.isFamilyAlone { placeFamily(person, among: alike[person] ?? []) }
  }

  /// Full names first, then those of more articles.
  private static func rank(_ person: NamedPerson) -> (Int, Int, String) {
    (person.name.isInitialled ? 1 : 0, -person.articles.count, person.key)
  }

  /// By the place of a name those that share a part.
  private static func alike(_ people: [NamedPerson]) -> [Int: [Int]] {
    var alike: [Int: Set<Int>] = [:]
    for block in NameBlocks(people.map(\.name)).blocks {
      for person in block { alike[person, default: []].formUnion(block) }
    }
    return alike.mapValues { $0.sorted() }
  }

  private mutating func place(_ person: Int, among others: [Int]) {
    let fitting = others.filter { $0 != person && groups[$0] != nil && isOne(person, $0, among: others) }
    guard fitting.count == 1, let main = fitting.first, people[person].isSpeaker, people[main].isSpeaker else {
      groups[person] = [person]
      return
    }
    join(person, main)
  }

  private func isOne(_ person: Int, _ main: Int, among others: [Int]) -> Bool {
    let isAlone = !others.contains { other in
      other != person && !people[other].name.isFamilyAlone
        && people[person].name.likeness(to: people[other].name) == nil
    }
    return people[person].verdict(on: people[main], isAlone: isAlone) == .one
      && (groups[main] ?? []).allSatisfy { people[person].verdict(on: people[$0], isAlone: false) != .two }
      && !isContested(person, main, among: others)
  }

  /// Whether another fits as well who is somebody else: `John B. Marsh` and `John C. Marsh`, for `John Marsh`.
  private func isContested(_ person: Int, _ main: Int, among others: [Int]) -> Bool {
    others.contains { other in
      other != person && other != main && !people[other].name.isFamilyAlone
        && people[other].name.likeness(to: people[person].name) == nil
        && people[other].verdict(on: people[main], isAlone: true) == .one
    }
  }

  /// A family name goes by the only one who fits.
  private mutating func placeFamily(_ person: Int, among others: [Int]) {
    let fitting = others.filter { other in
      groups[other]?.allSatisfy { people[person].verdict(on: people[$0], isAlone: false) != .two } ?? false
    }
    guard fitting.count == 1, let main = fitting.first, people[person].isSpeaker, people[main].isSpeaker,
      people[person].verdict(on: people[main], isAlone: true) == .one
    else { return }
    join(person, main)
  }

  private mutating func join(_ person: Int, _ main: Int) {
    mains[person] = main
    groups[main]?.append(person)
  }
}
