import QueryLanguage
import TestSupport
import Testing

/// The examples of the search language.
@Suite struct QueryExampleTests {
  @Test(arguments: QueryExample.all.map(\.query)) func isUnderstood(query: String) {
    let parsed = ParsedQuery(query)
    #expect(parsed.query != nil && parsed.faults.isEmpty)
  }

  private let table =
    "| write | to find articles |\n|---|---|\n" + QueryExample.all.map { "| `\($0.query)` | \($0.finds) |\n" }.joined()

  @Test func theDocumentationShowsThemAndAllFields() {
    let fields = QueryField.allCases.map { "| `\($0.name):` | \($0.subject) |\n" }
    check(table + fields.joined(), in: .searching)
  }

  @Test func readmeShowsThemAndTheNamesOfFields() {
    let fields = QueryField.allCases.map { "`\($0.name):`" }
    check(table + "\nFields look in one place: \(fields.joined(separator: " "))\n", in: .readme)
  }

  private func check(_ text: String, in document: DocumentPart.Document) {
    let difference = DocumentPart("search", of: document, seenFrom: #filePath).difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
