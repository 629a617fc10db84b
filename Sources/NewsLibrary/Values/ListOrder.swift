/// The order of a list of articles.
package struct ListOrder: Hashable, Sendable {
  /// What articles are ordered by, each with its natural direction first.
  package enum Field: String, CaseIterable, Sendable {
    /// Best first in a search; in a list that is none, newest first.
    case relevance
    /// Newest first.
    case date
    case headline, agency
    /// Most direct and mixed quotes first.
    case quotes
  }

  package var field: Field
  /// Whether the direction is turned; what has no value of the field is last either way.
  package var isReversed: Bool
  /// In a list grouped by day: within each day.
  package var isUnreadFirst: Bool
  /// Whether the articles of a day stand together, ordered among themselves.
  package var isByDay: Bool

  package init(
    _ field: Field = .relevance, isReversed: Bool = false, isUnreadFirst: Bool = false, isByDay: Bool = false
  ) {
    self.field = field
    self.isReversed = isReversed
    self.isUnreadFirst = isUnreadFirst
    self.isByDay = isByDay
  }

  /// Whether it changes nothing.
  package var isPlain: Bool { self == ListOrder() }

  /// Whether the days of a list grouped by day begin with the oldest.
  var isOldestDayFirst: Bool { isReversed && [.date, .relevance].contains(field) }

  /// Whether the newest articles belong at the top, at least until the rank of all is known.
  var beginsWithTheNewest: Bool {
    if isByDay { return !isOldestDayFirst }
    return !isUnreadFirst && !isReversed && [.relevance, .date].contains(field)
  }
}

/// Which articles a list has, and in which order.
package struct ListArrangement: Hashable, Sendable {
  package var order: ListOrder
  /// The query whose articles the list is limited to; nil for all.
  package var limit: String?

  package init(_ order: ListOrder = ListOrder(), limit: String? = nil) {
    self.order = order
    self.limit = limit
  }

  /// Whether it is all articles, newest first, or a search as it was found.
  package var isPlain: Bool { order.isPlain && limit == nil }
}
