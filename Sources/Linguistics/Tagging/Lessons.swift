/// The features of a text's words for their parts of speech, for a program that learns weights.
package struct SpeechLessons {
  private let prepared: PreparedText
  private let features: SpeechFeatures

  package init(_ text: AnnotatedText) {
    prepared = PreparedText(text)
    features = SpeechFeatures(prepared)
  }

  /// The features of a token; `last` and `lastButOne` are the tags before it in the sentence of this
  /// number.
  package func features(
    _ index: Int, sentence number: Int, last: PartOfSpeech?, lastButOne: PartOfSpeech?
  ) -> [UInt64] {
    var list = FeatureList()
    features.add(
      index, prepared.text.sentences[number], prepared.cases[number], last: last?.rawValue ?? 255,
      lastButOne: lastButOne?.rawValue ?? 255, to: &list)
    return list.hashes
  }

  /// The tag of numbers and marks, which need no learning; nil for words.
  package func plainTag(_ index: Int) -> PartOfSpeech? {
    SpeechTagger.tag(ofMark: prepared.text.tokens[index], in: prepared.text.text.bytes)
  }

  /// The words that capitals say something of, each with its key in the table of uses and whether it is small.
  package func writtenWords() -> [(key: UInt64, isSmall: Bool)] {
    zip(prepared.text.sentences, prepared.cases).filter { $1 == .sentence }.flatMap { sentence, _ in
      sentence.dropFirst().filter { prepared.text.tokens[$0].kind == .word && prepared.text.tokens[$0].shape != .upper }
        .map { (ListedNames.key(ofUse: prepared.forms[$0].word), prepared.text.tokens[$0].shape == .lower) }
    }
  }

  /// The key of a small word in the table of words with but one tag.
  package func plainKey(_ index: Int) -> UInt64 { FeatureHash.mix(1, prepared.forms[index].word) }
}

/// The features of a text's names, for a program that learns weights.
package struct NameLessons {
  /// The part of speech of each token.
  package let speech: [PartOfSpeech]
  /// The stretches of tokens that may hold names.
  package let stretches: [Range<Int>]
  private let tagger: NameTagger

  /// Tags parts of speech with the model, and knows its places.
  package init(_ text: AnnotatedText, _ model: TaggerModel) {
    let prepared = PreparedText(text)
    speech = SpeechTagger(model: model).tags(of: prepared)
    tagger = NameTagger(prepared, speech, model)
    stretches = tagger.stretches.map(\.tokens)
  }

  /// How many of the first features of a token are about the word itself.
  package static let selfCount = NameFeatures.selfCount

  /// What the model says in the first pass: one label for each token.
  package func firstLabels() -> [NameLabel] { tagger.firstLabels() }

  /// The features of the first pass, for each token of a stretch.
  package func features(ofStretch number: Int) -> [[UInt64]] {
    let stretch = tagger.stretches[number]
    return stretch.tokens.map { index in
      var list = FeatureList()
      tagger.features.add(index, stretch, to: &list)
      return list.hashes
    }
  }

  /// What the second pass adds when the first gave these labels, for each token of each stretch.
  package func mentionFeatures(after labels: [NameLabel]) -> [[[UInt64]]] {
    let features = tagger.mentionFeatures(labels)
    return tagger.stretches.map { stretch in
      stretch.tokens.map { index in
        var list = FeatureList()
        features.add(index, stretch, to: &list)
        return list.hashes
      }
    }
  }
}

/// The keys of the table of places.
package enum PlaceKey {
  /// The key of a name as it is written, its words separated by blanks.
  package static func key(_ name: String) -> UInt64 {
    let text = SourceText(name)
    let tokens = Tokenizer.tokens(of: text, in: text.span)
    return text.bytes.withUnsafeBufferPointer { bytes in
      ListedNames.hash(ofPlace: tokens.map { WordForm($0, in: bytes).word })
    }
  }
}

/// Where a model's tables keep a key.
package enum TableLayout {
  /// The bucket, and the fingerprint that marks a used place in it.
  package static func place(of key: UInt64, bucketBits: Int) -> (bucket: Int, fingerprint: UInt16) {
    HashedRows.place(of: key, mask: (1 << UInt64(bucketBits)) - 1)
  }
}
