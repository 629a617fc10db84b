import Extraction
import Linguistics
import NewsLibrary
import Newswire
import TestSupport

/// Articles for the tests of the reader, written as marked text: `[headline|…]`, `[paragraph|…]` and
/// the other kinds of block; `[person:Ana Marsh|…]`, `[place:…|…]`; `[direct:Ana Marsh|…]`,
/// `[indirect:…|…]` with nobody after the colon for an unsure speaker and `[direct?:…|…]` for a likely one, `[direct:Ana Marsh+Tom Reed|…]` for two, within `[sentence|…]` where that is longer;
/// `[date|…]`, `[figure|…]`.
enum SampleArticle {
  static func make(
    id: Int64, date: String? = nil, agency: String? = "INA", path: String = "sample/story.txt", _ marked: String
  ) -> IndexedArticle {
    let sample = MarkedText(marked)
    var article = Article(text: sample.text, agency: agency)
    article.blocks = sample.marks.compactMap { mark in
      Block.Kind(rawValue: mark.name).map { Block($0, mark.span) }
    }
    let day = date.flatMap(day)
    article.published = day.map { PublicationDate($0, .fileName) }
    let summary = ArticleSummary(
      id: ArticleID(rawValue: id), title: article.headline ?? "untitled", date: day, agency: agency, path: path)
    return IndexedArticle(summary: summary, article: article, findings: findings(sample), modified: 0)
  }

  static func day(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  private static func findings(_ sample: MarkedText) -> Findings {
    var findings = Findings()
    for mark in sample.marks {
      let (kind, name) = split(mark.name)
      guard let entity = Entity.Kind(rawValue: kind) else { continue }
      let mention = Mention(mark.span, rule: "sample")
      if let known = findings.entities.firstIndex(where: { $0.name == name }) {
        findings.entities[known].mentions.append(mention)
      } else {
        findings.entities.append(Entity(kind: entity, name: name, mentions: [mention]))
      }
    }
    findings.quotes = sample.marks.compactMap { mark in
      let (kind, name) = split(mark.name)
      let isLikely = kind.hasSuffix("?")
      guard let quote = Quote.Kind(rawValue: isLikely ? String(kind.dropLast()) : kind) else { return nil }
      let speakers = name.split(separator: "+").compactMap { name in
        findings.entities.firstIndex { $0.name == name }.map { EntityID($0) }
      }
      let sentence = sample.spans("sentence").first { $0.contains(mark.span) }
      var found = Quote(
        quote, mark.span, certainty: isLikely ? .likely : .sure, sentence: sentence, rule: "sample")
      found.speakers = speakers
      return found
    }
    findings.facts = sample.marks.sorted { $0.span < $1.span }.compactMap(fact)
    return findings
  }

  private static func fact(_ mark: MarkedText.Mark) -> (any FoundFact)? {
    switch mark.name {
    case "date": DateMention(mark.span, rule: "sample")
    case "figure": Figure(span: mark.span, number: mark.span, low: nil, high: nil, counts: .other, rule: "sample")
    default: nil
    }
  }

  private static func split(_ name: String) -> (kind: String, name: String) {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    return (parts[0], parts.count > 1 ? parts[1] : "")
  }
}
