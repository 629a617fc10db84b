import QueryLanguage
import Testing

/// The table of fields, and what is made from it.
@Suite struct QueryFieldTests {
  @Test func givesEachNameOnce() {
    let names = QueryField.allCases.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { name in name.allSatisfy { $0.isLetter && $0.isLowercase } })
    #expect(Set(QueryField.allCases.map(\.subject)).count == QueryField.allCases.count)
  }

  @Test(arguments: QueryField.allCases)
  func readsEachNameInAnyCase(field: QueryField) {
    let value = field == .is ? "marked" : field == .near ? "Idlib" : "2014"
    let query = ParsedQuery("\(field.name):\(value)").query
    #expect(query != nil && query != .words(Query.Term(value)))
    for name in field.aliases + [field.name.uppercased()] {
      #expect(ParsedQuery("\(name):\(value)") == ParsedQuery("\(field.name):\(value)"))
    }
  }

  @Test func findsFieldsByTheirBeginnings() {
    #expect(QueryField.fields(beginning: "") == QueryField.allCases)
    #expect(QueryField.fields(beginning: "P") == [.person, .place])
    #expect(QueryField.fields(beginning: "ti") == [.headline])
    #expect(QueryField.fields(beginning: "o") == [.org, .on])
    #expect(QueryField.fields(beginning: "speakers").isEmpty)
  }

  @Test func namesAllFieldsInTheCrib() {
    for field in QueryField.allCases { #expect(QueryCrib.items.contains(field.name + ":")) }
    #expect(Set(QueryCrib.items).count == QueryCrib.items.count)
  }
}
