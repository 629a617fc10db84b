import Linguistics

/// Who reports and with what word: `Ana Marsh … said`, `said a spokesman`, `according to the army`.
struct ReportingClause: Sendable, Hashable {
  /// The verb, or `according to`.
  var cue: Range<Int>
  /// The words that name who spoke; nil where the sentence leaves that open.
  var source: Range<Int>?
  /// The words that `who` stands for, where that is the source.
  var antecedent: Range<Int>?
  /// All items of the statement from the first to the last of cue and source.
  var items: Range<Int>
  /// Whether the verb reports only beside a quotation or `that`.
  var isWeak = false
  /// Whether the source stands behind the cue.
  var isInverted = false
  /// Where what was said begins, for a cue that was found by it.
  var complement: Complement?
  var rule: RuleName
}
