import Extraction
import Testing

@Suite("Sexes of first names")
struct FirstNameTests {
  @Test(
    "She is the woman who spoke, wherever her first name comes from",
    arguments: [
      "Aoife", "Ingeborg", "Oleksandra", "Snezhana", "Xiomara", "Thandiwe", "Wanjiku", "Hawwa", "Khadija", "Rawan",
      "Parastoo", "Gulnara", "Sharmila", "Yumiko", "Phuong", "Aysegul", "Tamar", "Rusudan", "Eszter", "Marija",
    ])
  func women(_ name: String) {
    let story = Story("“We counted each boat,” said \(name) Tarrow, a pilot.\n\n“We asked for more,” she said.")
    #expect(story.marks.last?.hasSuffix("| \(name) Tarrow") == true)
  }

  @Test("He is not", arguments: ["Aoife", "Oleksandra", "Wanjiku", "Yumiko"])
  func noMen(_ name: String) {
    let story = Story("“We counted each boat,” said \(name) Tarrow, a pilot.\n\n“We asked for more,” he said.")
    #expect(story.marks.last?.hasSuffix("| -") == true)
  }
}
