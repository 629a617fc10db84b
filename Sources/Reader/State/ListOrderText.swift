import NewsLibrary

/// How an order of the list is told.
enum ListOrderText {
  /// What the list's title says of it; nil for the order that a list has by itself.
  static func title(_ order: ListOrder) -> String? {
    let items = [
      order.field == .relevance && !order.isReversed ? nil : "by " + field(order),
      order.isUnreadFirst ? "unread first" : nil, order.isByDay ? "day by day" : nil,
    ].compactMap(\.self)
    return items.isEmpty ? nil : items.joined(separator: ", ")
  }

  /// The field and which end is first: `date, newest first`.
  static func message(_ order: ListOrder, isSearch: Bool) -> String {
    "By "
      + (order.field == .relevance && !isSearch ? field(ListOrder(.date, isReversed: order.isReversed)) : field(order))
  }

  private static func field(_ order: ListOrder) -> String {
    let isReversed = order.isReversed
    switch order.field {
    case .relevance: return "relevance, \(isReversed ? "worst" : "best") first"
    case .date: return "date, \(isReversed ? "oldest" : "newest") first"
    case .headline: return isReversed ? "headline, Z to A" : "headline"
    case .agency: return isReversed ? "agency, Z to A" : "agency"
    case .quotes: return "quotes, \(isReversed ? "fewest" : "most") first"
    }
  }
}
