import Extraction
import Linguistics
import Testing

@Suite("Names in running text")
struct NameFinderTests {
  @Test(
    "People stand without their titles, bodies with their heads",
    arguments: [
      "[person|Ana Marsh] left on Monday.",
      "Lieutenant General [person|Ana Marsh] and Staff Sgt. [person|Boro Venn] left.",
      "He met President [person|Ilan Tarr] in [place|Baghdad].",
      "The driver said [person|Tomas Quill]’s car was gone.",
      "A talk with [person|Daniel arap Moss] and [person|Hassan al-Nour] ended.",
      "The [organisation|Vella Relief Council] met the [organisation|Ministry of Defense].",
      "Troops crossed into [place|Iraq] and [place|South Sudan] from [place|Camp Tarn].",
      "The [place|United States] and the [place|U.S.] agreed with the [organisation|United Nations].",
      "Iraqi and American forces fought near [place|Mosul].",
      "US-led coalition aircraft were seen by [organisation|AFP].",
      "Officials of the [organisation|Islamic State group] were held.",
      "Two [place|US] Super Kestrels flew over the area.",
      "The [organisation|US Air Force] sent a note.",
      "[person|Marsh] told [person|Venn] of it. [person|Ana Marsh] and [person|Boro Venn] agreed.",
      "Ms. [person|van der Loom] met [person|Inés de la Robla] there.",
      "A photo of two Tarnish Kestrel jets over [place|Iraq] was lost.",
      "In March, on Tuesday, the Long-awaited truce began.",
      "Nothing here is a name.",
    ])
  func finds(_ sample: String) {
    let story = Story(sample)
    for kind in Entity.Kind.allCases where kind != .described {
      let found = story.mentions(kind).map { story.text[$0] }
      #expect(story.mentions(kind) == story.marked.spans(kind.rawValue), "\(kind): \(found)")
    }
  }

  @Test("A capital at the start of a sentence proves nothing where the word is small elsewhere")
  func sentenceStart() {
    let story = Story("Militants fled. Critics of the militants agreed with critics in Vella.")
    #expect(story.mentions(.person).isEmpty)
  }

  @Test("Where all is in capitals, titles and known names lead to people")
  func capitals() {
    let story = Story("COLONEL LUIS ORTEGA TALKED IN SAN SALVADOR.  ORTEGA LEFT WITH PRESIDENT QUILLO.")
    #expect(story.findings.entities.map(\.name) == ["LUIS ORTEGA", "SAN SALVADOR", "QUILLO"])
    #expect(story.entity("LUIS ORTEGA")?.mentions.count == 2)
  }

  @Test("A headline in which each word has a capital names only what is known")
  func headline() {
    #expect(Story("Gunmen Attack Bridge in Iraq", kind: .headline).findings.entities.map(\.name) == ["Iraq"])
  }

  @Test("A nickname between marks belongs to the name and is no quote")
  func nickname() {
    let story = Story("Commander Rodrigo “Lobo” Salcedo left. “We stay,” Salcedo said.")
    #expect(story.mentions(.person).map { story.text[$0] } == ["Rodrigo “Lobo” Salcedo", "Salcedo"])
    #expect(story.findings.entities.filter { $0.kind == .person }.count == 1)
    #expect(story.findings.quotes.map { story.text[$0.span] } == ["We stay,"])
  }
}
