import QueryLanguage
import TestSupport
import Testing

/// Whatever is typed is understood or told of, never a trap.
@Suite struct QueryPropertyTests {
  private static let pieces = [
    "a", "boots", "é", "e\u{301}", "東京", "👩‍👧", "\0", "\u{301}", "\u{202E}", " ", "  ", "\n", "\t", "\r\n",
    "\"", "“", "”", "„", "(", ")", "|", "-", "--", "*", ":", "/", ".", "..", "'",
    "OR", "AND", "NOT", "NEAR", "NEAR/5", "near/9", "speaker:", "said:", "SAID:", "on:", "before:", "after:", "foo:",
    "near:", "/50km", "Idlib",
    "2014", "2014-", "-13", "/02/30", "0000", "9999",
  ]

  private func text(_ random: inout SeededRandom) -> String {
    (0..<Int.random(in: 0...14, using: &random)).map { _ in Self.pieces.randomElement(using: &random)! }.joined()
  }

  private func check(_ text: String) {
    for isTyping in [false, true] {
      let parsed = ParsedQuery(text, isTyping: isTyping)
      for fault in parsed.faults {
        #expect(!fault.range.isEmpty && fault.range.lowerBound >= 0 && fault.range.upperBound <= text.count, "\(text)")
      }
      let places = parsed.faults.map(\.range.lowerBound)
      #expect(places == places.sorted(), "\(text)")
      #expect((parsed.query == nil) == parsed.understood.isEmpty, "\(text)")
      if let query = parsed.query { #expect(isWellMade(query), "\(text)") }
    }
    checkCompletion(of: text)
  }

  /// Whether nothing is joined or negated that need not be, and no term is white space.
  private func isWellMade(_ query: Query) -> Bool {
    switch query {
    case .all(let parts):
      parts.count > 1 && parts.allSatisfy { if case .all = $0 { false } else { isWellMade($0) } }
    case .any(let parts):
      parts.count > 1 && parts.allSatisfy { if case .any = $0 { false } else { isWellMade($0) } }
    case .not(let part): if case .not = part { false } else { isWellMade(part) }
    case .near(let terms, let distance): terms.count > 1 && distance >= 0 && terms.allSatisfy(isWellMade)
    case .published(let days): days.first ?? days.last != nil
    case .status: true
    case .around(let vicinity): vicinity.kilometres > 0 && !vicinity.name.isEmpty
    case .words(let term), .field(_, let term): isWellMade(term)
    }
  }

  private func isWellMade(_ term: Query.Term) -> Bool {
    !term.text.allSatisfy(\.isWhitespace) && (term.isPrefix || !term.isOpen)
  }

  private func checkCompletion(of text: String) {
    for cursor in 0...text.count {
      guard let completion = QueryCompletion(in: text, cursor: cursor) else { continue }
      let range = completion.range
      #expect(range.lowerBound >= 0 && range.lowerBound <= cursor && cursor <= range.upperBound, "\(text)")
      #expect(range.upperBound <= text.count, "\(text)")
      let completed = completion.completed(with: "speaker", in: text)
      #expect(completed.cursor <= completed.text.count, "\(text)")
    }
  }

  @Test func takesAnyPieces() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<2000 { check(text(&random)) }
  }

  @Test func takesAnyBytes() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func takesAnyAmount() {
    for piece in Self.pieces {
      let text = String(repeating: piece, count: 3000)
      for isTyping in [false, true] {
        let faults = ParsedQuery(text, isTyping: isTyping).faults
        #expect(faults.allSatisfy { $0.range.upperBound <= text.count }, "\(piece)")
      }
    }
  }

  @Test func tellsNothingWhileTypingThatIsNoFaultAfter() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<500 {
      let text = text(&random)
      // a date that may still become one is something for NEAR to fail at
      let typed = ParsedQuery(text, isTyping: true).faults.filter { $0.kind != .nearJoinsWords }
      let whole = ParsedQuery(text).faults
      #expect(typed.allSatisfy { fault in whole.contains { $0.range.overlaps(fault.range) } }, "\(text)")
    }
  }
}
