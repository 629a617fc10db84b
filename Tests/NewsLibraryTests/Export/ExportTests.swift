import Extraction
import FoundationEssentials
import Linguistics
import NewsLibrary
import TestSupport
import Testing

/// What leaves the library: words with citations that lead back to them.
@Suite struct ExportTests {
  private let folder: TemporaryFolder
  private let library: Library

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "2021-03-09-é.txt",
      """
      Bridge *lost*, army says

      PORT VELLA (INA) — The army left the bridge. It snowed; naïve 東京 visitors left.

      Ana Marsh: "=We left, in good \u{1B}[31morder\u{9B}."

      Ana Marsh said that the bridge stands.
      """)
    try folder.write(
      "2021-03-08-talks.txt", "Talks end\n\nAna Marsh: \"Nothing is signed.\"\n\nBo Reed: \"Go home.\"\n")
    library = try folder.refreshed()
  }

  @Test func anArticleOfAnArchiveIsCitedByTheFileWithin() {
    let citation = Citation(headline: "Gate opens", file: "news.zip", article: 2, member: "wire/gate.txt")
    #expect(citation.line == "Gate opens, news.zip/wire/gate.txt (article 2)")
  }

  private func text(_ subject: ExportSubject, _ format: ExportFormat) throws -> String {
    var bytes: [UInt8] = []
    _ = try library.export(subject, as: format) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self).replacing(folder.path, with: "LIBRARY")
  }

  private func objects(_ subject: ExportSubject) throws -> [Exported] {
    try text(subject, .json).split(separator: "\n").map { try JSONDecoder().decode(Exported.self, from: Data($0.utf8)) }
  }

  /// What the tests read of an object.
  private struct Exported: Decodable {
    struct Part: Decodable {
      var text: String
      var range: [Int]
    }

    var record: String
    var kind: String?
    var text: Text?
    var speaker: String?
    var corrected: Bool?
    var headline: String
    var published: String?
    var file: String
    var article: Int
    var range: [Int]?
    var hits: [[Int]]?
    var note: String?
    var quotes: [Part]?

    enum Text: Decodable {
      case words(String)
      case parts([Part])

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = try (try? .words(container.decode(String.self))) ?? .parts(container.decode([Part].self))
      }
    }

    var words: String? { if case .words(let words)? = text { words } else { nil } }
    var parts: [Part] { if case .parts(let parts)? = text { parts } else { [] } }
  }

  @Test func quotesAsMarkdown() throws {
    let markdown = try text(.quotes(of: "ana marsh", saying: nil), .markdown)
    #expect(
      markdown == """
        # Quotes of ana marsh

        > “Nothing is signed.”

        — **Ana Marsh, witness** (direct). Talks end, 2021-03-08, LIBRARY/2021-03-08-talks.txt \\[23–41)

        > “\\=We left, in good ␛\\[31morder\u{FFFD}.”

        — **Ana Marsh, witness** (direct). Bridge \\*lost\\*, army says, INA, 2021-03-09, LIBRARY/2021-03-09-é.txt \\[119–149)

        > Ana Marsh said that **the bridge stands**.

        — **Ana Marsh, witness** (reported). Bridge \\*lost\\*, army says, INA, 2021-03-09, LIBRARY/2021-03-09-é.txt \\[172–189)

        """, "\(markdown)")
  }

  @Test func quotesAsText() throws {
    let plain = try text(.quotes(of: "ana marsh", saying: nil), .text)
    #expect(
      plain == """
        “Nothing is signed.”
        — Ana Marsh, witness (direct). Talks end, 2021-03-08, LIBRARY/2021-03-08-talks.txt [23–41)

        “=We left, in good ␛[31morder\u{FFFD}.”
        — Ana Marsh, witness (direct). Bridge *lost*, army says, INA, 2021-03-09, LIBRARY/2021-03-09-é.txt [119–149)

        Ana Marsh said that the bridge stands.
        — Ana Marsh, witness (reported). Bridge *lost*, army says, INA, 2021-03-09, LIBRARY/2021-03-09-é.txt [172–189)


        """, "\(plain)")
  }

  /// A piece of a statement is not taken for the whole of it, and a role's full stop is not doubled.
  @Test(arguments: [
    (Quote.Kind.direct, false, "direct"), (.mixed, true, "mixed, corrected"), (.indirect, false, "reported"),
  ])
  func aCopiedQuoteSaysOfWhatKindItIs(kind: Quote.Kind, isCorrected: Bool, sign: String) {
    let quote = ExportedQuote(
      kind: kind, WordsInSentence("the lion’s share"), by: ExportedSpeaker("Edmund Tarrow", role: "Lt. Col."),
      isCorrected: isCorrected, citation: Citation(headline: "Mine kills two", file: "mine.txt", range: 4..<20))
    let words = kind == .direct ? "“the lion’s share”" : "the lion’s share"
    #expect(quote.cited == "\(words)\n— Edmund Tarrow, Lt. Col. (\(sign)). Mine kills two, mine.txt [4–20)")
  }

  /// What was rejected must not read as what was said.
  @Test(arguments: ExportFormat.allCases)
  func aReportedStatementIsExportedAsItsWholeSentence(format: ExportFormat) throws {
    try folder.write("2021-03-10-no.txt", "No talks\n\nLena Voss rejected talks with Vella.\n")
    _ = try library.refresh()
    let exported = try text(.quotes(of: "Lena Voss", saying: "vella"), format)
    switch format {
    case .markdown:
      #expect(
        exported.contains(
          "> Lena Voss rejected **talks with Vella**.\n\n— **Lena Voss, witness** (reported, rejected)."))
    case .text:
      #expect(exported.hasPrefix("Lena Voss rejected talks with Vella.\n— Lena Voss, witness (reported, rejected)."))
    case .csv:
      let rows = CSVReader.rows(exported)
      #expect(rows[1][2] == "talks with Vella")
      #expect(
        Array(rows[1].dropLast().suffix(5))
          == ["Lena Voss rejected talks with Vella.", "rejected", "sure", "person", "Lena Voss"])
      #expect(
        Array(rows[0].suffix(6)) == ["sentence", "stance", "certainty", "speakerKind", "speakers", "publishedTime"])
    case .json:
      #expect(
        exported.contains(
          "\"text\":\"talks with Vella\",\"sentence\":\"Lena Voss rejected talks with Vella.\",\"stance\":\"rejected\","
            + "\"speaker\":\"Lena Voss\",\"role\":\"witness\",\"speakerKind\":\"person\",\"certainty\":\"sure\","
            + "\"speakers\":[\"Lena Voss\"],"))
    }
  }

  @Test func whoMaySpeakIsSaidToBeLikely() {
    let speaker = ExportedSpeaker("Ana Marsh and Bo Reed", names: ["Ana Marsh", "Bo Reed"], certainty: .likely)
    let quote = ExportedQuote(
      kind: .mixed, WordsInSentence("They called it “a tale” twice.", said: TextSpan(18, 24)), stance: .denied,
      by: speaker, citation: Citation(headline: "A tale", file: "a.txt"))
    #expect(
      quote.cited
        == "They called it “a tale” twice.\n— Ana Marsh and Bo Reed (mixed, denied, speaker likely). A tale, a.txt")
  }

  @Test func quotesAsRows() throws {
    let rows = CSVReader.rows(try text(.quotes(of: "Ana Marsh", saying: "left"), .csv))
    #expect(rows.count == 2 && rows[0].count == rows[1].count)
    let cells = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
    #expect(cells["record"] == "quote" && cells["kind"] == "direct" && cells["speaker"] == "Ana Marsh")
    #expect(cells["text"] == "'=We left, in good ␛[31morder\u{FFFD}.")
    #expect(cells["headline"] == "Bridge *lost*, army says" && cells["published"] == "2021-03-09")
    #expect(cells["article"] == "1" && cells["start"] == "119" && cells["end"] == "149" && cells["corrected"] == "no")
  }

  @Test func theTimeOfPublicationStandsInTablesAndJSON() throws {
    try folder.write("timed.txt", "Gate opens\n\nPublished March 8, 2021 at 2:15 PM ET\n\nIlo Brandt: \"We wait.\"\n")
    _ = try library.refresh()
    let rows = CSVReader.rows(try text(.quotes(of: "Ilo Brandt", saying: nil), .csv))
    #expect(rows.count == 2 && rows[0].last == "publishedTime" && rows[1].last == "14:15-05:00", "\(rows)")
    #expect(CSVReader.rows(try text(.quotes(of: "Bo Reed", saying: nil), .csv)).last?.last == "")
    let member = "\"published\":\"2021-03-08\",\"publishedTime\":"
    #expect(try text(.quotes(of: "Ilo Brandt", saying: nil), .json).contains(member + "\"14:15-05:00\","))
    #expect(try text(.quotes(of: "Bo Reed", saying: nil), .json).contains(member + "null,"))
  }

  @Test func offsetsLeadBackToTheWords() throws {
    let quotes = try objects(.quotes(of: "Ana Marsh", saying: nil))
    #expect(quotes.map(\.kind) == ["direct", "direct", "indirect"])
    for quote in quotes { #expect(try words(quote.range, in: quote.file) == quote.words) }
    let hits = try objects(.search("bridge"))
    #expect(hits.count == 1 && hits[0].hits?.count == 3 && hits[0].hits?.first == hits[0].range)
    for hit in hits[0].hits ?? [] { #expect(try words(hit, in: hits[0].file)?.lowercased() == "bridge") }
    let article = try #require(try objects(.articles([library.articles()[0]])).first)
    for part in article.parts + (article.quotes ?? []) { #expect(try words(part.range, in: article.file) == part.text) }
  }

  @Test func nothingReachesATerminalAsAnOrder() throws {
    let subjects = [
      ExportSubject.quotes(of: "Ana Marsh", saying: nil), .search("bridge"), .articles(try library.articles()), .notes,
    ]
    _ = try library.annotate([.note("mind \u{1B}]0;x\u{7}\nand this", at: nil)], library.articles()[0])
    for subject in subjects {
      for format in ExportFormat.allCases {
        let scalars = try text(subject, format).unicodeScalars
        #expect(!scalars.isEmpty)
        #expect(!scalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\r" || (0x7F..<0xA0).contains($0.value) })
      }
    }
  }

  @Test func correctedAndUnknownSpeakersAreToldApart() throws {
    let id = try #require(try library.articles().last)
    let article = try #require(try library.article(id))
    let quotes = try #require(article.findings).quotes
    let anchors = quotes.map { TextAnchor($0.span, in: article.article.text) }
    try library.correct(.speaker(of: anchors[0], is: nil), in: id)
    try library.correct(.speaker(of: anchors[1], is: "Cy Dole"), in: id)
    let markdown = try text(.articles([id]), .markdown)
    #expect(markdown.contains("— **unknown** (direct, corrected)."))
    #expect(markdown.contains("— **Cy Dole** (direct, corrected)."))
    #expect(!markdown.contains("Bo Reed, witness"))
    let csv = CSVReader.rows(try text(.articles([id]), .csv)).filter { $0[0] == "quote" }
    #expect(csv.map { $0[3] } == ["unknown", "Cy Dole"] && csv.allSatisfy { $0[5] == "yes" })
    let found = try objects(.quotes(of: "Cy Dole", saying: nil))
    #expect(found.map(\.words) == ["Go home."] && found[0].corrected == true)
  }

  @Test func notesComeWithTheQuotesThatTheyAreOn() throws {
    let id = try #require(try library.articles().last)
    let article = try #require(try library.article(id))
    let quote = try #require(article.findings?.quotes.first)
    try library.annotate(
      [
        .note("Check *this*\ntwice", at: TextAnchor(quote.span, in: article.article.text)), .note("All of it", at: nil),
      ], id)
    #expect(
      try text(.notes, .markdown) == """
        # Notes

        All of it

        — Talks end, 2021-03-08, LIBRARY/2021-03-08-talks.txt

        Check \\*this\\*\\
        twice

        > “Nothing is signed.”

        — **Ana Marsh, witness** (direct). Talks end, 2021-03-08, LIBRARY/2021-03-08-talks.txt \\[23–41)

        """)
    let notes = try objects(.notes)
    #expect(notes.map(\.note) == ["All of it", "Check *this*\ntwice"] && notes.map(\.record) == ["note", "note"])
    #expect(try words(notes[1].range, in: notes[1].file) == "Nothing is signed.")
    let row = try #require(CSVReader.rows(try text(.notes, .csv)).last)
    #expect(row[3] == "Ana Marsh" && row[13] == "Check *this*\ntwice")
    #expect(try text(.articles([id]), .markdown).contains("## Notes\n\nAll of it\n"))
  }

  @Test func whereNothingIsFoundNothingIsWritten() throws {
    #expect(try text(.quotes(of: "Nobody", saying: nil), .csv).isEmpty)
    #expect(try text(.search("zeppelin"), .markdown).isEmpty)
    #expect(try text(.notes, .csv).isEmpty)
  }

  /// What stands at a range of Unicode scalars in a file, white space as it reads.
  private func words(_ range: [Int]?, in file: String) throws -> String? {
    guard let range, let text = TextFile.read(file.replacing("LIBRARY", with: folder.path)) else { return nil }
    let scalars = Array(text.unicodeScalars)[range[0]..<range[1]]
    return SourceText(String(String.UnicodeScalarView(scalars))).reflowed(
      TextSpan(0, String(String.UnicodeScalarView(scalars)).utf8.count))
  }
}
