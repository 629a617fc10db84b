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
      ("[all|(CNN)]It rained.", "CNN"),
      ("[all|[place|KYRA] (Reuters)] It rained.", "Reuters"),
      ("[all|[place|KYRA], Nov. 18 , 2005 (Xinhua)]", "Xinhua"),
      ("[all|[place|KYRA], Apora, Nov. 18 (Xinhua) --] It rained.", "Xinhua"),
      ("[all|[place|KYRA] (VNA)-] It rained.", "VNA"),
      ("[all|[place|KYRA] (Vellajok):] It rained.", "Vellajok"),
      ("[all|[place|KYRA] (Upper Senn News Agency) –] It rained.", "Upper Senn News Agency"),
      ("[all|[place|PORT VELLA] and KYRA (March 2, 2016) —] It rained.", nil),
      ("[all|[place|PORT VELLA] & KYRA, March 2, 2016 (INA) -] It rained.", "INA"),
      ("[all|[place|PORT VELLA], Apora and KYRA, Senn (AP) —] It rained.", "AP"),
      ("[all|[place|KYRA] (INA) — March 2, 2016 —] It rained.", "INA"),
      ("[all|[place|KYRA]: 2 MAR 2016 -] It rained.", nil),
      ("[all|[place|KYRA], March 8. /TASS/.] It rained.", "TASS"),
      ("[all|[place|KYRA]. March 8 (Interfax) -] It rained.", "Interfax"),
      ("[all|[place|Damascus], SANA –] It rained.", "SANA"),
      ("[all|[place|Damascus], (SANA)_] It rained.", "SANA"),
      ("[all|[place|Nairobi], 3 March 2016 (IRIN) -] It rained.", "IRIN"),
      ("[all|[place|Kyiv], Ukraine CNN  —] It rained.", "CNN"),
      ("[all|[place|Nairobi] —] It rained.", nil),
      ("[all|[place|GENEVA] / KYRA (3 March 2016) –] It rained.", nil),
      ("[all|[place|KARACHI]:] It rained.", nil),
      ("[all|[place|Karachi]:] It rained.", nil),
      ("[all|[place|karachi]:] it rained on the gate.", nil),
      ("[all|[place|TUNIS]] Ten ferries sank.", nil),
      ("[all|[place|BAKU]/TUNIS] UN envoys met.", nil),
      ("[all|[place|THE HAGUE]] A ferry sank.", nil),
      ("[all|[place|TUNIS], Tunisia] Ten ferries sank.", nil),
      ("[all|NEAR [place|TUNIS]] Ten ferries sank.", nil),
      ("[all|([place|Nairobi]) –] It rained.", nil),
      ("[all|([place|Nairobi], March 8, 2021) –] It rained.", nil),
      ("[all|[place|Damascus], SANA-] It rained.", "SANA"),
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
    "THE GATE’S OPENING PLEASED EVERYBODY, BUT NOT THE CREWS - It rained.", "NATO: It rained.", "MS. MARSH: It rained.",
    "MALI Ten ferries sank.", "TUNIS TALKS FAIL, envoys say.", "TUNIS is wet.", "UN Ten ferries sank.",
    "Ana Marsh (AFP) said that it rained.", "Ana Marsh — the pilot — waved.", "WATCH: It rained.",
    "Karachi: a city of rain", "Karachi: A city of rain", "Police: It rained.", "AFP", "Syria: It rained.",
    "AFP reporters saw it rain.", "March 8 — It rained.",
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

  /// As it is printed for other programs: with region, and both of two that a slash joins.
  @Test(arguments: [
    ("KYRA, Apora (INA) — It rained.", "KYRA, Apora"), ("BAKU/TUNIS A ferry sank.", "BAKU/TUNIS"),
    ("PORT VELLA and KYRA, March 2, 2016 (INA) — It rained.", "PORT VELLA"),
    ("TUNIS, Tunisia Ten ferries sank.", "TUNIS, Tunisia"),
  ])
  func thePrintedPlaceIsWhole(_ text: String, _ place: String) {
    let text = SourceText(text)
    #expect(read(text)?.printedPlace.map { text[$0] } == place)
  }

  @Test(arguments: [
    "PORT VELLA and KYRA (March 2, 2016) — It rained.", "KYRA (INA) — March 2, 2016 — It rained.",
    "KYRA: 2 MAR 2016 - It rained.",
    "PORT VELLA & KYRA, March 2, 2016 (INA) - It rained.", "KYRA (INA, March 2, 2016) — It rained.",
  ])
  func theDayIsReadWhereverItStands(_ text: String) {
    #expect(read(SourceText(text))?.date?.description == "2016-03-02")
  }

  @Test(arguments: ["KYRA, Nov. 18 , 2005 (Xinhua)", "TUNIS —", "TUNIS"])
  func aLineOfItsOwnIsOne(_ line: String) {
    let lines = dump("Gate opens\n\n\(line)\n\nIt rained on the gate all day, and the crews went home.").split(
      separator: "\n")
    #expect(
      lines.contains("dateline: \(line)") && !lines.contains { $0.hasPrefix("heading:") || $0.hasPrefix("deck:") })
  }

  @Test(arguments: [
    ("It rained. —WITH REPORTS FROM ANA MARSH AND AFP", "AFP"), ("(With inputs from PTI)", "PTI"),
    ("It rained.-VNA", "VNA"),
    ("Reuters", "Reuters"), ("It rained. (AP)", "AP"), ("Reporting by Ana Marsh", nil),
    ("Ana told AFP that it rained.", nil),
    ("She asked for help with reports from the AP", nil),
  ])
  func theAgencyMayBeCreditedAtTheFoot(_ line: String, _ agency: String?) {
    let text = SourceText("Gate opens\n\nKYRA — It rained on the gate all day.\n\nNobody came.\n\n\(line)")
    #expect(ArticleAnatomy.article(of: text, path: "story.txt").agency == agency)
  }

  @Test func theWritersPostIsAPlace() {
    let text = SourceText("Gate opens\n\nBy Ana Marsh\nBBC News, Bangkok\n\nIt rained on the gate all day.")
    #expect(read(text)?.place.map { text[$0] } == "Bangkok")
  }
}
