import Extraction
import Linguistics
import Newswire
import QueryLanguage

/// What the first byte asks for.
private enum Reader: UInt8, CaseIterable {
  case extraction, query, typedQuery, searchWords
}

/// Reads whatever bytes come as a text: for its facts, as a query, or for the words that the search knows.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTexts(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let rest = Array(bytes.dropFirst())
  switch Reader(rawValue: first % UInt8(Reader.allCases.count)) {
  case .extraction?: extract(rest)
  case .query?: _ = ParsedQuery(String(decoding: rest, as: UTF8.self)).understood
  case .typedQuery?: _ = ParsedQuery(String(decoding: rest, as: UTF8.self), isTyping: true).understood
  case .searchWords?: cut(rest)
  case nil: break
  }
  return 0
}

/// Whatever is found stands in the text.
private func extract(_ bytes: [UInt8]) {
  let article = ArticleAnatomy.article(of: SourceText(validating: bytes), path: "2021-03-08.txt")
  let findings = Extractor().findings(in: article)
  for quote in findings.quotes { _ = article.text[quote.span] }
  for mention in findings.entities.flatMap(\.mentions) { _ = article.text[mention.span] }
}

private func cut(_ bytes: [UInt8]) {
  bytes.withUnsafeBufferPointer { text in
    for purpose in [SearchTokenizer.Purpose.text, .query, .parts] {
      SearchTokenizer.forEachWord(of: text, for: purpose) { _, span, _ in
        precondition(0 <= span.lowerBound && span.upperBound <= bytes.count, "a word outside its text")
        return true
      }
    }
  }
}
