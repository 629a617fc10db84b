/// Finds names: a chain of labels over each stretch, twice, the second time with the rest of the text
/// in view.
struct NameTagger {
  let model: TaggerModel
  let prepared: PreparedText
  let stretches: [NameStretches.Stretch]
  let features: NameFeatures

  init(_ prepared: PreparedText, _ speech: [PartOfSpeech], _ model: TaggerModel) {
    self.model = model
    self.prepared = prepared
    stretches = NameStretches.all(in: prepared)
    features = NameFeatures(
      tokens: prepared.text.tokens, forms: prepared.forms, speech: speech,
      known: ListedNames(prepared, stretches, model), mentions: Mentions(prepared, stretches))
  }

  /// One label for each token.
  func labels() -> [NameLabel] {
    let scores = firstScores()
    var labels = decode(scores)
    for _ in 0..<Self.laterPasses {
      let later = decode(secondScores(scores, after: labels))
      // what is settled stays so
      if later == labels { break }
      labels = later
    }
    FirmNames.takePossessives(&labels, prepared)
    return labels
  }

  // The second lets a name that the first one settled in the text settle the headline above it.
  private static let laterPasses = 2

  private func secondScores(_ scores: [SIMD16<Int16>], after labels: [NameLabel]) -> [SIMD16<Int16>] {
    var scores = scores
    let second = mentionFeatures(labels)
    var position = 0
    for stretch in stretches {
      for index in stretch.tokens {
        scores[position] &+= score { second.add(index, stretch, to: &$0) }
        position += 1
      }
    }
    return scores
  }

  /// The labels of the first pass.
  func firstLabels() -> [NameLabel] { decode(firstScores()) }

  private func firstScores() -> [SIMD16<Int16>] {
    var scores: [SIMD16<Int16>] = []
    for stretch in stretches {
      for index in stretch.tokens { scores.append(score { features.add(index, stretch, to: &$0) }) }
    }
    return scores
  }

  /// The features of the second pass, when the first gave these labels.
  func mentionFeatures(_ labels: [NameLabel]) -> MentionFeatures {
    var mentions = features.mentions
    mentions.count(labels, stretches, prepared.forms)
    return MentionFeatures(
      forms: prepared.forms, mentions: mentions, labels: labels,
      hasText: stretches.contains { $0.letterCase == .sentence })
  }

  @inline(__always)
  private func score(_ add: (inout NameSum) -> Void) -> SIMD16<Int16> {
    var sum = NameSum(rows: model.names)
    add(&sum)
    return sum.total
  }

  private func decode(_ scores: [SIMD16<Int16>]) -> [NameLabel] {
    var labels = [NameLabel](repeating: .none, count: prepared.forms.count)
    var position = 0
    let decoder = LabelDecoder(transitions: (0..<NameLabel.count).map(model.transitions))
    for stretch in stretches {
      decoder.decode(scores[position..<(position + stretch.tokens.count)], to: &labels, at: stretch.tokens.lowerBound)
      position += stretch.tokens.count
    }
    return labels
  }
}

/// Adds up the rows of features.
private struct NameSum: FeatureSink {
  let rows: HashedRows
  var total = SIMD16<Int16>()

  @inline(__always)
  mutating func add(_ hash: UInt64) {
    guard let row = rows.row(hash) else { return }
    total &+= SIMD16<Int16>(truncatingIfNeeded: row.loadUnaligned(as: SIMD16<Int8>.self))
  }
}

/// Firms that are called by an owner: `Moody’s`, `McDonald’s`. What looks like a possessive is theirs.
enum FirmNames {
  /// Takes the possessive that follows into a name of one word that is always such a firm.
  static func takePossessives(_ labels: inout [NameLabel], _ prepared: PreparedText) {
    let tokens = prepared.text.tokens
    for index in labels.indices.dropLast() where labels[index].begins && tokens[index].shape != .lower {
      guard isPossessive(index + 1, prepared), labels[index + 1] == .none, labels[index] != .none else { continue }
      guard tokens[index].classes.contains(.firmOwner) else { continue }
      labels[index] = NameLabel(.organisation, .begin)
      labels[index + 1] = NameLabel(.organisation, .end)
    }
  }

  private static func isPossessive(_ index: Int, _ prepared: PreparedText) -> Bool {
    let token = prepared.text.tokens[index]
    let bytes = prepared.text.text.bytes
    return token.kind == .word && token.span.start == prepared.text.tokens[index - 1].span.end
      && (bytes[token.span.start] == UInt8(ascii: "'") || bytes[token.span.start] == 0xE2)
  }
}
