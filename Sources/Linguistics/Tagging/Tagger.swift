import CModels

/// Tags parts of speech and names with the weights that are part of the binary.
///
/// The weights are used where they lie: nothing is read or built before the first text.
/// `Sources/CModels/tagger.md` says what they were learned from.
package struct Tagger: Sendable {
  package static let standard = Tagger(
    TaggerModel(UnsafeRawBufferPointer(start: cmodels_tagger().bytes, count: cmodels_tagger().count)))

  private let model: TaggerModel?

  /// A tagger with other weights; one without tags every word as a noun, and no names.
  package init(_ model: TaggerModel?) { self.model = model }

  /// What each token is. A text without tokens has no tags.
  package func tags(of text: AnnotatedText) -> TokenTags {
    guard let model else {
      return TokenTags(
        speech: text.tokens.map { SpeechTagger.tag(ofMark: $0, in: text.text.bytes) ?? .noun },
        labels: text.tokens.map { _ in .none }, uses: text.tokens.map { _ in .unknown })
    }
    let prepared = PreparedText(text)
    let speech = SpeechTagger(model: model).tags(of: prepared)
    let tagger = NameTagger(prepared, speech, model)
    return TokenTags(speech: speech, labels: tagger.labels(), uses: tagger.features.known.uses)
  }
}

/// What the tagger says of each token of a text.
package struct TokenTags: Sendable {
  /// One for each token.
  package let speech: [PartOfSpeech]
  /// One for each token.
  package let labels: [NameLabel]
  /// How other texts write each token, as far as it may be in a name.
  package let uses: [WordUse]

  package init(speech: [PartOfSpeech], labels: [NameLabel], uses: [WordUse]) {
    self.speech = speech
    self.labels = labels
    self.uses = uses
  }

  /// A name, as the range of its tokens.
  package struct Name: Sendable, Hashable {
    package var kind: NameKind
    package var tokens: Range<Int>

    package init(_ kind: NameKind, _ tokens: Range<Int>) {
      self.kind = kind
      self.tokens = tokens
    }
  }

  /// The names in order of text; none crosses the end of a sentence.
  package var nameSpans: [Name] {
    var names: [Name] = []
    for (index, label) in labels.enumerated() {
      guard let kind = label.kind else { continue }
      if label.begins || names.last?.tokens.upperBound != index || names.last?.kind != kind {
        names.append(Name(kind, index..<(index + 1)))
      } else {
        names[names.count - 1].tokens = names[names.count - 1].tokens.lowerBound..<(index + 1)
      }
    }
    return names
  }
}

/// What a token is in its sentence.
package enum PartOfSpeech: UInt8, Sendable, CaseIterable {
  case noun, pluralNoun, properNoun
  /// `go`, `go` in "they go", `goes`, `went`, `going`, `gone`.
  case baseVerb, presentVerb, thirdPersonVerb, pastVerb, presentParticiple, pastParticiple
  case modal, adjective, comparative, adverb
  case pronoun, possessivePronoun
  /// `’s` after a noun.
  case possessiveEnding
  case determiner
  /// `who`, `which`, `whose`, `when`.
  case whWord
  /// `in`, and `that` or `because` before a clause.
  case preposition
  case to, particle, conjunction, number, interjection
  /// `there` in "there is".
  case existential
  case symbol, punctuation, quotationMark
}

extension PartOfSpeech {
  /// Any form of a verb, modals aside.
  package var isVerb: Bool { Self.baseVerb.rawValue <= rawValue && rawValue <= Self.pastParticiple.rawValue }
  /// A form that a subject stands before: `goes`, `went`, `would`.
  package var isFinite: Bool {
    switch self {
    case .presentVerb, .thirdPersonVerb, .pastVerb, .modal: true
    case .noun, .pluralNoun, .properNoun, .baseVerb, .presentParticiple, .pastParticiple, .adjective, .comparative,
      .adverb, .pronoun, .possessivePronoun, .possessiveEnding, .determiner, .whWord, .preposition, .to, .particle,
      .conjunction, .number, .interjection, .existential, .symbol, .punctuation, .quotationMark:
      false
    }
  }
  /// What a noun phrase without an article can start with.
  package var canOpenNounPhrase: Bool { isNoun || self == .adjective || self == .determiner || self == .number }
  /// A common or a proper noun.
  package var isNoun: Bool { rawValue <= Self.properNoun.rawValue }
}
