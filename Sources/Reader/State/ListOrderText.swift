import NewsLibrary

/// How an order of the list is told.
enum ListOrderText {
  /// What the list's title says of it; nil for the order that a list has by itself.
  static func title(_ order: ListOrder, isSearch: Bool) -> String? {
    let items = [
      order.field == .relevance && !order.isReversed ? nil : "by " + field(order, isSearch: isSearch),
      order.isUnreadFirst ? "unread first" : nil, order.isByDay ? "day by day" : nil,
    ].compactMap(\.self)
    return items.isEmpty ? nil : items.joined(separator: ", ")
  }

  /// The field and which end is first: `date, newest first`.
  static func message(_ order: ListOrder, isSearch: Bool) -> String { "By " + field(order, isSearch: isSearch) }

  /// - Parameter isSearch: only a search has relevance; other lists have their dates for it.
  private static func field(_ order: ListOrder, isSearch: Bool) -> String {
    let isReversed = order.isReversed
    switch order.field == .relevance && !isSearch ? .date : order.field {
    case .relevance: return "relevance, \(isReversed ? "worst" : "best") first"
    case .date: return "date, \(isReversed ? "oldest" : "newest") first"
    case .headline: return isReversed ? "headline, Z to A" : "headline"
    case .agency: return isReversed ? "agency, Z to A" : "agency"
    case .quotes: return "quotes, \(isReversed ? "fewest" : "most") first"
    }
  }
}
