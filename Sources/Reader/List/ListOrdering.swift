import NewsLibrary

/// What can be asked of the order of the list.
enum OrderChange {
  /// Sort by the next field, from its natural end.
  case nextField
  case reverse
  case unreadFirst, byDay
}

extension Listing {
  /// Changes the wanted order of the list; answers with words that describe it.
  mutating func rearrange(_ change: OrderChange) -> String {
    switch change {
    case .nextField: sortByNextField()
    case .reverse: reverse()
    case .unreadFirst:
      wanted.order.isUnreadFirst.toggle()
      return wanted.order.isUnreadFirst ? "Unread articles first" : "Read and unread articles together"
    case .byDay:
      wanted.order.isByDay.toggle()
      return wanted.order.isByDay ? "Grouped by day" : "Not grouped by day"
    }
    return ListOrderText.message(wanted.order, isSearch: isSearch)
  }

  /// A list that is no search has its date for relevance.
  private mutating func sortByNextField() {
    let fields = ListOrder.Field.allCases.filter { isSearch || $0 != .date }
    let now = fields.firstIndex(of: wanted.order.field) ?? 0
    wanted.order.field = fields[(now + 1) % fields.count]
    wanted.order.isReversed = false
  }

  private mutating func reverse() {
    // reversed, what is newest first by itself is a date like any other
    if !isSearch, wanted.order.field == .relevance { wanted.order.field = .date }
    wanted.order.isReversed.toggle()
    let isNatural = wanted.order.field == .date && !wanted.order.isReversed && !isSearch
    if isNatural { wanted.order.field = .relevance }
  }
}

/// The wording of an order of the list.
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

extension Listing {
  /// What the list's title calls it: `1,200 with bridge limited to tag:"river"`.
  func words(libraryName: String) -> String {
    let limit = arrangement.limit.map { " limited to \($0)" }
    guard let results else {
      return limit.map { Count.text(allCount) + $0 } ?? "\(libraryName)  \(Count.text(allCount))"
    }
    return "\(Count.short(results)) with \(results.query)" + (limit ?? "")
  }
}
