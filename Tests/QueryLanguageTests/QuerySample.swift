import QueryLanguage
import Testing

/// A query with its faults in brackets, `on:2014-[13]`, how it is understood, and the words of its faults.
struct QuerySample: CustomTestStringConvertible {
  var marked: String
  var understood: String
  var faults: [String]

  init(_ marked: String, _ understood: String, _ faults: String...) {
    self.marked = marked
    self.understood = understood
    self.faults = faults
  }

  var testDescription: String { marked }

  func check(isTyping: Bool = false, _ location: SourceLocation = #_sourceLocation) {
    let text = marked.filter { $0 != "[" && $0 != "]" }
    let parsed = ParsedQuery(text, isTyping: isTyping)
    #expect(parsed.understood == understood, sourceLocation: location)
    #expect(Self.mark(parsed.faults, in: text) == marked, sourceLocation: location)
    #expect(parsed.faults.map(\.words) == faults, sourceLocation: location)
  }

  private static func mark(_ faults: [QueryFault], in text: String) -> String {
    var marked = ""
    for (place, character) in text.enumerated() {
      marked += faults.filter { $0.range.lowerBound == place }.map { _ in "[" }.joined()
      marked.append(character)
      marked += faults.filter { $0.range.upperBound == place + 1 }.map { _ in "]" }.joined()
    }
    return marked
  }
}
