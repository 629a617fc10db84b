import Extraction
import Testing

@Suite("Entities")
struct EntityMergerTests {
  @Test("A last name alone joins the full name, before it or behind it")
  func lastNames() {
    let story = Story("Marsh spoke.\n\nGeneral Ana Marsh left. Marsh’s aide stayed, and Gen. Marsh returned.")
    #expect(story.entity("Ana Marsh")?.mentions.count == 4)
    #expect(story.findings.entities.count == 1)
  }

  @Test("Two people of one last name stay apart, and the name alone is the last one's")
  func sharedLastName() {
    let story = Story("Ana Marsh met Boro Marsh. Boro Marsh left, and Marsh did not return.")
    #expect(story.entity("Ana Marsh")?.mentions.count == 1)
    #expect(story.entity("Boro Marsh")?.mentions.count == 3)
  }

  @Test(
    "A role is what stands beside the name",
    arguments: [
      ("Lieutenant General Ana Marsh left.", "Lieutenant General"),
      ("Pentagon chief Ana Marsh left.", "Pentagon chief"),
      ("Ana Marsh, a State Department spokeswoman, left.", "State Department spokeswoman"),
      ("Ana Marsh, 42, the mayor of Tarn, left.", "mayor of Tarn"),
      ("Marsh spoke beside Defense-ministry chief Ana Marsh.", "Defense-ministry chief"),
      ("Ana Marsh, its spokeswoman, left.", "spokeswoman"),
      ("The army spokesman Colonel Ana Marsh left.", "army spokesman Colonel"),
      ("Marine Corps General Ana Marsh left.", "Marine Corps General"),
      ("Secretary of State Ana Marsh left.", "Secretary of State"),
      ("Tarn’s deputy prime minister Ana Marsh left.", "Tarn’s deputy prime minister"),
      ("Capt. Ana Marsh, a Tarnish army spokeswoman, left.", "Capt., Tarnish army spokeswoman"),
      ("The deputy head of Orlan Freight, Dr. Ana Marsh, said so.", "deputy head of Orlan Freight"),
      ("They met the interior minister, Ana Marsh.", "interior minister"),
      ("The head of the river tribe Ana Marsh left.", "head of the river tribe"),
      ("Ana Marsh, head of the council’s office for roads, left.", "head of the council’s office for roads"),
      ("Ana Marsh, one of the women, left.", "one of the women"),
      ("Ana Marsh of the Vella Relief Council left.", "of the Vella Relief Council"),
      ("Ana Marsh is a Roads Support Officer in Tarn.", "Roads Support Officer in Tarn"),
      ("The business leaders Boro Venn and Ana Marsh left.", "business leaders"),
      ("The man came at 3 pm. Mayor Ana Marsh left.", "Mayor"),
    ])
  func roles(_ sample: String, _ role: String) {
    #expect(Story(sample).entity("Ana Marsh")?.role == role)
  }

  @Test(
    "A form of address is no role, nor is what is said of another",
    arguments: [
      "Mr. Ana Marsh left.", "Ana Marsh, left alone, slept.", "It was sold by Tarn Concepts Inc. Mr. Ana Marsh left.",
      "A jet hit a school for girls in the south of the city on Friday, Ana Marsh said.",
    ])
  func noRole(_ sample: String) {
    let marsh = Story(sample).entity("Ana Marsh")
    #expect(marsh != nil && marsh?.role == nil)
  }

  @Test("Abbreviations in brackets, and those that everybody knows, name the same body")
  func abbreviations() {
    let story = Story("The Vella Relief Council (VRC) met. The VRC left. IS and ISIL are the Islamic State group.")
    #expect(story.entity("Vella Relief Council")?.otherNames == ["VRC"])
    #expect(story.entity("Vella Relief Council")?.mentions.count == 3)
    #expect(story.entity("Islamic State group")?.otherNames == ["IS", "ISIL"])
  }

  @Test(
    "A body that is named in two ways is one",
    arguments: [
      ("The UN Security Council met. The Security Council and the UNSC agreed.", ["UN Security Council"]),
      ("The Army of Tarn fled. The Syrian Army met the Iraqi Army.", ["Army of Tarn", "Syrian Army", "Iraqi Army"]),
      ("The Kell Group of Companies (Kell Group) grew. The Kell Group paid.", ["Kell Group of Companies"]),
      ("The Armed Forces of Kestel (FARK) left. FARK returned.", ["Armed Forces of Kestel"]),
      ("The Tarn Observatory for Rivers spoke. The Observatory was sure.", ["Tarn Observatory for Rivers"]),
    ])
  func bodiesInTwoWays(_ sample: String, _ names: [String]) {
    #expect(Story(sample).findings.entities.filter { $0.kind == .organisation }.map(\.name) == names)
  }

  @Test(
    "Long names of people are shortened at either end",
    arguments: [
      "Saad Abdo Bahr al-Tarn left. Bahr al-Tarn returned.", "Abdi Moh Abdi left. Abdi Moh returned.",
      "Mayor Ana Guiani-Sadar left. Sadar returned.", "Pope Aldo II left. Aldo II returned.",
    ])
  func shortenedPeople(_ sample: String) {
    let people = Story(sample).findings.entities.filter { $0.kind == .person }
    #expect(people.map(\.mentions.count) == [2])
  }

  @Test("The spellings of a country are one place")
  func countries() {
    let story = Story("The United States agreed. US allies and the U.S. left.")
    #expect(story.findings.entities.map(\.name) == ["United States"])
    #expect(story.findings.entities.first?.mentions.count == 3)
  }

  @Test("A word that is a place somewhere is that place, though a body's name begins with it")
  func placeInBody() {
    let story = Story("Fighting in Tarn went on. The Tarn Front fled, and Tarn was quiet.")
    #expect(story.entity("Tarn")?.kind == .place)
    #expect(story.entity("Tarn")?.mentions.count == 2)
    #expect(story.entity("Tarn Front")?.mentions.count == 1)
  }

  @Test("Every mention carries the name of its rule")
  func rules() {
    let story = Story("General Ana Marsh left Iraq.")
    let rules = story.findings.entities.flatMap { $0.mentions.map(\.rule.rawValue) }
    #expect(rules == ["name after a title", "known place"])
  }

  @Test("Who has two family names goes by the first")
  func twoFamilyNames() {
    let story = Story("Rodrigo Salcedo Vargas left on Monday. Salcedo said so himself.")
    #expect(story.entity("Rodrigo Salcedo Vargas")?.mentions.count == 2)
    let other = Story("Rodrigo Salcedo Vargas met Ana Salcedo. Salcedo said so herself.")
    #expect(other.entity("Ana Salcedo")?.mentions.count == 2)
  }
}
