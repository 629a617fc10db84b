import Linguistics

/// What stands between two quotation marks.
struct QuotedStretch: Sendable, Hashable {
  /// Between the marks, never empty.
  var tokens: Range<Int>
  /// The tokens with their marks.
  var marked: Range<Int>
  /// From the first word or sign between the marks to the last, without the white space around them.
  var span: TextSpan
  /// Whether its marks are single ones.
  var isSingle = false
  /// Whether no mark closes it, because the next paragraph opens with another.
  var isOpenEnded: Bool
  /// Whether the paragraph before left it open.
  var isContinuation = false
}
