/// What is kept of the index so that articles are sorted quickly.
struct SortKeys: Sendable {
  let words = SortRanks()
  let quotes = QuoteCounts()
}
