import Extraction
import NewsLibrary
import Newswire

/// Stories of an invented flood in Vella, numbered by their days as a library numbers them.
enum TimelineLibrary {
  static let all = [
    make(
      "2021-03-09", 1, "Apora counts its dead", agency: "KPS",
      "The levee broke on [date|2021-03-07], after the rains of [date|2019-11-02]. Nobody knows of [date|last spring]."),
    make("2021-03-09", 0, "Bridge at Apora holds", "Engineers looked at it on [date|2021-03-09]."),
    make("2021-02-01", 0, "Dry winter ends", agency: nil, "It was dry since [date|2020-12-24]."),
    make("2019-11-04", 0, "Canal is opened", agency: "KPS", "The first barge came on [date|2019-11-02]."),
    make(nil, 0, "About these stories", "They were gathered later."),
  ]

  private static func make(
    _ date: String?, _ number: Int64, _ headline: String, agency: String? = "INA", _ words: String
  ) -> IndexedArticle {
    let day = date.flatMap(SampleArticle.day)
    let id = ArticleID(day: day.map { Int64($0.dayNumber) }, number: number)
    var article = SampleArticle.make(
      id: id.rawValue, date: date, agency: agency, path: "flood/\(date ?? "about")-\(number).txt",
      "[headline|\(headline)]\n\n[paragraph|\(words)]")
    let facts = article.findings?.facts ?? []
    article.findings?.facts = facts.map { fact in
      let day = SampleArticle.day(article.article.text[fact.span])
      return DateMention(fact.span, days: day.map { KnownDays($0) }, rule: fact.rule)
    }
    return article
  }
}
