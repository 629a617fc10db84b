import Linguistics

/// Reads whether a deed was done, tried or threatened, or is denied, by the words around it in its clause.
struct IncidentStaging {
  /// What a word beside a deed makes of it.
  enum Turn: String { case attempted, threatened, denied }

  /// Says whether a deed was done, tried or only threatened, and whether somebody denies it.
  struct Reading {
    var stage = IncidentStage.done
    var isDenied = false
    /// Whether a word tells so that is said of little else: `foiled`, `vowed`, not `could`.
    var isSure = false
  }

  let text: IncidentText
  private let denials: IncidentDenials
  private var article: AnnotatedArticle { text.article }

  /// `threatened to take part in further`: words between the turn and the deed.
  private static let reach = 6

  private struct Word {
    var turn: Turn
    var isSure: Bool
    /// Whether others do it than those who do the deed: `foiled`.
    var isOfOthers: Bool
  }

  private static let words: [UInt64: Word] = Dictionary(
    uniqueKeysWithValues: VocabularyTable("stages").rows.compactMap { row in
      row.cases("turn", of: Turn.self).first.map {
        (
          WordHash(Array(row.word.utf8)[...]).value,
          Word(turn: $0, isSure: row["sure"] == "yes", isOfOthers: row["by"] == "others")
        )
      }
    })

  init(_ text: IncidentText) {
    self.text = text
    denials = IncidentDenials(text)
  }

  /// Whether a word tells that somebody else keeps a deed from being done: `foiled`, `defused`.
  static func tellsOfOthers(_ wordHash: UInt64) -> Bool { words[wordHash]?.isOfOthers ?? false }

  func reading(of deed: Deed, in sentence: IncidentText.Sentence) -> Reading {
    var reading = Reading()
    for position in words(around: deed, in: sentence) {
      guard let word = Self.words[article.tokens[position].wordHash] else { continue }
      switch word.turn {
      case .attempted: reading.stage = .attempted
      case .threatened: if reading.stage == .done { reading.stage = .threatened }
      case .denied: reading.isDenied = true
      }
      reading.isSure = reading.isSure || word.isSure
    }
    if denials.isDenied(deed, in: sentence) { (reading.isDenied, reading.isSure) = (true, true) }
    return reading
  }

  /// The words of the deed’s clause before it, those within the deed (`assassination attempt`), and those of a passive
  /// behind it (`a bomb was defused`).
  private func words(around deed: Deed, in sentence: IncidentText.Sentence) -> Range<Int> {
    var start = deed.tokens.lowerBound
    while start > sentence.tokens.lowerBound, deed.tokens.lowerBound - start < Self.reach, article.sign(start - 1) == 0,
      !article.isOne(start - 1, of: [.relativePronoun, .timeConjunction])
    {
      start -= 1
    }
    let end = deed.tokens.upperBound
    let behind = deed.isNoun && article.isOne(end, of: [.formOfBe]) ? end + 3 : end + 1
    return start..<min(behind, sentence.tokens.upperBound)
  }
}
