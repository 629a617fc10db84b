/// Puts accounts together that tell of one event.
///
/// What comes out does not depend on the order in which articles were read: all accounts that hang together, through
/// others if need be, are sorted and given to events anew, each to the likeliest that nothing in it excludes.
struct EventGrouping {
  private let likeness = EventLikeness()
  /// The accounts that begin on a day, loaded when they are needed.
  private var byDay: [Int: [EventAccount]] = [:]
  private let load: (Int) throws -> [EventAccount]

  /// - Parameter load: the accounts that begin on a day.
  init(load: @escaping (Int) throws -> [EventAccount]) { self.load = load }

  /// All accounts that hang together with some, those included.
  mutating func component(of some: [EventAccount]) throws -> [EventAccount] {
    var known = Set(some.map(\.key))
    var found = some
    var next = 0
    while next < found.count {
      for other in try neighbours(of: found[next]) where known.insert(other.key).inserted { found.append(other) }
      next += 1
    }
    return found
  }

  /// Days before and after an account's first on which one of the same event can begin.
  private static let reach = max(EventLikeness.daysOfNews * 2, EventAccount.newsworthy)

  private mutating func neighbours(of account: EventAccount) throws -> [EventAccount] {
    let first = account.days.lowerBound
    return try (first - Self.reach...first + Self.reach).flatMap { day in
      try accounts(on: day).filter { isLike($0, account) }
    }
  }

  private mutating func accounts(on day: Int) throws -> [EventAccount] {
    if let known = byDay[day] { return known }
    let loaded = try load(day)
    byDay[day] = loaded
    return loaded
  }

  private func isLike(_ one: EventAccount, _ other: EventAccount) -> Bool {
    (likeness.likeness(one, other) ?? 0) >= EventLikeness.least
  }

  /// The events of accounts that hang together with no others, each with its accounts in order, those with a day first.
  /// One of accounts without a day alone is none.
  func events(of accounts: [EventAccount]) -> [[EventAccount]] {
    var events: [[EventAccount]] = []
    for account in accounts.sorted(by: Self.precedes) {
      let best = events.indices.map { ($0, fit(account, to: events[$0])) }.max { $0.1 < $1.1 }
      if let (event, fit) = best, fit >= EventLikeness.least {
        events[event].append(account)
      } else {
        events.append([account])
      }
    }
    return events.filter { $0[0].isDated }
  }

  private static func precedes(_ one: EventAccount, _ other: EventAccount) -> Bool {
    if one.isDated != other.isDated { return one.isDated }
    return (one.days.lowerBound, one.key) < (other.days.lowerBound, other.key)
  }

  /// How like an account is to the likest of an event; 0 if one of it excludes the account.
  private func fit(_ account: EventAccount, to event: [EventAccount]) -> Double {
    var best = 0.0
    for member in event {
      guard let likeness = likeness.likeness(member, account) else { return 0 }
      best = max(best, likeness)
    }
    return best
  }
}
