import Linguistics

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
