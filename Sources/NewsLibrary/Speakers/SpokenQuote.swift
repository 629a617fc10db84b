/// A quote of a known speaker, as the index numbers it.
struct SpokenQuote: Hashable {
  /// Its row in `quote` and, unless it is indirect, in `said`.
  var id: Int64
  var reference: QuoteReference
}
