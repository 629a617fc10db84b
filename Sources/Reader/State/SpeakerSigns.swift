import Display
import Extraction

/// The letters that stand beside quotes in the margin, one for each speaker of an article, no two alike:
/// whom a quote is of can be told without colours.
enum SpeakerSigns {
  /// Of the unsure speaker.
  static let unsure = "?"

  /// By rank. The letter is the first of a person's last name or of a body's first word; where a speaker
  /// of higher rank has it, the first of another word, then any letter of the name, then a number;
  /// beyond these it is the unsure one's.
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
    let ordered = speaker.kind == .person ? words.reversed() : words
    let letters = ordered.compactMap(\.first) + ordered.joined()
    let signs = letters.filter(\.isLetter).map { $0.uppercased() }
    // the margin has one column for it
    return signs.filter { TextWidth.columns(of: $0) == 1 } + (2...9).map(String.init)
  }
}
