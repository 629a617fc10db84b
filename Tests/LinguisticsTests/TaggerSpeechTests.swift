import Linguistics
import Testing

@Suite("Parts of speech")
struct TaggerSpeechTests {
  private func tags(_ words: String) -> [PartOfSpeech] {
    let text = SourceText(words)
    return Tagger.standard.tags(of: AnnotatedText(annotating: text, in: [text.span])).speech
  }

  @Test("Words are told apart by what stands around them")
  func context() {
    #expect(
      tags("They record a record.") == [.pronoun, .presentVerb, .determiner, .noun, .punctuation])
    #expect(tags("He wants to fight the fight.")[3] == .baseVerb)
    #expect(tags("He wants to fight the fight.")[5] == .noun)
  }

  @Test("Forms of verbs, numbers and marks have tags of their own")
  func forms() {
    #expect(
      tags("Rebels’ guns have killed 12 soldiers, and “they left”.") == [
        .pluralNoun, .punctuation, .pluralNoun, .presentVerb, .pastParticiple, .number, .pluralNoun, .punctuation,
        .conjunction, .quotationMark, .pronoun, .pastVerb, .quotationMark, .punctuation,
      ])
    #expect(
      tags("Marsh's men were marching.") == [
        .properNoun, .possessiveEnding, .pluralNoun, .pastVerb, .presentParticiple, .punctuation,
      ])
  }
}
