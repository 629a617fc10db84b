import Linguistics
import NewsLibrary
import TestSupport
import Testing

/// Which names of a library are one person's, by all evidence.
@Suite struct OnePersonGroupsTests {
  /// Somebody who is named in some articles of some days, as `12`, `12.1` for another article of that day.
  private func person(_ name: String, _ role: String = "", on days: [Int] = [0], isSpeaker: Bool = true) -> NamedPerson
  {
    number += 1
    return NamedPerson(
      key: name.lowercased(), name: PersonName(name),
      articles: days.map { ArticleID(day: 18_000 + Int64($0), number: Int64(number)) },
      roles: role.isEmpty ? [] : [RoleWords(role)], isSpeaker: isSpeaker)
  }

  private final class Counter { var value = 0 }
  private let counter = Counter()
  private var number: Int {
    get { counter.value }
    nonmutating set { counter.value = newValue }
  }

  /// `Zelenskyy > Volodymyr Zelensky`
  private func merges(_ people: [NamedPerson]) -> [String] {
    OnePersonGroups(people).mains.map { "\(people[$0.key].key) > \(people[$0.value].key)" }.sorted()
  }

  @Test func spellingsWithOneRole() {
    #expect(
      merges([
        person("Boro Zelensky", "Vellan President", on: [1, 2, 3]),
        person("Boro Zelenskyy", "president of Vella", on: [4]),
        person("Boro Zelenskiy", "President", on: [300, 301]), person("Ana Marsh", "president", on: [4]),
      ]) == ["boro zelenskiy > boro zelensky", "boro zelenskyy > boro zelensky"])
  }

  @Test func clashingRolesAndStatesKeepApart() {
    #expect(merges([person("Ahmed al-Masri", "doctor"), person("Ahmad al-Masry", "rebel commander")]).isEmpty)
    #expect(merges([person("Ana Marsh", "Turkish minister"), person("Ana B. Marsh", "Iraqi minister")]).isEmpty)
    #expect(merges([person("Ana Marsh", "US general"), person("Ana B. Marsh", "American general")]).count == 1)
  }

  @Test func abbreviationsOfOfficesAreThese() {
    for (one, other) in [
      ("Sen.", "Senator"), ("Gov.", "former governor of Tarn"), ("army spokesman", "military spokesperson"),
      ("Reps.", "Congressman"), ("U.S. Defense Secretary", "American defence secretary"),
    ] {
      #expect(RoleWords(one).agreement(with: RoleWords(other)) == .agrees, "\(one), \(other)")
      #expect(RoleWords(other).agreement(with: RoleWords(one)) == .agrees, "\(other), \(one)")
    }
  }

  @Test func yearsKeepApart() {
    #expect(merges([person("Ahmed Masri", "mayor"), person("Ahmad Masri", "mayor", on: [1200])]).isEmpty)
    #expect(merges([person("Ahmed Masri", "mayor"), person("Ahmad Masri", "mayor", on: [600])]).count == 1)
    #expect(merges([person("Ahmed Masri"), person("Ahmad Masri", on: [600])]).isEmpty)
  }

  @Test func whoIsNamedBesideTheOtherIsSomebodyElse() {
    let both = ArticleID(day: 18_000, number: 900)
    func named(_ name: String) -> NamedPerson {
      NamedPerson(key: name, name: PersonName(name), articles: [both], roles: [RoleWords("mayor")])
    }
    #expect(merges([named("Ahmed al-Masri"), named("Ahmad al-Masry")]).isEmpty)
  }

  @Test func withoutRolesOnlyAFamilyNameThatNobodyElseHas() {
    #expect(merges([person("Boro Tarnsky"), person("Boro Tarnskyy", on: [9])]).count == 1)
    #expect(merges([person("Boro Tarnsky"), person("Boro Tarnskyy", on: [9]), person("Ana Tarnsky")]).isEmpty)
  }

  @Test func ministersOfOneStateNeedAFamilyNameThatNobodyElseHas() {
    let two = [person("Ahmed Tarn", "Iraqi oil minister"), person("Ahmad Tarn", "Iraqi health minister", on: [9])]
    #expect(merges(two).count == 1)
    #expect(merges(two + [person("Omar Tarn")]).isEmpty)
  }

  @Test func aFirstNameForAnotherNeedsTheRole() {
    #expect(merges([person("Bill Marsh"), person("William Marsh")]).isEmpty)
    #expect(merges([person("Bill Marsh", "mayor of Tarn"), person("William Marsh", "Tarn mayor")]).count == 1)
    #expect(merges([person("Aleksandr Venn", "mayor"), person("Oleksandr Venn", "pilot")]).isEmpty)
  }

  @Test func familyNameOfTheOnlyOneWhoFits() {
    let marsh = person("Ana Marsh", "army spokeswoman", on: [1, 2, 3])
    #expect(merges([marsh, person("Marsh", "spokeswoman", on: [2])]) == ["marsh > ana marsh"])
    #expect(merges([marsh, person("Marsh", on: [2])]).isEmpty)
    #expect(merges([marsh, person("Marsh", "mayor", on: [2])]).isEmpty)
    #expect(merges([marsh, person("Marsh", "spokeswoman", on: [2]), person("Ben Marsh", on: [2])]).isEmpty)
    #expect(
      merges([marsh, person("Marsh", "spokeswoman", on: [2]), person("Ben Marsh", "mayor", on: [2])])
        == ["marsh > ana marsh"])
    #expect(
      merges([marsh, person("Marsh", "spokeswoman", on: [2]), person("Ben Marsh", on: [2], isSpeaker: false)]).isEmpty)
  }

  @Test func oneBetweenTwoIsNeither() {
    let people = [
      person("John B. Marsh", "senator", on: [1, 2]), person("John C. Marsh", "senator", on: [3]),
      person("John Marsh", "senator", on: [4, 5, 6]),
    ]
    #expect(merges(people).isEmpty)
  }

  @Test func groupsDoNotDependOnTheOrder() {
    let names = [
      "Boro Zelensky", "Boro Zelenskyy", "B. Zelensky", "Zelensky", "Bora Zelensky", "Boro A. Zelensky",
      "Boro Zelenskiy",
      "Ana Zelenskaya", "Zelenskyy", "Boro B. Zelenskij", "Ahmed al-Tarn", "Ahmad Tarn", "Tarn", "Ahmed K. Tarn",
    ]
    var random = SeededRandom(seed: 5)
    let roles = ["president", "Iraqi president", "mayor", ""]
    for _ in 0..<200 {
      var people = names.map { name in
        person(
          name, roles.randomElement(using: &random)!,
          on: (0..<Int.random(in: 1...4, using: &random)).map { _ in .random(in: 0...900, using: &random) })
      }
      let before = merges(people)
      people.shuffle(using: &random)
      #expect(merges(people) == before)
    }
  }

  @Test func twentyThousandNamesTakeLittleTime() {
    var random = SeededRandom(seed: 8)
    let syllables = ["ma", "ri", "kho", "zel", "en", "sky", "tar", "vo", "ss", "hu", "del", "bar", "mi", "yev", "os"]
    func word() -> String { (0..<3).map { _ in syllables.randomElement(using: &random)! }.joined().capitalized }
    let people = (0..<20_000).map { _ in
      person("\(word()) \(word())", "mayor of \(word())", on: [.random(in: 0...900, using: &random)])
    }
    let clock = ContinuousClock()
    let time = clock.measure { _ = OnePersonGroups(people) }
    // a build without optimization is some ten times slower than one with it
    #expect(time < .seconds(20))
  }
}
