import Linguistics

/// Which names of a library are one person's: each name that is another way to write one that is named in more articles.
///
/// The order of the names does not matter.
package struct OnePersonGroups {
  /// By the place of a name that of the one that it goes by.
  package private(set) var mains: [Int: Int] = [:]
  private let people: [NamedPerson]
  private let neighbours: NameNeighbours
  /// By the place of a main name all of its group.
  private var groups: [Int: [Int]] = [:]

  package init(_ people: [NamedPerson]) {
    self.init(people, NameNeighbours(people.map(\.name)))
  }

  /// - Parameter people: those without neighbours need no evidence.
  init(_ people: [NamedPerson], _ neighbours: NameNeighbours) {
    (self.people, self.neighbours) = (people, neighbours)
    let order = neighbours.alike.keys.sorted { Self.rank(people[$0]) < Self.rank(people[$1]) }
    for person in order where !people[person].name.isFamilyAlone { place(person) }
    for person in order where people[person].name.isFamilyAlone { placeFamily(person) }
  }

  /// Full names first, then those of more articles.
  private static func rank(_ person: NamedPerson) -> (Int, Int, String) {
    (person.name.isInitialled ? 1 : 0, -person.articles.count, person.key)
  }

  private func alike(_ person: Int) -> [Int] { neighbours.alike[person] ?? [] }

  private mutating func place(_ person: Int) {
    let fitting = alike(person).filter { groups[$0] != nil && isOne(person, $0) && !isContested(person, $0) }
    guard fitting.count == 1, let main = fitting.first, people[person].isSpeaker, people[main].isSpeaker else {
      groups[person] = [person]
      return
    }
    join(person, main)
  }

  private func isOne(_ person: Int, _ main: Int) -> Bool {
    let isAlone = !neighbours.shared.contains(person) && !neighbours.shared.contains(main)
    return people[person].verdict(on: people[main], isAlone: isAlone) == .one && fits(person, main)
  }

  /// Whether nobody of a group is somebody else.
  private func fits(_ person: Int, _ main: Int) -> Bool {
    groups[main]?.allSatisfy { people[person].verdict(on: people[$0], isAlone: false) != .two } ?? false
  }

  /// Whether another fits as well who is somebody else: `John B. Marsh` and `John C. Marsh`, for `John Marsh`.
  private func isContested(_ person: Int, _ main: Int) -> Bool {
    alike(main).contains { other in
      other != person && !people[other].name.isFamilyAlone && !neighbours.areAlike(other, person)
        && people[other].verdict(on: people[main], isAlone: true) == .one
    }
  }

  /// A family name goes by the only one who fits.
  private mutating func placeFamily(_ person: Int) {
    let fitting = alike(person).filter { fits(person, $0) }
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
