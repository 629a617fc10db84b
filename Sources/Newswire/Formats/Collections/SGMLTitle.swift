import Linguistics

/// The lines of a headline, under which some papers print another one and the writer, with dashes between them.
struct SGMLTitle {
  private(set) var headline: String?
  private(set) var deck: String?
  private(set) var byline: String?

  init(_ text: SourceText) {
    var (parts, names): ([[String]], [String]) = ([[]], [])
    for line in [Line](of: text) {
      let words = LineWords(line.span, in: text.bytes)
      if words.text.allSatisfy({ $0 == UInt8(ascii: "-") }) {
        parts.append([])
      } else if !names.isEmpty || parts != [[]] && Byline.isOne(words) {
        names.append(text.reflowed(line.span))
      } else {
        parts[parts.count - 1].append(text.reflowed(line.span))
      }
    }
    let titles = parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    // flashes of Reuters stand behind asterisks
    headline = titles.first.map { String($0.drop { $0 == "*" }) }.flatMap { $0.isEmpty ? nil : $0 }
    deck = titles.dropFirst().isEmpty ? nil : titles.dropFirst().joined(separator: " ")
    byline = names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
