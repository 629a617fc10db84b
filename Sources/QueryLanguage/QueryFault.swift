/// Something in a query that could not be taken as it was typed; the query goes without it.
///
/// It is an error only between the parts of the parser, which throws none.
package struct QueryFault: Error, Hashable, Sendable {
  package var kind: Kind
  /// The place in the text as typed, in `Character`s; never empty.
  package var range: Range<Int>

  /// What is wrong.
  package enum Kind: Error, Hashable, Sendable {
    /// A sign or word that joins two has nothing before it.
    case nothingBefore(String)
    /// A sign or word that joins or negates has nothing after it.
    case nothingAfter(String)
    case noValue(QueryField)
    case unknownField(String, near: QueryField?)
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
    /// What the gazetteer does not have, and what it was likely meant for.
    case noPlace(String, near: String?)
    /// A country or the like, which nothing is near of.
    case noPoint(String)
    /// What should be a distance is none.
    case distanceForm
    case tooLong, tooManyTerms, tooDeep
  }
}

extension QueryFault {
  /// What is wrong, in one short line.
  package var words: String {
    switch kind {
    case .nothingBefore(let sign): "\(sign) has nothing before it"
    case .nothingAfter(let sign): "\(sign) has nothing after it"
    case .noValue(let field): "\(field.name): \(field.question)"
    case .unknownField(let name, nil): "No field \(name): its text is searched for as words"
    case .unknownField(let name, let near?): "No field \(name): did you mean \(near.name):? Searched for as words"
    case .unopenedBracket: "A closing bracket has no opening one"
    case .emptyBrackets: "These brackets hold nothing"
    case .misplacedStar: "* goes only at the end of a word"
    case .nearJoinsWords: "NEAR joins only words and phrases: read as AND"
    case .dateForm: "Write dates as 2014, 2014-11 or 2014-11-05"
    case .noYear(let year): "No year \(year)"
    case .noMonth(let month): "No month \(month)"
    case .noDay(let day, let year, let month): "No day \(day) in month \(month) of \(year)"
    case .noStatus(let word):
      "No article is “\(word)”: is: \(ArticleStatus.allCases.map(\.rawValue).joined(separator: ", "))"
    case .noPlace(let name, let near?): "The gazetteer has no “\(name)”: did you mean \(near)?"
    case .noPlace(let name, nil): "The gazetteer has no “\(name)”: name the nearest town, or search for place: alone"
    case .noPoint(let name): "\(name) is too large to be near to: name a town, or search for place: instead"
    case .distanceForm: "Write distances as near:Idlib/50km"
    case .tooLong: "A query has at most \(QueryText.mostBytes) bytes: the rest is ignored"
    case .tooManyTerms: "A query has at most \(QueryLexer.mostTerms) terms: the rest is ignored"
    case .tooDeep: "Brackets go at most \(QueryLexer.mostDepth) deep: the rest is ignored"
    }
  }
}
