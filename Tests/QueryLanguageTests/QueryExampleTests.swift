import QueryLanguage
import TestSupport
import Testing

/// The examples of the search language.
@Suite struct QueryExampleTests {
  @Test(arguments: QueryExample.all.map(\.query)) func isUnderstood(query: String) {
    let parsed = ParsedQuery(query)
    #expect(parsed.query != nil && parsed.faults.isEmpty)
  }

  @Test func readmeShowsThem() {
    let examples = QueryExample.all.map { "| `\($0.query)` | \($0.finds) |\n" }
    let fields = QueryField.allCases.map { "| `\($0.name):` | \($0.subject) |\n" }
    let table = (["| write | to find articles |\n|---|---|\n"] + examples + fields).joined()
    let difference = DocumentPart("search", of: .readme, seenFrom: #filePath).difference(from: table)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
