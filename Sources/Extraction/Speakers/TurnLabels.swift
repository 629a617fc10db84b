import Linguistics

/// The turns of an interview, hearing or briefing: a paragraph behind the name of who speaks (`Q:`, `MARSH:`,
/// `Ms. Marsh (Tarn):`), and the paragraphs that go on with it.
///
/// A label is `Q` or `A`, a person of the article, or words in capitals that open a second paragraph too; one `UPDATE:` is
/// no speaker. Paragraphs without a label belong to the turn before them only where labels are so frequent that the
/// whole text is a transcript.
struct TurnLabels {
  private let article: AnnotatedArticle
  private let entities: ArticleEntities
  /// By passage: its own label.
  private var labels: [TurnLabel?] = []
  /// How many passages each label opens, by the hash of its last word.
  private var counts: [UInt64: Int] = [:]
  private var isTranscript = false

  init(_ article: AnnotatedArticle, _ entities: ArticleEntities) {
    self.article = article
    self.entities = entities
    let reader = TurnLabelReader(article: article)
    let found = article.passages.map { reader.label(of: $0) }
    for label in found { if let label { counts[article.hash(label.name.upperBound - 1), default: 0] += 1 } }
    labels = found.map { label in label.flatMap { isSpeaker($0) ? $0 : nil } }
    isTranscript = Self.isFrequent(labels, counts.count)
  }

  /// The turn that each passage is or goes on with; nil for passages of any other sort.
  func turns() -> [Turn?] {
    var open: TurnLabel?
    return article.passages.indices.map { position in
      let passage = article.passages[position]
      if let label = labels[position] {
        open = label
        return label.start < passage.tokens.upperBound
          ? Turn(label: label, tokens: label.start..<passage.tokens.upperBound) : nil
      }
      guard isTranscript, let open, isSpeech(passage) else { return nil }
      return Turn(label: open, tokens: passage.tokens)
    }
  }

  /// Whether the text is a transcript: several turns of at least two sorts, and a label in every seventh paragraph from
  /// the first on (briefings have one in three, a story with two questions at its end one in twenty).
  private static func isFrequent(_ labels: [TurnLabel?], _ sorts: Int) -> Bool {
    guard let first = labels.firstIndex(where: { $0 != nil }) else { return false }
    let count = labels.count { $0 != nil }
    return count > 3 && sorts > 1 && count * 7 >= labels.count - first
  }

  private func isSpeaker(_ label: TurnLabel) -> Bool {
    if label.sort == .question || label.sort == .answer { return true }
    let isRepeated = counts[article.hash(label.name.upperBound - 1), default: 0] > 1
    let isAddressed = article.isOne(label.name.lowerBound, of: [.honorific, .formOfAddress]) && label.name.count > 1
    if label.name.allSatisfy({ article.tokens[$0].shape == .upper }) { return isRepeated || isAddressed }
    if isAddressed { return isRepeated }
    guard let mention = entities.mention(at: label.name.lowerBound) else { return false }
    return isRepeated && entities.kind(of: mention) == .person && mention.tokens.upperBound == label.name.upperBound
  }

  /// Not `(Laughter.)`, `2:41 P.M. EST`, `* * *` or `END`.
  private func isSpeech(_ passage: Passage) -> Bool {
    let words = article.tokens[passage.tokens].filter { $0.kind == .word }
    return !article.isOpeningBracket(passage.tokens.lowerBound)
      && words.contains { $0.shape == .lower || $0.shape == .capitalised }
  }
}

/// All that one speaker says in a paragraph of a transcript.
struct Turn: Sendable {
  var label: TurnLabel
  var tokens: Range<Int>
}

/// What a turn starts with.
struct TurnLabel: Sendable {
  enum Sort: Sendable { case question, answer, name }

  /// The words that name who speaks.
  var name: Range<Int>
  /// The first token of what is said; that behind the passage where the label stands alone.
  var start: Int
  var sort: Sort
}

/// Reads the label at the head of a paragraph.
struct TurnLabelReader {
  let article: AnnotatedArticle

  func label(of passage: Passage) -> TurnLabel? {
    guard passage.kind == .paragraph || passage.kind == .heading else { return nil }
    var first = passage.tokens.lowerBound
    // `**MS. MARSH:**`
    while first < passage.tokens.upperBound, isMarkup(first) { first += 1 }
    guard first < passage.tokens.upperBound else { return nil }
    return letter(first, passage.tokens) ?? name(first, passage.tokens)
  }

  private func isMarkup(_ token: Int) -> Bool {
    [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "\\")].contains(article.sign(token))
  }

  /// `Q:`, `Q.`, `QUESTION:`, or `Q` with a gap behind it.
  private func letter(_ first: Int, _ passage: Range<Int>) -> TurnLabel? {
    guard article.isOne(first, of: [.turnLabel]), article.tokens[first].shape == .upper, first + 1 < passage.upperBound
    else { return nil }
    let isAnswer = article.isWord(first, "a")
    let sign = article.sign(first + 1)
    let isMarked = sign == UInt8(ascii: ":") || sign == UInt8(ascii: ".")
    guard isMarked || !isAnswer && isGap(behind: first) else { return nil }
    return TurnLabel(
      name: first..<(first + 1), start: isMarked ? first + 2 : first + 1, sort: isAnswer ? .answer : .question)
  }

  /// Two blanks, or one that doesn't break, as those who type transcripts set them.
  private func isGap(behind token: Int) -> Bool {
    let gap = article.bytes[article.tokens[token].span.end..<article.tokens[token + 1].span.start]
    return gap.count > 1
  }

  /// Up to seven words and a bracket before a colon, with no quotation mark behind it.
  private func name(_ first: Int, _ passage: Range<Int>) -> TurnLabel? {
    // `THE REGISTRAR OF THE COURT OF TARN:` has seven words.
    let end = (first..<min(first + 8, passage.upperBound)).first { article.tokens[$0].kind != .word } ?? first
    guard end > first, end < passage.upperBound else { return nil }
    let colon = article.isOpeningBracket(end) ? behindBrackets(end, passage) : end
    guard article.sign(colon) == UInt8(ascii: ":"), !isTooLong(first..<end), colon < passage.upperBound else {
      return nil
    }
    let next = behindTime(colon + 1, passage)
    if next < passage.upperBound, article.tokens[next].kind == .quotationMark { return nil }
    return TurnLabel(name: first..<end, start: next, sort: .name)
  }

  /// Words in capitals may be many; those of a name are four at most (`General Ana Maria Marsh:`).
  private func isTooLong(_ name: Range<Int>) -> Bool {
    name.count > 4 && !name.allSatisfy { article.tokens[$0].shape == .upper }
  }

  /// Behind `(Tarn) (spoke in Vellan)`.
  private func behindBrackets(_ open: Int, _ passage: Range<Int>) -> Int {
    var token = open
    // `(Republic of the Upper Tarn) (spoke in Vellan)` has twelve signs and words.
    while token < min(open + 14, passage.upperBound), article.sign(token) != UInt8(ascii: ":") { token += 1 }
    return token
  }

  /// Behind the marks of bold print and `(00:12)`.
  private func behindTime(_ start: Int, _ passage: Range<Int>) -> Int {
    var token = start
    while token < passage.upperBound, isMarkup(token) { token += 1 }
    guard token < passage.upperBound, article.isOpeningBracket(token),
      let close = (token..<min(token + 7, passage.upperBound)).first(where: { article.sign($0) == UInt8(ascii: ")") }),
      (token + 1..<close).allSatisfy({ article.tokens[$0].kind != .word })
    else { return token }
    return close + 1
  }
}
