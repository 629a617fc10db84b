import QueryLanguage
import Testing

/// The terms of a query that are looked for, each with its place.
@Suite struct QueryTermsTests {
  private func terms(_ text: String) -> [Query.PlacedTerm] { ParsedQuery(text).query?.positiveTerms ?? [] }

  @Test func keepsEachInItsPlace() {
    let expected: [(Query.Place, String)] = [
      (.text, "a"), (.headline, "b"), (.quotes, "c"), (.name(.speaker), "d"), (.name(.organisation), "e"),
      (.agency, "f"), (.file, "g"), (.text, "h"), (.text, "i"),
    ]
    let text = "a headline:b said:c (speaker:d OR org:e) agency:f file:g h NEAR i on:2014"
    #expect(terms(text) == expected.map { Query.PlacedTerm($0, Query.Term($1)) })
  }

  @Test func leavesOutWhatMustNotOccur() {
    #expect(terms("a -b -(c OR said:d) -(-e (f -g))").map(\.term.text) == ["a", "e", "g"])
    let nested = Query.not(.all([.words(Query.Term("a")), .not(.words(Query.Term("b")))]))
    #expect(nested.positiveTerms.map(\.term.text) == ["b"])
    #expect(terms("-a").isEmpty)
  }
}
