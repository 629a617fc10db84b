import GRDB
import Linguistics

/// The words of searches as a tokenizer of SQLite's full-text search: `news`, or `news parts` for names.
final class NewsTokenizer: FTS5CustomTokenizer {
  static let name = "news"

  /// For databases in memory that cut words.
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { $0.add(tokenizer: NewsTokenizer.self) }
    return configuration
  }

  /// Words of names alone.
  private let areParts: Bool

  init(db: Database, arguments: [String]) throws { areParts = arguments.contains("parts") }

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?, nText: CInt,
    tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText else { return Self.ok }
    let text = UnsafeRawBufferPointer(start: pText, count: Int(nText)).assumingMemoryBound(to: UInt8.self)
    let purpose: SearchTokenizer.Purpose = areParts ? .parts : tokenization.contains(.query) ? .query : .text
    var result = Self.ok
    SearchTokenizer.forEachWord(of: text, for: purpose) { word, span, isOtherForm in
      let letters = UnsafeRawBufferPointer(word).assumingMemoryBound(to: CChar.self)
      result = tokenCallback(
        context, isOtherForm ? Self.colocated : 0, letters.baseAddress, CInt(word.count), CInt(span.lowerBound),
        CInt(span.upperBound))
      return result == Self.ok
    }
    return result
  }

  /// `FTS5_TOKEN_COLOCATED`: another form of the word before.
  static let colocated: CInt = 1
  /// `SQLITE_OK`
  private static let ok: CInt = 0
}
