import Extraction
import Linguistics
import Newswire
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
  func finds(_ sample: String) { expectMarks(sample) }

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

  @Test("Where each word of a headline has a capital, a name ends as it does in the text")
  func endInHeadline() throws {
    let text = SourceText(
      "Ana Marsh Speaks to Vella Again After Raid on Bridge\n\nKESTEL, March 9, 2021 (INA) - Ana Marsh left Vella.\n")
    let article = ArticleAnatomy.article(of: text, path: "a.txt")
    let people = Extractor().findings(in: article).entities.filter { $0.kind == .person }
    #expect(people.map(\.name) == ["Ana Marsh"])
  }

  @Test("A nickname between marks belongs to the name and is no quote")
  func nickname() {
    let story = Story("Commander Rodrigo “Lobo” Salcedo left. “We stay,” Salcedo said.")
    #expect(story.mentions(.person).map { story.text[$0] } == ["Rodrigo “Lobo” Salcedo", "Salcedo"])
    #expect(story.findings.entities.filter { $0.kind == .person }.count == 1)
    #expect(story.findings.quotes.map { story.text[$0.span] } == ["We stay,"])
  }

  @Test(
    "Who has a title is a person, whatever the tagger makes of the words",
    arguments: [
      "On Sunday, PM [person|Ilka Dorn] flew home, and FM [person|Sael] stayed.",
      "In [place|Port Vella], Brigadier [person|Orin Kell] waited for Imam [person|Tarek Quill].",
      "DCP [person|Anil Vorra] and Subedar [person|Hem Tal] left with Datuk [person|Ismail Tarn].",
      "Deputy Foreign Minister [person|Lena Orsk] met Under-Secretary-General [person|Piet Horn].",
      "Staff Colonel [person|Abdo Salam] and Special Advisor [person|Thorn] agreed.",
      "The leaders [person|Ana Marsh], [person|Boro Venn] and [person|Ilan Tarr] agreed.",
    ])
  func titled(_ sample: String) { expectMarks(sample) }

  @Test(
    "A word for a place beside an unknown name makes a place of it, one for a body a body",
    arguments: [
      "They fled the village of [place|Tuloor Nasab] and the [place|Karrat] district.",
      "Shells fell near [place|Kanal Pirro].",
      "Work went on along [place|Don Rufo Alonso Avenue].",
      "The firm [organisation|Zobler] and the rebel group [organisation|Jond al-Tarrim] agreed.",
      "The deputy head of [organisation|Orlan Freight], Dr [person|Boro Venn], left.",
      "The [organisation|Islamic State of Iraq and the Levant] fled, and the [organisation|Government of Tarn] did not.",
      "The [organisation|6th Tarn Brigade] left.",
    ])
  func besideCommonNouns(_ sample: String) { expectMarks(sample) }

  @Test(
    "What acts in no way and lies nowhere has no name here",
    arguments: [
      "Soldiers began Operation Stone Fist at dawn.",
      "Guests left the Royal Kestrel Hotel.",
      "The Tarn Organic Law (TOL) was passed. The TOL is new.",
      "Men with TNT and an RPG passed.",
      "Look at #Tarnwatch and at www.example.org/Tarn/Vella now.",
      "They drove on the A40 and caught H5N1.",
      "This is in the West, and the East agreed.",
      "We did NOT say so, and we will not.",
      "The Supreme Commander met the Grand Mufti.",
      "Philippine, Sri Lankan and Afghan-Tajik dishes were served.",
    ])
  func noNames(_ sample: String) { expectMarks(sample) }

  @Test("A text that has lost its capitals names who has a title or a known first name")
  func smallLetters() {
    let story = Story(
      """
      kestel: eleven people were killed on saturday when gunmen stormed the old mill by the river. city police chief \
      anil vorra said two of them were shot at the gate, and vorra added that defence minister george fernandes had come \
      to see the place. the chief priest mariam quill said the walls were scarred.
      """)
    let people = story.findings.entities.filter { $0.kind == .person }.map(\.name)
    #expect(people == ["anil vorra", "george fernandes", "mariam quill"])
  }
}
