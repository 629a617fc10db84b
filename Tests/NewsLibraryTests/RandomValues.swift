import Extraction
import Linguistics
import Newswire
import TestSupport

/// Articles and findings of any shape that the types allow.
enum RandomValues {
  static func findings(in length: Int, _ random: inout SeededRandom) -> Findings {
    var findings = Findings()
    findings.entities = list(&random) { random in
      Entity(
        kind: any(&random), name: word(&random), role: maybe(&random, word), otherNames: list(&random, word),
        mentions: list(&random) { Mention(span(in: length, &$0), rule: rule(&$0)) })
    }
    findings.quotes = list(&random) { random in
      let span = { (random: inout SeededRandom) in Self.span(in: length, &random) }
      return Quote(
        any(&random), span(&random), cue: maybe(&random, span), source: maybe(&random, span),
        speaker: findings.entities.indices.randomElement(using: &random).map { EntityID($0) }, rule: rule(&random))
    }
    findings.facts = list(&random) { fact(in: length, &$0) }
    return findings
  }

  private static func fact(in length: Int, _ random: inout SeededRandom) -> any FoundFact {
    if Bool.random(using: &random) {
      return DateMention(span(in: length, &random), days: maybe(&random, days), rule: rule(&random))
    }
    return Figure(
      span: span(in: length, &random), number: span(in: length, &random), low: maybe(&random, real),
      high: maybe(&random, real), counts: any(&random), of: maybe(&random, word), rule: rule(&random))
  }

  private static func days(_ random: inout SeededRandom) -> KnownDays {
    let (one, other) = (date(&random), date(&random))
    return KnownDays(min(one, other), max(one, other))
  }

  static func article(_ random: inout SeededRandom) -> Article {
    let text = SourceText(list(&random, word).joined(separator: " "))
    let length = text.count
    let span = { (random: inout SeededRandom) in Self.span(in: length, &random) }
    var article = Article(
      text: text, blocks: list(&random) { Block(any(&$0), span(&$0), isRepeat: Bool.random(using: &$0)) },
      dateline: maybe(&random) {
        Dateline(span: span(&$0), place: maybe(&$0, span), agency: maybe(&$0, word), date: maybe(&$0, date))
      },
      agency: maybe(&random, word),
      published: maybe(&random) {
        PublicationDate(date(&$0), evidence(&$0), span: maybe(&$0, span), time: maybe(&$0, time))
      },
      hasBody: Bool.random(using: &random))
    article.isCutShort = Bool.random(using: &random)
    return article
  }

  private static func list<T>(_ random: inout SeededRandom, _ make: (inout SeededRandom) -> T) -> [T] {
    let count = Int.random(in: 0...12, using: &random)
    return (0..<count).map { _ in make(&random) }
  }

  private static func maybe<T>(_ random: inout SeededRandom, _ make: (inout SeededRandom) -> T) -> T? {
    Bool.random(using: &random) ? make(&random) : nil
  }

  private static func any<T: CaseIterable>(_ random: inout SeededRandom) -> T {
    T.allCases.randomElement(using: &random)!
  }

  private static func evidence(_ random: inout SeededRandom) -> PublicationDate.Evidence {
    [.dateline, .header, .fileName].randomElement(using: &random)!
  }

  private static func time(_ random: inout SeededRandom) -> PublicationTime {
    let zone = ["", "Z", " GMT", "+02:00", "-0330", " UTC+2", " Beirut"].randomElement(using: &random)!
    return PublicationTime(
      "\(Int.random(in: 10...23, using: &random)):\(Int.random(in: 10...59, using: &random))\(zone)")!
  }

  private static func span(in length: Int, _ random: inout SeededRandom) -> TextSpan {
    let start = Int.random(in: 0...length, using: &random)
    return TextSpan(start, Int.random(in: start...length, using: &random))
  }

  private static func word(_ random: inout SeededRandom) -> String {
    ["", "Apora", "Émile", "東京", "🙂", "air strikes"].randomElement(using: &random)!
  }

  private static func rule(_ random: inout SeededRandom) -> RuleName {
    RuleName(rawValue: ["one", "two", "three"].randomElement(using: &random)!)
  }

  private static func date(_ random: inout SeededRandom) -> CalendarDate {
    CalendarDate(dayNumber: Int.random(in: -700_000...2_900_000, using: &random))!
  }

  private static func real(_ random: inout SeededRandom) -> Double {
    Bool.random(using: &random) ? Double(Int.random(in: 0...100_000, using: &random)) : .pi
  }
}
