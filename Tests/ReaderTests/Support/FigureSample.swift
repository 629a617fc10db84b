import Extraction
import NewsLibrary
import Reader

/// Two short stories with figures of several kinds, as the program itself finds them.
enum FigureSample {
  static let all: [IndexedArticle] = [
    story(
      60, "2021-03-09",
      """
      [headline|Market bombing in Kirkuk: count rises]

      [paragraph|The number of people killed on Sunday in the bombing of a market in Kirkuk has risen. At least 14 \
      people were killed and more than 50 wounded in Kirkuk on Sunday, officials said.]
      """),
    story(
      50, "2021-03-08",
      """
      [headline|Bomb at a market in Kirkuk]

      [paragraph|A car bomb killed 12 people and wounded 37 at a market in Kirkuk on Sunday, the health ministry said.]

      [paragraph|Some 3,000 people were displaced in Hawija in January 2020.]
      """),
  ]

  private static func story(_ id: Int64, _ day: String, _ marked: String) -> IndexedArticle {
    var story = SampleArticle.make(id: id, date: day, path: "sample/\(day)-kirkuk.txt", marked)
    story.findings = Extractor().findings(in: story.article)
    return story
  }
}
