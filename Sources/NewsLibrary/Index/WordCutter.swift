import GRDB
import Linguistics

/// Cuts text into words and folds them exactly as the index does: with its own tokenizer.
struct WordCutter {
  private let tokenizer: any FTS5Tokenizer

  /// Where tokenizers are made: a connection of their own, which no cancelled search can interrupt. GRDB
  /// 7.10 ends the program (`FTS5.api`) where the statement that asks for them is.
  private static let connection = Result { try DatabaseQueue(configuration: NewsTokenizer.configuration) }

  init(_ descriptor: FTS5TokenizerDescriptor) throws {
    tokenizer = try Self.connection.get().inDatabase { try $0.makeTokenizer(descriptor) }
  }

  /// Hands over each word of a text, folded, with the place where it stands and whether it is another form of the word
  /// before; stops where the answer is false.
  func forEachWord(
    of bytes: ArraySlice<UInt8>, as tokenization: FTS5Tokenization = .document,
    _ body: (_ word: UnsafeRawBufferPointer, _ span: TextSpan, _ isOtherForm: Bool) -> Bool
  ) {
    withoutActuallyEscaping(body) { body in
      let receiver = Receiver(body, offset: bytes.startIndex)
      bytes.withUnsafeBytes { buffer in
        _ = tokenizer.tokenize(
          context: Unmanaged.passUnretained(receiver).toOpaque(), tokenization: tokenization,
          pText: buffer.assumingMemoryBound(to: CChar.self).baseAddress,
          nText: CInt(clamping: buffer.count), tokenCallback: Self.receive)
      }
    }
  }

  /// The words that are searched for, folded, each in one form.
  func words(of text: String) -> [String] {
    var words: [String] = []
    forEachWord(of: Array(text.utf8)[...], as: .query) { word, _, _ in
      words.append(String(decoding: word, as: UTF8.self))
      return true
    }
    return words
  }

  /// Carries a Swift function through C.
  private final class Receiver {
    let body: (UnsafeRawBufferPointer, TextSpan, Bool) -> Bool
    let offset: Int

    init(_ body: @escaping (UnsafeRawBufferPointer, TextSpan, Bool) -> Bool, offset: Int) {
      self.body = body
      self.offset = offset
    }
  }

  private static let receive: FTS5TokenCallback = { context, flags, token, length, start, end in
    guard let context, let token, start <= end else { return 0 }
    let receiver = Unmanaged<Receiver>.fromOpaque(context).takeUnretainedValue()
    let span = TextSpan(receiver.offset + Int(start), receiver.offset + Int(end))
    let word = UnsafeRawBufferPointer(start: token, count: Int(length))
    // any result but 0 (SQLITE_OK) ends the tokenizing; 101 is SQLITE_DONE
    return receiver.body(word, span, flags & NewsTokenizer.colocated != 0) ? 0 : 101
  }
}

/// Takes case and accents from a text as searches do, and leaves the signs between its words.
struct TextFolding {
  private let cutter: WordCutter

  init() throws {
    cutter = try WordCutter(IndexSchema.nameParts)
  }

  /// `Évacués? C++` is `evacues? c++`.
  func fold(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var folded: [UInt8] = []
    var end = 0
    cutter.forEachWord(of: bytes[...]) { word, span, _ in
      folded += bytes[end..<span.start]
      folded += word
      end = span.end
      return true
    }
    return String(decoding: folded + bytes[end...], as: UTF8.self)
  }
}

/// Makes one key of the ways to write a name: words without case, accents and signs between.
struct NameFolding {
  private let cutter: WordCutter

  init() throws {
    cutter = try WordCutter(IndexSchema.nameParts)
  }

  /// `Émile O’Hara` and `EMILE O'HARA` are `emile o hara`; a name of signs alone stays as it is.
  func fold(_ name: String) -> String {
    let words = cutter.words(of: name)
    return words.isEmpty ? name : words.joined(separator: " ")
  }
}
