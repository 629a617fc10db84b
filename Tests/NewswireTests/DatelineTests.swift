import Linguistics
import Newswire
import TestSupport
import Testing

struct DatelineTests {
  private func read(_ text: SourceText, path: String = "story.txt") -> Dateline? {
    ArticleAnatomy.article(of: text, path: path).dateline
  }

  /// All of it is marked `all`, its place `place`.
  @Test(
    arguments: [
      ("[all|[place|PORT VELLA] (INA) —] It rained.", "INA"),
      ("[all|[place|PORT VELLA], Apora (Reuters) -] It rained.", "Reuters"),
      ("[all|[place|Port Vella] (AFP) –] It rained.", "AFP"),
      ("[all|[place|KYRA], Upper Apora, March 5, 2016 (UPI) —] It rained.", "UPI"),
      ("[all|[place|KYRA] (AP, March 5) —] It rained.", "AP"),
      ("[all|[place|SENN]/PORT VELLA (Reuters/AFP) --] It rained.", "Reuters/AFP"),
      ("[all|[place|KYRA], NO DATE (RADIO SENN) -- \\[SPEECH\\] \\[TEXT\\]] IT RAINED.", nil),
      ("[all|[place|KYRA] (APORA), 5 SEP 89 (RADIO SENN)-- \\[EXCERPT\\]] IT RAINED.", "RADIO SENN"),
      ("[all|[place|ST. AMO], N.Y. _] It rained.", nil),
      ("[all|[place|SÃO BRÁS] —] It rained.", nil),
      ("[all|(CNN) —] It rained.", "CNN"),
    ] as [(String, String?)])
  func isReadInTheWaysOfAgencies(_ marked: String, _ agency: String?) {
    let sample = MarkedText(marked)
    let dateline = read(sample.text)
    #expect(dateline?.span == sample.spans("all").first)
    #expect(dateline?.place == sample.spans("place").first)
    #expect(dateline?.agency == agency)
  }

  @Test(arguments: [
    "NATO — the alliance, that is — said nothing.", "The river — a border — rose.", "UPDATE - It rained.",
    "IN KYRA, NINE FERRIES -- WHICH WERE OLD -- SANK.", "Ana Marsh (left) - the pilot - waved.", "Kyra: It rained.",
    "THE GATE’S OPENING PLEASED EVERYBODY, BUT NOT THE CREWS - It rained.",
  ])
  func sentencesAreNone(_ text: String) {
    #expect(read(SourceText(text)) == nil)
  }

  @Test(arguments: [
    ("KYRA, Dec 30 (INA) — It rained.", "2021-01-02.txt", "2020-12-30"),
    ("KYRA, 3 JAN 69 -- [TEXT] IT RAINED.", "a.txt", "2069-01-03"),
    ("KYRA, 3 JAN 70 -- [TEXT] IT RAINED.", "a.txt", "1970-01-03"),
    ("KYRA, JUNE 11 89 (INA) -- [TEXT] IT RAINED.", "a.txt", "1989-06-11"),
  ])
  func aDayTakesItsYearFromWhatIsKnown(_ text: String, _ path: String, _ date: String) {
    #expect(read(SourceText(text), path: path)?.date?.description == date)
  }

  @Test func aDayWithoutYearStaysUnknown() {
    #expect(read(SourceText("KYRA, March 5 (INA) — It rained."))?.date == nil)
  }

  @Test func anEditorsNoteMayComeFirst() {
    let text = SourceText("Gate opens\n\nEditor's note: this story replaces an older one.\n\nKYRA (INA) — It rained.")
    #expect(read(text)?.agency == "INA")
  }
}
