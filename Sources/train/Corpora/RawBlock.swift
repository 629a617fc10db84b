import Linguistics

/// A block of running text with the words and names that a corpus marks in it; offsets count from its
/// first byte.
struct RawBlock {
  struct Word {
    var span: TextSpan
    var speech: PartOfSpeech
  }

  struct Name {
    var span: TextSpan
    var kind: NameKind
  }

  var bytes: [UInt8] = []
  var words: [Word] = []
  var names: [Name] = []
  /// Whether what it marks as names, and what it doesn't, is to be learned from.
  var hasNames: Bool

  init(hasNames: Bool) { self.hasNames = hasNames }

  mutating func append(_ word: String, _ speech: PartOfSpeech? = nil) {
    let start = bytes.count
    bytes += Array(word.utf8)
    if let speech { words.append(Word(span: TextSpan(start, bytes.count), speech: speech)) }
  }

  mutating func append(_ name: String, _ kind: NameKind) {
    let start = bytes.count
    append(name)
    names.append(Name(span: TextSpan(start, bytes.count), kind: kind))
  }

  /// Adds all of another block after this one.
  mutating func append(_ other: RawBlock) {
    let start = bytes.count
    bytes += other.bytes
    words += other.words.map { Word(span: TextSpan($0.span.start + start, $0.span.end + start), speech: $0.speech) }
    names += other.names.map { Name(span: TextSpan($0.span.start + start, $0.span.end + start), kind: $0.kind) }
  }
}

/// The blocks of one article of a corpus.
package struct RawDocument {
  var blocks: [RawBlock] = []
  /// Whether names are marked in any of it.
  var hasNames: Bool { blocks.contains(where: \.hasNames) }
}

extension RawBlock {
  /// Other words in the place of some.
  struct Edit {
    var span: TextSpan
    var bytes: [UInt8]
  }

  /// The block with other words, its marks moved along. The edits are in order and apart.
  func applying(_ edits: [Edit]) -> RawBlock {
    guard !edits.isEmpty else { return self }
    var out = RawBlock(hasNames: hasNames)
    var end = 0
    for edit in edits {
      out.bytes += bytes[end..<edit.span.start] + edit.bytes
      end = edit.span.end
    }
    out.bytes += bytes[end...]
    out.words = words.map { Word(span: Self.moved($0.span, edits), speech: $0.speech) }
    out.names = names.map { Name(span: Self.moved($0.span, edits), kind: $0.kind) }
    return out
  }

  private static func moved(_ span: TextSpan, _ edits: [Edit]) -> TextSpan {
    func shift(_ offset: Int) -> Int {
      edits.prefix { $0.span.end <= offset }.reduce(offset) { $0 + $1.bytes.count - $1.span.length }
    }
    return TextSpan(shift(span.start), max(shift(span.start), shift(span.end)))
  }
}
