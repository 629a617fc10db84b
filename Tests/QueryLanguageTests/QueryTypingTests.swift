import QueryLanguage
import Testing

/// A query that is still being typed: its last word may go on, and its end is no fault.
@Suite struct QueryTypingTests {
  @Test(arguments: [
    QuerySample("boots gro", "boots · gro…"),
    QuerySample("boots ", "boots"),
    QuerySample("bomb*", "bomb…"),
    QuerySample("\"boots on the gr", "“boots on the gr…”"),
    QuerySample("\"boots on the ", "“boots on the”"),
    QuerySample("\"boots on\"", "“boots on”"),
    QuerySample("speaker:ter", "speaker ter…"),
    QuerySample("said:(boots OR tr", "said boots or said tr…"),
    QuerySample("a NEAR b", "a near/10 b…"),
    QuerySample("(a OR b)", "a or b"),
    QuerySample("a -b", "a · not b…"),
    QuerySample("[foo]:bar", "foo · bar…", "No field foo: its text is searched for as words"),
  ])
  func letsTheLastWordGoOn(sample: QuerySample) { sample.check(isTyping: true) }

  @Test(arguments: [
    "", "OR", "NOT ", "-", "\"", "(", "speaker:", "said:\"", "said:(", "on:20", "((",
  ])
  func waitsForTheFirstWord(text: String) { QuerySample(text, "").check(isTyping: true) }

  @Test(arguments: [
    "a OR", "a | ", "a AND", "a NEAR", "a NEAR/", "a NEAR/5 ", "a -", "a NOT ", "a speaker:", "a said:\"", "a (",
    "a on:", "a OR (", "a - ", "a \"",
  ])
  func waitsForTheNextWord(text: String) { QuerySample(text, "a").check(isTyping: true) }

  @Test(arguments: [
    QuerySample("[OR] b ", "b", "OR has nothing before it"),
    QuerySample("[speaker:] ", "", "speaker: who?"),
    QuerySample("(a [OR])", "a", "OR has nothing after it"),
    QuerySample("a[)]", "a", "A closing bracket has no opening one"),
  ])
  func tellsWhatTypingWillNotMend(sample: QuerySample) { sample.check(isTyping: true) }

  @Test(arguments: [
    ("bom", Query.Term("bom", isPrefix: true, isOpen: true)), ("bom*", Query.Term("bom", isPrefix: true)),
    ("bom ", Query.Term("bom")), ("\"bom", Query.Term("bom", isPhrase: true, isPrefix: true, isOpen: true)),
    ("\"bom\"", Query.Term("bom", isPhrase: true)), ("\"bom*\"", Query.Term("bom", isPhrase: true, isPrefix: true)),
  ])
  func tellsOpenTermsFromPrefixes(text: String, term: Query.Term) {
    #expect(ParsedQuery(text, isTyping: true).query == .words(term))
  }

  @Test func takesNoPrefixOfWhatIsTypedToTheEnd() {
    #expect(ParsedQuery("bom").query == .words(Query.Term("bom")))
    #expect(ParsedQuery("\"on the bom").query == .words(Query.Term("on the bom", isPhrase: true)))
  }
}
