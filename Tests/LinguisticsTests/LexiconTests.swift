import Linguistics
import Testing
import train

@Suite("Lexicons")
struct LexiconTests {
  private func match(_ sample: String) -> (count: Int, classes: WordClasses)? {
    let text = SourceText(sample)
    let annotated = AnnotatedText(annotating: text, in: [text.span])
    return Vocabulary.english.phrases.match(at: 0, before: annotated.tokens.count, in: annotated)
  }

  @Test("The longest phrase counts")
  func phrases() {
    #expect(match("United Nations")?.count == 2)
    #expect(match("the Associated Press office")?.count == 3)
    #expect(match("United Vella") == nil)
    #expect(match("Staff Sgt. Marsh")?.classes.contains(.rank) == true)
  }

  private func compiled(_ tables: [String]) -> Lexicon? {
    let bytes = LexiconFile(tables.map(VocabularyTable.init(text:))).bytes()
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    memory.copyBytes(from: bytes)
    return Lexicon(UnsafeRawBufferPointer(memory))
  }

  @Test("A lexicon holds what went in, however full it is")
  func many() throws {
    let rows = (0..<5000).map { "word\($0)\trank\n" }.joined() + "word7 word8\tdemonym\n"
    let tables = ["#many\tword\tclasses\n" + rows, "#other\tword\tclasses\nword7\toffice\n"]
    let lexicon = try #require(compiled(tables))
    let words = (0..<5000).map { WordHash(Array("word\($0)".utf8)[...]).value }
    #expect(words.allSatisfy { lexicon[$0].contains(.rank) })
    #expect(lexicon[words[7]] == [.rank, .office, .phraseOpener])
    #expect(lexicon.longestPhrase == 2)
    #expect(lexicon[WordHash(Array("other".utf8)[...]).value] == [])
  }

  @Test("The gazetteer knows cities in any case, with and without diacritics")
  func gazetteer() {
    #expect(KnownCities.embedded.place(named: "Mosul".utf8)?.country == "IQ")
    #expect(KnownCities.embedded.place(named: "MOSUL".utf8)?.population ?? 0 > 1_000_000)
    #expect(KnownCities.embedded.place(named: "Bogotá".utf8)?.country == "CO")
    #expect(KnownCities.embedded.place(named: "Aabenraa-Nowhere".utf8) == nil)
    #expect(KnownCities.embedded.place(named: "".utf8) == nil)
    #expect(KnownCities.embedded.place(named: "zzzzzz".utf8) == nil)
  }
}
