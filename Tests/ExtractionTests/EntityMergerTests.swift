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
    ])
  func roles(_ sample: String, _ role: String) {
    #expect(Story(sample).entity("Ana Marsh")?.role == role)
  }

  @Test("A form of address is no role", arguments: ["Mr. Ana Marsh left.", "Ana Marsh, left alone, slept."])
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
