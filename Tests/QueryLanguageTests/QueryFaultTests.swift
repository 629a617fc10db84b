import QueryLanguage
import Testing

/// What cannot be taken as typed is told at its place, and the rest is searched for.
@Suite struct QueryFaultTests {
  @Test(arguments: [
    QuerySample("[OR] a", "a", "OR has nothing before it"),
    QuerySample("[|] a [AND]", "a", "| has nothing before it", "AND has nothing after it"),
    QuerySample("a OR [OR] b", "a or b", "OR has nothing before it"),
    QuerySample("a ([NEAR/5] b [NEAR])", "a · b", "NEAR/5 has nothing before it", "NEAR has nothing after it"),
    QuerySample("a AND [OR] b", "a or b", "OR has nothing before it"),
    QuerySample("[OR]", "", "OR has nothing before it"),
    QuerySample("a [-] b [NOT] OR c", "(a · b) or c", "- has nothing after it", "NOT has nothing after it"),
    QuerySample("a [-]", "a", "- has nothing after it"),
    QuerySample("([NOT])", "", "NOT has nothing after it"),
  ])
  func missesWhatIsJoined(sample: QuerySample) { sample.check() }

  @Test(arguments: [
    QuerySample("[speaker:] terry", "terry", "speaker: who?"),
    QuerySample("a [title:]", "a", "headline: what?"),
    QuerySample("([place:]) [said:]\"\" [on:]|a", "a", "place: where?", "said: what?", "on: when?"),
    QuerySample("said:([)]", "", "These brackets hold nothing"),
  ])
  func missesValues(sample: QuerySample) { sample.check() }

  @Test(arguments: [
    QuerySample("a[)] b", "a · b", "A closing bracket has no opening one"),
    QuerySample("(a OR b)[)] c", "(a or b) · c", "A closing bracket has no opening one"),
    QuerySample("a ([)]", "a", "These brackets hold nothing"),
  ])
  func tellsOfBrackets(sample: QuerySample) { sample.check() }

  @Test(arguments: [
    QuerySample("a [*] b", "a · b", "* goes only at the end of a word"),
    QuerySample("b[*]mb", "b*mb", "* goes only at the end of a word"),
    QuerySample("[*]shell*", "*shell…", "* goes only at the end of a word"),
    QuerySample("bomb**", "bomb…"),
  ])
  func tellsOfStars(sample: QuerySample) { sample.check() }

  private static let nearness = "NEAR joins only words and phrases: read as AND"

  @Test(arguments: [
    QuerySample("-a [NEAR] b", "not a · b", nearness),
    QuerySample("a NEAR b [NEAR] said:c OR d", "(a near/10 b · said c) or d", nearness),
    QuerySample("a [NEAR] (b OR c)", "a · (b or c)", nearness),
    QuerySample("headline:(a [NEAR] b)", "headline a · headline b", nearness),
  ])
  func joinsOnlyWordsByNearness(sample: QuerySample) { sample.check() }

  @Test func stopsBehindManyTerms() {
    let words = (1...64).map { "w\($0)" }
    let full = words.joined(separator: " ")
    QuerySample(full, words.joined(separator: " · ")).check()
    QuerySample(
      full + " [one] two (", words.joined(separator: " · "), "A query has at most 64 terms: the rest is ignored"
    ).check()
  }

  @Test func stopsInDeepBrackets() {
    let brackets = String(repeating: "(", count: 64)
    QuerySample("a " + brackets + "b", "a · b").check()
    QuerySample("a " + brackets + "b [(]c", "a · b", "Brackets go at most 64 deep: the rest is ignored").check()
  }

  @Test func stopsInALongText() {
    let long = String(repeating: "é", count: 999)
    QuerySample(long + " b", long + " · b").check()
    QuerySample(long + " b[c]d", long + " · b", "A query has at most 2000 bytes: the rest is ignored")
      .check(isTyping: true)
  }
}
