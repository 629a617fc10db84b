import CModels

/// The words and phrases that are known with their classes; `VocabularyTable` says where they stand and
/// how one is added.
package struct Vocabulary: Sendable {
  package let words: Lexicon
  package let phrases: PhraseLexicon

  /// English, as news is written, compiled from the embedded tables into bytes of the binary: nothing is
  /// read or built before the first look-up.
  package static let english: Vocabulary = {
    let bytes = UnsafeRawBufferPointer(start: cmodels_lexicon().bytes, count: cmodels_lexicon().count)
    guard let lexicon = Lexicon(bytes) else { preconditionFailure("lexicon.bin holds no lexicon") }
    return Vocabulary(words: lexicon, phrases: PhraseLexicon(phrases: lexicon))
  }()
}

extension Lexicon {
  /// The words of `Vocabulary.english`.
  package static var english: Lexicon { Vocabulary.english.words }
}

/// Phrases of the lexicon, such as `United States` or `Staff Sgt.`, whatever their case.
package struct PhraseLexicon: Sendable {
  let phrases: Lexicon
}
