/// Something in a query that could not be taken as it was typed; the query goes without it.
///
/// It is an error only between the parts of the parser, which throws none.
package struct QueryFault: Error, Hashable, Sendable {
  package var kind: Kind
  /// The place in the text as typed, in `Character`s; never empty.
  package var range: Range<Int>

  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// A sign or word that joins two has nothing before it.
    case nothingBefore(String)
    /// A sign or word that joins or negates has nothing after it.
    case nothingAfter(String)
    case noValue(QueryField)
    case unknownField(String)
    /// A closing bracket too many.
    case unopenedBracket
    case emptyBrackets
    /// A `*` that does not follow the beginning of a word.
    case misplacedStar
    /// NEAR beside something that is neither word nor phrase.
    case nearJoinsWords
    /// What should be a date has none of the forms of one.
    case dateForm
    case noYear(String)
    case noMonth(String)
    /// A day that the month does not have.
    case noDay(String, year: Int, month: Int)
    /// What an article cannot be.
    case noStatus(String)
    case tooLong, tooManyTerms, tooDeep
  }
}
