import Display
import Extraction
import Linguistics
import NewsLibrary

/// What one speaker said in an article: quotes counted, indirect ones apart.
package struct SpeakerTally: Sendable, Equatable {
  /// nil gathers the quotes whose speaker is unsure.
  package var speaker: EntityID?
  package var name: String
  package var role: String?
  /// Whether `name` is none but describes somebody.
  package var isDescribed: Bool
  /// Direct and mixed quotes by position in the findings; the indirect ones if it has no others.
  package var quotes: [Int]
  package var direct: Int
  package var indirect: Int
  /// Of all these, how many are no more than likely the speaker's.
  package var likely: Int

  var counts: String { SpeakerRow.counts(direct, reported: indirect, likely: likely) }

  /// The speakers of an article, most quoted first; the unsure ones, if any, are the last. A quote of several counts for
  /// each of them.
  package static func all(in findings: Findings) -> [SpeakerTally] {
    var order: [EntityID?] = []
    var quotes: [EntityID?: [Int]] = [:]
    for (index, quote) in findings.quotes.enumerated() {
      for speaker in quote.speakers.isEmpty ? [nil] : quote.speakers.map(Optional.some) {
        if quotes[speaker] == nil { order.append(speaker) }
        quotes[speaker, default: []].append(index)
      }
    }
    return order.map { tally(of: $0, quotes[$0] ?? [], in: findings) }.filter { $0.speaker != nil || $0.direct > 0 }
      .enumerated()
      .sorted { a, b in
        if (a.element.speaker == nil) != (b.element.speaker == nil) { return b.element.speaker == nil }
        return (-a.element.direct, -a.element.indirect, a.offset) < (-b.element.direct, -b.element.indirect, b.offset)
      }
      .map(\.element)
  }

  private static func tally(of speaker: EntityID?, _ quotes: [Int], in findings: Findings) -> SpeakerTally {
    let marked = quotes.filter { findings.quotes[$0].kind != .indirect }
    let entity = speaker.map { findings.entities[$0.index] }
    return SpeakerTally(
      speaker: speaker, name: entity?.name ?? "?", role: entity?.role, isDescribed: entity?.kind == .described,
      quotes: marked.isEmpty ? quotes : marked, direct: marked.count, indirect: quotes.count - marked.count,
      likely: quotes.count { findings.quotes[$0].isLikely })
  }
}

/// The letters that stand beside quotes in the margin, one for each speaker of an article, no two alike:
/// so that the speaker of a quote shows without colours.
enum SpeakerSigns {
  /// Of the unsure speaker.
  static let unsure = "?"

  /// By rank. The letter is the first of a person's last name, of a body's first word, or of the noun that describes
  /// somebody; where a speaker of higher rank has it, the first of another word, then any letter of the name, then a
  /// number; beyond these it is the unsure one's.
  static func of(_ speakers: [SpeakerTally], in findings: Findings) -> [String] {
    var taken: Set<String> = []
    return speakers.map { tally in
      guard let speaker = tally.speaker else { return unsure }
      let sign = candidates(for: findings.entities[speaker.index]).first { !taken.contains($0) } ?? unsure
      taken.insert(sign)
      return sign
    }
  }

  private static func candidates(for speaker: Entity) -> [String] {
    let words = speaker.name.split(separator: " ")
    let ordered: [Substring] =
      switch speaker.kind {
      case .person: words.reversed()
      case .organisation, .place: words
      case .described: nounFirst(words)
      }
    let letters = ordered.compactMap(\.first) + ordered.joined()
    let signs = letters.filter(\.isLetter).map { $0.uppercased() }
    // the margin has one column for it
    return signs.filter { TextWidth.columns(of: $0) == 1 } + (2...9).map(String.init)
  }

  /// The words of a description from its noun on, then those before: `officer of the guard senior`.
  private static func nounFirst(_ words: [Substring]) -> [Substring] {
    let next = words.dropFirst().firstIndex { word in
      !Lexicon.english[WordHash(Array(word.utf8)[...]).value].isDisjoint(with: [.preposition, .relativePronoun])
    }
    let noun = max(0, (next ?? words.endIndex) - 1)
    return Array(words[noun...] + words[..<noun])
  }
}

/// Rows of the speaker lists.
enum SpeakerRow {
  /// `10 +4 ?3`: quotes, reported statements, and how many of both are no more than likely the speaker's.
  static func counts(_ quotes: Int, reported: Int, likely: Int) -> String {
    let parts = [
      Count.text(quotes), reported == 0 ? "" : "+\(Count.text(reported))", likely == 0 ? "" : "?\(Count.text(likely))",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The look of a speaker's name.
  static func style(_ style: Style, isDescribed: Bool) -> Style { isDescribed ? Theme.described(style) : style }

  /// A speaker of the open article: letter in the margin, name, number of quotes, role.
  static func line(_ speaker: SpeakerTally, sign: String, rank: Int?) -> StyledLine {
    StyledLine([
      StyledLine.Run(rank == nil ? "" : sign + " ", Theme.style(.speaker(rank)).with(.bold)),
      StyledLine.Run(speaker.name, style(Theme.style(.speaker(rank)).with(.bold), isDescribed: speaker.isDescribed)),
      StyledLine.Run("  " + speaker.counts, Theme.style(.text)),
      StyledLine.Run(speaker.role.map { "  " + $0 } ?? "", Theme.style(.faint)),
    ])
  }

  /// A speaker of the library: name, number of quotes and articles, role.
  static func line(_ speaker: SpeakerSummary, role: String) -> StyledLine {
    let counts = counts(speaker.quoteCount, reported: speaker.indirectCount, likely: speaker.likelyCount)
    return StyledLine([
      StyledLine.Run(speaker.name, style(Theme.style(.message), isDescribed: speaker.key.isDescribed)),
      StyledLine.Run("  \(counts) in \(Count.articles(speaker.articleCount))", Theme.style(.text)),
      StyledLine.Run(role.isEmpty ? "" : "  " + role, Theme.style(.faint)),
    ])
  }

  /// Another speaker on a speaker's page: name, and in how many articles both are quoted.
  static func line(_ other: NameTally) -> StyledLine {
    StyledLine([
      StyledLine.Run(other.name, Theme.style(.message)),
      StyledLine.Run("  in \(Count.articles(other.articles))", Theme.style(.text)),
    ])
  }
}
