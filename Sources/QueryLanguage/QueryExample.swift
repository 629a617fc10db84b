/// Something that a query can hold, as help, the manual and README show it.
package struct QueryExample: Sendable {
  package let query: String
  /// Completes the sentence “It finds articles …”.
  package let finds: String

  /// Words and what joins them; fields have a table of their own.
  package static let all = [
    QueryExample(query: "bridge talks", finds: "with all of these words, whatever their endings, case and accents"),
    QueryExample(query: "\"cease fire\"", finds: "with these words side by side"),
    QueryExample(query: "negot*", finds: "with a word that begins like this"),
    QueryExample(query: "-market", finds: "without this word; also -\"a phrase\" and -place:apora"),
    QueryExample(query: "shelling OR mortar", finds: "with either; brackets group: (shelling OR mortar) bridge"),
    QueryExample(query: "army NEAR/5 bridge", finds: "with at most five words between the two"),
    QueryExample(query: "2014..2015", finds: "published between two years, months or days"),
  ]
}
