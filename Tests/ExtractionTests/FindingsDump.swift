import Extraction
import Linguistics
import Newswire

/// An article and its findings as lines of role, range and words, to compare with a golden.
struct FindingsDump {
  let article: Article
  let findings: Findings
  let showsRanges: Bool

  init(_ article: Article, _ findings: Findings, showsRanges: Bool = true) {
    self.article = article
    self.findings = findings
    self.showsRanges = showsRanges
  }

  var text: String {
    let parts = [entities, quotes, dates, figures].map { $0.joined(separator: "\n") }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var entities: [String] {
    findings.entities.map { entity in
      let names = ([entity.name] + entity.otherNames).joined(separator: " = ")
      let places = entity.mentions.map { "\(range($0.span))\(words($0.span))" }.joined(separator: ", ")
      return "\(entity.kind.rawValue) \(names) (\(entity.role ?? "-")): \(places)"
    }
  }

  private var quotes: [String] {
    findings.quotes.map { quote in
      let evidence = [("cue", quote.cue), ("source", quote.source)]
        .map { "\($0) \($1.map(words) ?? "-")" }.joined(separator: ", ")
      return
        "\(quote.kind.rawValue) \(range(quote.span))\(findings.speaker(of: quote)?.name ?? "?") (\(evidence); \(quote.rule.rawValue)): \(cut(quote.span))"
    }
  }

  private var dates: [String] {
    findings.facts(DateMention.self).map { date in
      let end = date.days.flatMap { $0.last > $0.first ? $0.last.description : nil } ?? ""
      return "date \(range(date.span))\(words(date.span)): \(date.days?.first.description ?? "?") \(end)"
    }
  }

  private var figures: [String] {
    findings.facts(Figure.self).map { figure in
      let bounds = "\(figure.low.map { "\($0)" } ?? "-")...\(figure.high.map { "\($0)" } ?? "-")"
      return
        "figure \(range(figure.span))\(words(figure.span)): \(words(figure.number)) \(bounds) \(figure.counts.rawValue) \(figure.of ?? "-")"
    }
  }

  private func range(_ span: TextSpan) -> String { showsRanges ? "\(span) " : "" }
  private func words(_ span: TextSpan) -> String { article.text.reflowed(span) }

  private func cut(_ span: TextSpan) -> String {
    let words = words(span)
    return words.count > 60 ? words.prefix(57) + "…" : words
  }
}
