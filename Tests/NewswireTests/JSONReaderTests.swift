import Linguistics
import Newswire
import TestSupport
import Testing

/// Files in JSON as their objects, seen through the articles that they give.
struct JSONReaderTests {
  private func contents(_ text: String) -> FileContents {
    Formats.contents(of: SourceFile(path: "a.json", bytes: Array(text.utf8)), as: Formats.named("json"))
  }

  private func headlines(_ text: String) -> [String?] { contents(text).articles.map(\.article.headline) }

  @Test(arguments: [
    (#""Gate\topens\/ \"now\"""#, "Gate opens/ \"now\""), (#""caf\u00e9 \uD83D\uDE00""#, "café 😀"),
    (#""half \uD83D gate""#, "half \u{FFFD} gate"), (#""half \uDE00 gate""#, "half \u{FFFD} gate"),
    (#""half \uD83D\u0041 gate""#, "half \u{FFFD}A gate"), (#""a\u0000b""#, "a\u{2400}b"), ("\"tab\tbed\"", "tab bed"),
    ("12345678901234567890123", "12345678901234567890123"), ("-1.5e+3", "-1.5e+3"),
  ])
  func valuesReadAsTheyAreMeant(_ value: String, _ headline: String) {
    #expect(headlines("[{\"title\": \(value), \"by\": \"Ana\"}]") == [headline])
  }

  @Test(arguments: [
    "{'title': 'Gate'}", "{\"title\": \"Gate}", "{\"title\": \"a\\x\"}", "{\"title\": tru}", "{\"title\" \"Gate\"}",
    "{title: 1}", "{\"title\": \"Gate\",, \"a\": 1}", "{\"title\": [\"Gate\" \"b\"]}", "{\"title\": \"\\u00g0\"}",
    "Gate",
    "{\"title\": }", "\"Gate\"",
  ])
  func aFaultCostsItsObjectAlone(_ fault: String) {
    for (before, between, after) in [("", "\n", ""), ("[", ",\n", "]"), ("[\n", "\n,\n", "\n]\n")] {
      let text =
        before + [#"{"title": "One", "by": "Ana"}"#, fault, #"{"title": "Two"}"#].joined(separator: between) + after
      let contents = contents(text)
      #expect(contents.articles.map(\.article.headline) == ["One", "Two"], "\(text)")
      guard case .articles(_, let unreadable, _) = contents else { continue }
      #expect(unreadable.map(\.number) == [2], "\(text)")
    }
  }

  /// In a list without line breaks the sign of the next object is `},{`.
  @Test func aFaultInOneLineCostsItsObjectAlone() {
    #expect(headlines(#"[{"title": "One", "by": "Ana"}, {"title": x}, {"title": "Two"}]"#) == ["One", "Two"])
  }

  @Test func eachObjectHasItsBytes() {
    let text = "\u{FEFF}[ {\"by\": \"Ana\", \"title\": \"Ä\"},\n{\"title\": \"B\"} ]"
    let places = contents(text).articles.map(\.place)
    let bytes = Array(text.utf8)
    let stretches = places.map { String(decoding: bytes[$0.bytes ?? 0..<0], as: UTF8.self) }
    #expect(stretches == ["{\"by\": \"Ana\", \"title\": \"Ä\"}", "{\"title\": \"B\"}"])
  }

  @Test func filesBehindEachOtherAreOne() {
    let list = "\u{FEFF}[{\"by\": \"Ana\", \"title\": \"One\"}]\n"
    #expect(headlines(list + list) == ["One", "One"])
  }

  @Test func whatTheEndCutsIsReadAsFarAsItGoes() {
    let whole =
      #"[{"title": "One", "by": "Ana", "text": "It rained."}, {"title": "Two", "text": "It \u00e9 stopped.", "tags": [1, true]}]"#
    let bytes = Array(whole.utf8)
    for end in bytes.indices {
      let cut = Formats.contents(of: SourceFile(path: "a", bytes: Array(bytes[..<end])), as: Formats.named("json"))
      let headlines = cut.articles.map(\.article.headline)
      #expect(headlines.count < 2 || headlines.first == "One", "cut at \(end)")
    }
    #expect(headlines(String(whole.dropLast(30))) == ["One", "Two"])
  }

  @Test(arguments: [
    String(repeating: "[", count: 300_000), String(repeating: "{\"a\":", count: 100_000),
    String(repeating: "{\n", count: 100_000), String(repeating: "[{\"a\":[", count: 60_000),
    "{\"a\":" + String(repeating: "[{\"b\":", count: 60_000), String(repeating: "\"", count: 100_001),
    String(repeating: "},{", count: 60_000), String(repeating: "{\"a\":{}},", count: 20_000),
  ])
  func nestingEnds(_ text: String) {
    let contents = Formats.contents(of: SourceFile(path: "a.json", bytes: Array(text.utf8)))
    #expect(contents.articles.isEmpty)
  }
}
