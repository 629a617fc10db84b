import QueryLanguage
import Testing

/// What can be completed at the cursor, and what a completion makes of the text. `|` is the cursor.
@Suite struct QueryCompletionTests {
  /// A text with a cursor in it.
  private struct Place {
    var text: String
    var cursor: Int

    init(_ marked: String) {
      let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      text = parts.joined()
      cursor = parts[0].count
    }

    var completion: QueryCompletion? { QueryCompletion(in: text, cursor: cursor) }
  }

  /// The field, its sign, the beginning, and what would be replaced.
  private func words(_ marked: String) -> String? {
    let place = Place(marked)
    guard let completion = place.completion else { return nil }
    let replaced = String(Array(place.text)[completion.range])
    switch completion {
    case .field(let beginning, _): return "field \(beginning) <\(replaced)>"
    case .value(let field, let beginning, _): return "\(field.name) \(beginning) <\(replaced)>"
    }
  }

  @Test(arguments: [
    ("|", "field  <>"), ("sp|", "field sp <sp>"), ("a |", "field  <>"), ("a (sp|", "field sp <sp>"),
    ("-sp|", "field sp <sp>"), ("s|p b", "field s <sp>"), ("spea|ker:terry", "field spea <speaker:>"),
    ("fo|o:bar", "field fo <foo:>"), ("OR|", "field OR <OR>"), ("a OR |", "field  <>"), ("a | b", "field  <>"),
    ("speaker: |", "field  <>"), ("(said:a) b|", "field b <b>"), ("said:(a) b|", "field b <b>"),
  ])
  func completesFields(marked: String, expected: String) { #expect(words(marked) == expected) }

  @Test(arguments: [
    ("speaker:|", "speaker  <>"), ("speaker:te|", "speaker te <te>"), ("speaker:t|erry b", "speaker t <terry>"),
    ("a -Speaker:te|", "speaker te <te>"), ("speaker:-te|", "speaker te <te>"), ("title:|", "headline  <>"),
    ("speaker:\"Philip Te|", "speaker Philip Te <\"Philip Te>"), ("speaker:\"|", "speaker  <\">"),
    ("speaker:\"Phi|lip Terry\" b", "speaker Phi <\"Philip Terry\">"), ("org:“Ve|” b", "org Ve <“Ve”>"),
    ("speaker:\"Phi| said:b", "speaker Phi <\"Phi>"), ("place:Mo*|", "place Mo <Mo*>"),
    ("place:(Mosul OR Er|", "place Er <Er>"), ("place:(Mosul |", "place  <>"), ("place:(a said:|", "said  <>"),
    ("place:(a (b|", "place b <b>"), ("file:a/b:c|", "file a/b:c <a/b:c>"),
  ])
  func completesValues(marked: String, expected: String) { #expect(words(marked) == expected) }

  @Test(arguments: ["\"boots o|", "\"boo|ts\"", "“boots|”"])
  func leavesPhrasesAlone(marked: String) { #expect(words(marked) == nil) }

  @Test func knowsNoPlaceOutsideTheText() {
    #expect(QueryCompletion(in: "a", cursor: 2) == nil && QueryCompletion(in: "a", cursor: -1) == nil)
  }

  @Test(arguments: [
    ("sp|", "speaker", "speaker:|"), ("a -sp| b", "speaker", "a -speaker:| b"),
    ("spea|ker:terry", "said", "said:|terry"), ("speaker:te|", "Terry", "speaker:Terry |"),
    ("speaker:te| b", "Philip Terry", "speaker:\"Philip Terry\" |b"),
    ("speaker:\"Phi|lip\"", "Philip Terry", "speaker:\"Philip Terry\" |"),
    ("place:(a OR b|)", "Mosul", "place:(a OR Mosul |)"), ("org:|", "B*", "org:\"B*\" |"),
    ("file:|", "-a(1).txt", "file:\"-a(1).txt\" |"), ("speaker:|", "Ana “Red” Marsh", "speaker:\"Ana “Red” Marsh\" |"),
    ("speaker:|", "Ana \"Red\" Marsh", "speaker:\"Ana 'Red' Marsh\" |"), ("speaker:👩‍👧|", "Émile", "speaker:Émile |"),
  ])
  func putsCompletionsIn(marked: String, choice: String, expected: String) throws {
    let place = Place(marked)
    let completed = try #require(place.completion).completed(with: choice, in: place.text)
    var shown = Array(completed.text)
    shown.insert("|", at: completed.cursor)
    #expect(String(shown) == expected)
  }

  @Test func givesBackEachValueAsOneTerm() throws {
    for value in ["Terry", "Philip Terry", "al-Sharq", "O'Hara", "a|b", "(a)", "NOT", "x:y", "„a“"] {
      let completed = try #require(Place("speaker:|").completion).completed(with: value, in: "speaker:")
      let parsed = ParsedQuery(completed.text)
      #expect(parsed.faults.isEmpty && parsed.query?.positiveTerms.map(\.term.text) == [value])
    }
  }
}
