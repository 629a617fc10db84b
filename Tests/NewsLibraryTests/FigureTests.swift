import Extraction
import NewsLibrary
import TestSupport
import Testing

/// Figures as the index finds them and an export writes them.
@Suite struct FigureTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("2021-03-08-tarn.txt", Self.bombing)
    try folder.write("2021-03-09.txt", "Quiet day\n\nNobody was hurt in Kirkuk.\n")
    library = try Library(
      paths: [folder.path], cacheDirectory: folder.cache, dataDirectory: folder.data, extractionVersion: 1,
      extract: { Extractor().findings(in: $0) })
    _ = try library.refresh()
  }

  private static let bombing = """
    Bomb at a market in Kirkuk

    KIRKUK, Iraq (INA) - A car bomb killed 12 people and wounded 37 at a market in Kirkuk on Sunday, the health ministry said.

    The army detained nine men in Mosul on Monday, a spokesman said.

    Some 3,000 people were displaced in Hawija in January 2020.

    The ministry has 40 ambulances.

    Twelve people were killed in an earlier attack.

    """

  private func told(_ choice: FigureChoice) throws -> [ToldFigure] {
    let figures = try library.figures(choice)
    let told = try library.toldFigures(figures)
    return figures.compactMap { told[$0] }
  }

  @Test func dayAndPlaceAreThoseOfIncidentSentenceOrArticle() throws {
    let settings = try told(FigureChoice()).map { told in
      [told.number, told.setting.line, told.setting.daysFrom?.rawValue, told.setting.placeFrom?.rawValue].map {
        $0 ?? "-"
      }
      .joined(separator: " | ")
    }
    #expect(
      settings.prefix(5) == [
        "12 | Kirkuk · 2021-03-07 | incident | incident", "37 | Kirkuk · 2021-03-07 | incident | incident",
        "nine | Mosul · 2021-03-08 | incident | incident", "Some 3,000 | Hawija · 2020-01 | sentence | sentence",
        "40 | Kirkuk? · 2021-03-08? | article | article",
      ])
  }

  @Test func kindsAndWordsChoose() throws {
    #expect(try told(FigureChoice([.killed])).first?.words == "12 people")
    #expect(try told(FigureChoice([.wounded, .detained])).map(\.words) == ["37", "nine men"])
    #expect(try told(FigureChoice(with: "MOSUL army")).isEmpty)
    #expect(try told(FigureChoice(with: "mosul nine")).map(\.words) == ["nine men"])
    // the headline counts for all
    #expect(try library.figures(FigureChoice(with: "market")).count == library.figures(FigureChoice()).count)
  }

  @Test func aListHasItsOwn() throws {
    let all = try library.articles()
    #expect(try library.figures(FigureChoice(in: Array(all.prefix(1)))).isEmpty)
    #expect(try library.figures(FigureChoice([.killed], in: all)) == library.figures(FigureChoice([.killed])))
  }

  @Test func whatVanishedIsNotFound() throws {
    folder.remove("2021-03-08-tarn.txt")
    _ = try library.refresh()
    #expect(try library.figures(FigureChoice()).isEmpty)
  }

  @Test func theTableHasSentenceAndCitation() throws {
    var bytes: [UInt8] = []
    let count = try library.export(.figures(FigureChoice([.killed])), as: .csv) { bytes += $0 }
    let rows = CSVReader.rows(String(decoding: bytes, as: UTF8.self))
    #expect(rows[0].prefix(4) == ["date", "dateEnd", "dateFrom", "place"])
    #expect(count.figures == rows.count - 1)
    let row = Dictionary(zip(rows[0], rows[1]), uniquingKeysWith: { $1 })
    #expect(row["low"] == "12" && row["of"] == "people" && row["source"] == "health ministry")
    #expect(row["sentence"]?.hasPrefix("A car bomb killed 12 people") == true)
    let range = "[\(row["start"] ?? "")–\(row["end"] ?? ""))"
    #expect(row["citation"]?.hasSuffix("2021-03-08-tarn.txt \(range)") == true, "\(row)")
  }
}
