import NewsLibrary
import QueryLanguage

/// The order of the list, and what it is limited to.
extension State {
  /// By the next field, each from its natural end; a list that is no search has its date for relevance.
  mutating func sortByNextField() -> [Effect] {
    let fields = ListOrder.Field.allCases.filter { listing.isSearch || $0 != .date }
    let now = fields.firstIndex(of: listArrangement.order.field) ?? 0
    listArrangement.order.field = fields[(now + 1) % fields.count]
    listArrangement.order.isReversed = false
    return tellOrder()
  }

  mutating func turnOrder() -> [Effect] {
    // turned, what is newest first by itself is a date like any other
    if !listing.isSearch, listArrangement.order.field == .relevance { listArrangement.order.field = .date }
    listArrangement.order.isReversed.toggle()
    let isNatural = listArrangement.order.field == .date && !listArrangement.order.isReversed && !listing.isSearch
    if isNatural { listArrangement.order.field = .relevance }
    return tellOrder()
  }

  mutating func toggleUnreadFirst() -> [Effect] {
    listArrangement.order.isUnreadFirst.toggle()
    message = listArrangement.order.isUnreadFirst ? "Unread articles first" : "Read and unread articles together"
    return arrangeAnew()
  }

  mutating func toggleDays() -> [Effect] {
    listArrangement.order.isByDay.toggle()
    message = listArrangement.order.isByDay ? "Day by day" : "Not by day"
    return arrangeAnew()
  }

  private mutating func tellOrder() -> [Effect] {
    message = ListOrderText.message(listArrangement.order, isSearch: listing.isSearch)
    return arrangeAnew()
  }

  /// The list and the search that is on, as they are arranged now.
  private mutating func arrangeAnew() -> [Effect] { [.arrangeList(listArrangement)] + searchAnew() }

  // MARK: Limit

  /// Limits the list to what a query finds; the empty one takes the limit away.
  mutating func limit(to text: String) -> [Effect] {
    let isBlank = text.allSatisfy(\.isWhitespace)
    guard isBlank || ParsedQuery(text).query != nil else {
      message = "Nothing to limit the list to yet"
      return []
    }
    prompt = nil
    guard !isBlank else { return takeLimitAway() }
    listArrangement.limit = text
    return [.rememberQuery(text)] + arrangeAnew()
  }

  mutating func takeLimitAway() -> [Effect] {
    guard listArrangement.limit != nil else { return [] }
    listArrangement.limit = nil
    message = "All articles again"
    return arrangeAnew()
  }

  // MARK: Answers

  /// Takes a list that is not as the library has it; the selection stays on its article where it is there.
  mutating func takeArranged(_ arrangement: ListArrangement, _ articles: [ArticleID]) -> [Effect] {
    guard arrangement == listArrangement else { return [] }
    if articles.isEmpty, let limit = arrangement.limit {
      listArrangement.limit = nil
      message = "No article with \(limit)"
      return arrangeAnew()
    }
    let isSame = listing.allArrangement == arrangement
    let held = listing.selected
    listing.replaceAll(articles, in: arrangement)
    renewPages()
    guard !listing.isSearch else { return [] }
    if isSame {
      followOpenArticle()
      return open == nil && awaited == nil ? openSelected() : []
    }
    if let held, listing.selected != held { listing.cursor = ListCursor() }
    return openSelected()
  }
}

extension State {
  /// The query of all that the list holds: of the search within the limit; nil where it holds all articles.
  var listQuery: String? {
    let parts = [searchText, listArrangement.limit].compactMap(\.self)
    return parts.count > 1 ? parts.map { "(\($0))" }.joined(separator: " ") : parts.first
  }
}
