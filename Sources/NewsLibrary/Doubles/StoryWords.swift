import Linguistics
import Newswire

extension Article {
  /// The words of the story itself: what a page or an export puts around it makes it no other one.
  var storyWords: WordPairs { WordPairs(of: text.bytes, in: storySpans) }

  /// What the story is known by to another of nearly the same words; nil for a line or two.
  var storySketch: TextSketch? { TextSketch(of: text.bytes, in: storySpans) }

  private var storySpans: [TextSpan] { blocks.filter { $0.kind == .paragraph && !$0.isRepeat }.map(\.span) }
}

/// Whether two texts are the same story, told twice in one library: an export and a page, or a copy with an edited word.
enum SameStory {
  /// Days that may lie between them: a paper prints what an agency sent the evening before, a site dates it by another
  /// zone, and a weekly collects it.
  static let mostDays = 3
  /// The share of word pairs that they have in common. An edit of every fifth word leaves 47 in 100; two agencies that tell
  /// of one event, or a weekly column of set phrases, have less than 30.
  static let leastLikeness = 0.42
  /// The same as sketches tell it, which are wrong by 0.06 as a rule and seldom by twice that.
  static let leastOfSketches = 0.29

  /// A text with a number that the other lacks, while that has one too, is a later telling with another toll: never the
  /// same, since what it adds would go uncounted.
  static func isTold(by one: WordPairs, and other: WordPairs) -> Bool {
    guard one.numbers.isSubset(of: other.numbers) || other.numbers.isSubset(of: one.numbers) else { return false }
    return one.likeness(to: other) >= leastLikeness
  }
}
