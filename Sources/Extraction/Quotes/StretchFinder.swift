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

/// Finds what stands between quotation marks of any style, double or single.
///
/// Marks inside a stretch of the other sort belong to it (`‘He told me, “Go”,’ she said`).
/// A stretch never crosses the end of a paragraph. One that is left open runs to the end of its
/// paragraph where it started the paragraph, followed a comma or colon, or is taken up by a mark at
/// the start of the next; else the mark is a stray one and opens nothing.
struct StretchFinder {
  private enum Mark { case opening, closing, either }

  let article: AnnotatedArticle

  /// The stretches of each passage, in order of text.
  func stretches() -> [[QuotedStretch]] {
    var all: [[QuotedStretch]] = []
    var wasOpen = false
    for (position, passage) in article.passages.enumerated() {
      var found = stretches(in: passage.tokens, isTakenUp: isTakenUp(after: position))
      if wasOpen, let first = found.first, first.marked.lowerBound == passage.tokens.lowerBound {
        found[0].isContinuation = true
      }
      wasOpen = found.last?.isOpenEnded ?? false
      all.append(found)
    }
    return all
  }

  private func isTakenUp(after position: Int) -> Bool {
    guard position + 1 < article.passages.count else { return false }
    let next = article.passages[position + 1].tokens.lowerBound
    return mark(next) == .opening || mark(next) == .either || SingleMarks.opens(next, article)
  }

  private func stretches(in tokens: Range<Int>, isTakenUp: Bool) -> [QuotedStretch] {
    var found: [QuotedStretch] = []
    var open: Int?
    let singles = SingleMarks(article: article, passage: tokens, isTakenUp: isTakenUp)
    var next = tokens.lowerBound
    for index in tokens where index >= next {
      if open == nil, let end = singles.end(ofStretchAt: index), index + 1 < end {
        var single = stretch(index, end, isOpenEnded: end == tokens.upperBound)
        single.isSingle = true
        found.append(single)
        next = end + 1
        continue
      }
      guard let mark = mark(index), !isDoubled(index, in: tokens) else { continue }
      if let start = open, closes(index, mark, in: tokens) {
        if start + 1 < index { found.append(stretch(start, index)) }
        open = nil
      } else if opens(index, mark, in: tokens) {
        open = index
      }
    }
    if let start = open, start + 1 < tokens.upperBound, mayStayOpen(start, in: tokens) || isTakenUp {
      found.append(stretch(start, tokens.upperBound, isOpenEnded: true))
    }
    return found
  }

  /// The second of two marks side by side, as a table's file writes one: `""We left,"" she said`.
  private func isDoubled(_ index: Int, in tokens: Range<Int>) -> Bool {
    index > tokens.lowerBound && article.sign(index) == UInt8(ascii: "\"")
      && article.sign(index - 1) == UInt8(ascii: "\"")
      && article.tokens[index - 1].span.end == article.tokens[index].span.start
  }

  private func mayStayOpen(_ start: Int, in tokens: Range<Int>) -> Bool {
    start == tokens.lowerBound || article.isComma(start - 1) || article.sign(start - 1) == UInt8(ascii: ":")
  }

  /// From the mark that opens to the mark that closes, or to the end of the passage where none does.
  private func stretch(_ open: Int, _ close: Int, isOpenEnded: Bool = false) -> QuotedStretch {
    let isDoubled =
      !isOpenEnded && article.tokens.indices.contains(close + 1) && isDoubled(close + 1, in: 0..<article.tokens.count)
    return QuotedStretch(
      tokens: (open + 1)..<close, marked: open..<(isOpenEnded ? close : isDoubled ? close + 2 : close + 1),
      span: TextSpan(article.tokens[open + 1].span.start, article.tokens[close - 1].span.end), isOpenEnded: isOpenEnded)
  }

  /// Of double marks only; `''` and `"` can be either.
  private func mark(_ index: Int) -> Mark? {
    let token = article.tokens[index]
    guard token.kind == .quotationMark else { return nil }
    let bytes = article.bytes[token.span.range]
    switch bytes.first {
    case UInt8(ascii: "\""): return .either
    case UInt8(ascii: "'"): return bytes.count == 2 ? .either : nil
    case UInt8(ascii: "`"): return bytes.count == 2 ? .opening : nil
    case 0xC2: return bytes.last == 0xAB ? .opening : .closing
    case 0xE2 where bytes.dropFirst().first == 0x80:
      switch bytes.last {
      case 0x9C, 0x9E, 0x9F: return .opening
      case 0x9D: return .closing
      default: return nil
      }
    default: return nil
    }
  }

  private func closes(_ index: Int, _ mark: Mark, in tokens: Range<Int>) -> Bool {
    switch mark {
    case .closing: return true
    // `“We left,“ she said`: the wrong mark at the end.
    // `„We left“, she said`, `»We left«, she said`: languages differ in which mark ends a quotation.
    case .opening:
      return !isBlank(before: index, in: tokens)
        && (isBlank(after: index, in: tokens) || article.tokens[index + 1].kind == .punctuation)
    // A mark with a blank before it and none behind opens again: the other was never closed.
    case .either: return !(isBlank(before: index, in: tokens) && !isBlank(after: index, in: tokens))
    }
  }

  private func opens(_ index: Int, _ mark: Mark, in tokens: Range<Int>) -> Bool {
    switch mark {
    case .opening: return true
    // `”Go,” she said`: the wrong mark at the start.
    case .closing: return isBlank(before: index, in: tokens) && !isBlank(after: index, in: tokens)
    case .either:
      // `6"` is a measure, and a mark that only touches the word before it closes nothing here.
      return !isBlank(after: index, in: tokens)
        && (isBlank(before: index, in: tokens) || article.tokens[index - 1].kind == .punctuation)
    }
  }

  private func isBlank(before index: Int, in tokens: Range<Int>) -> Bool {
    index == tokens.lowerBound || article.tokens[index - 1].span.end < article.tokens[index].span.start
  }

  private func isBlank(after index: Int, in tokens: Range<Int>) -> Bool {
    index + 1 >= tokens.upperBound || article.tokens[index].span.end < article.tokens[index + 1].span.start
  }
}
