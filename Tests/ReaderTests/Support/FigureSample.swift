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

      [paragraph|A car bomb that exploded at a market in Kirkuk on Sunday killed at least 14 people and wounded more \
      than 50, officials said.]
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
