import Extraction
import FoundationEssentials
import GRDB

/// The rows of the index that hold accounts and the events that they are of.
struct EventRows {
  let db: Database

  // MARK: Accounts

  /// Puts the accounts of an article in the place of those that it had; where they are the same, as after a correction of
  /// a name, their events stay.
  static func replace(with accounts: [EventAccount], of article: Int64, _ db: Database) throws {
    let known = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT number, packed FROM account WHERE article = ? ORDER BY number"),
      arguments: [article])
    let isSame =
      known.map { $0[0] as Int } == accounts.map(\.key.number)
      && zip(known, accounts).allSatisfy { ($0[1] as Data) == Data($1.packed) }
    if isSame { return }
    try remove(of: article, db)
    let insert = try db.cachedStatement(
      sql: "INSERT INTO account (article, number, day, event, packed) VALUES (?, ?, ?, NULL, ?)")
    for account in accounts {
      try insert.execute(arguments: [
        account.key.article.rawValue, account.key.number, account.days.lowerBound, Data(account.packed),
      ])
    }
  }

  /// Removes the accounts of an article; the others of their events are put together anew.
  static func remove(of article: Int64, _ db: Database) throws {
    let events = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT event FROM account WHERE article = ? AND event IS NOT NULL"), arguments: [article]
    )
    for event in events { try dissolve(event, db) }
    try db.cachedStatement(sql: "DELETE FROM account WHERE article = ?").execute(arguments: [article])
  }

  /// What an account has for an event that is of none, until others come that it is like.
  private static let none = Int64.min

  private static func dissolve(_ event: Int64, _ db: Database) throws {
    guard event != none else { return }
    try db.cachedStatement(sql: "UPDATE account SET event = NULL WHERE event = ?").execute(arguments: [event])
    try db.cachedStatement(sql: "DELETE FROM event WHERE id = ?").execute(arguments: [event])
  }

  private func accounts(where condition: String, _ arguments: StatementArguments = []) throws -> [EventAccount] {
    let statement = try db.cachedStatement(sql: "SELECT article, number, packed FROM account WHERE \(condition)")
    return try Row.fetchAll(statement, arguments: arguments).compactMap { row in
      let key = EventAccount.Key(article: ArticleID(rawValue: row[0]), number: row[1])
      return try EventAccount(packed: [UInt8](row[2] as Data), key)
    }
  }

  // MARK: Events

  /// Whether accounts came or went since events were made.
  func isBehind() throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT 1 FROM account WHERE event IS NULL LIMIT 1") != nil
  }

  /// Gives the accounts that have no event one, and puts together anew whatever hangs together with them.
  func update() throws {
    var grouping = EventGrouping { day in try accounts(where: "day = ?", [day]) }
    var done: Set<EventAccount.Key> = []
    for account in try accounts(where: "event IS NULL") where !done.contains(account.key) {
      let component = try grouping.component(of: [account])
      done.formUnion(component.map(\.key))
      try dissolveEvents(of: component)
      let events = grouping.events(of: component)
      try give(Self.none, to: component)
      for event in events { try write(event) }
    }
  }

  private func dissolveEvents(of accounts: [EventAccount]) throws {
    let statement = try db.cachedStatement(sql: "SELECT event FROM account WHERE article = ? AND number = ?")
    for account in accounts {
      let arguments: StatementArguments = [account.key.article.rawValue, account.key.number]
      if let event = try Int64?.fetchOne(statement, arguments: arguments) ?? nil { try Self.dissolve(event, db) }
    }
  }

  /// - Parameter accounts: at least one.
  private func write(_ accounts: [EventAccount]) throws {
    let id = accounts[0].key.event.rawValue
    try give(id, to: accounts)
    try db.cachedStatement(sql: "INSERT INTO event (id, day) VALUES (?, ?)")
      .execute(arguments: [id, EventSummary.days(of: accounts)?.first.dayNumber ?? accounts[0].days.lowerBound])
  }

  private func give(_ event: Int64, to accounts: [EventAccount]) throws {
    let update = try db.cachedStatement(sql: "UPDATE account SET event = ? WHERE article = ? AND number = ?")
    for account in accounts {
      try update.execute(arguments: [event, account.key.article.rawValue, account.key.number])
    }
  }

  // MARK: Looking up

  /// Those that any of some articles tell of, or all, newest first.
  func events(in articles: [ArticleID]?) throws -> [EventID] {
    guard let articles else {
      return try Int64.fetchAll(db, sql: "SELECT id FROM event ORDER BY day DESC, id DESC").map(EventID.init)
    }
    let wanted = Set(articles.map(\.rawValue))
    let rows = try Row.fetchCursor(
      db, sql: "SELECT article, event, event.day FROM account JOIN event ON event.id = account.event")
    var days: [EventID: Int] = [:]
    while let row = try rows.next() {
      if wanted.contains(row[0]) { days[EventID(rawValue: row[1])] = row[2] }
    }
    return days.keys.sorted { (days[$0] ?? 0, $0.rawValue) > (days[$1] ?? 0, $1.rawValue) }
  }

  /// In order of publication; empty if there is no such event.
  func accounts(of event: EventID) throws -> [EventAccount] {
    try accounts(where: "event = ? ORDER BY article, number", [event.rawValue])
  }
}

extension EventAccount {
  /// What `packed` wrote; nil if that tells of no event any more.
  fileprivate init?(packed: [UInt8], _ key: Key) throws {
    var reader = PackedReader(packed, textLength: .max)
    guard let span = try? reader.span(), let rule = try? reader.name(),
      let incident = try? Incident(span, rule: RuleName(rawValue: rule), from: &reader)
    else { return nil }
    self.init(incident, key)
  }

  fileprivate var packed: [UInt8] {
    var writer = PackedWriter()
    writer.span(incident.span)
    writer.name(incident.rule.rawValue)
    incident.pack(to: &writer)
    return writer.bytes
  }
}

extension Findings {
  /// What these findings of an article tell of events.
  func accounts(of article: ArticleID) -> [EventAccount] {
    facts(Incident.self).enumerated().compactMap { number, incident in
      EventAccount(incident, EventAccount.Key(article: article, number: number))
    }
  }
}
