import NewsLibrary
import Synchronization
import TestSupport
import Testing

/// Orders of more articles than are looked at one by one.
@Suite struct LongListOrderTests {
  private let folder: TemporaryFolder
  private let library: Library

  init() throws {
    folder = try TemporaryFolder()
    var random = SeededRandom(seed: 52)
    for number in 0..<1100 {
      let word = ["Able", "arbour", "Bridge", "Zone"].randomElement(using: &random) ?? ""
      let quote = number % 3 == 0 ? "Ana Marsh: \"We wait.\"\n" : "Ana Marsh said that all was calm.\n"
      let place = number % 50 == 0 ? " at Vella" : ""
      try folder.write("\(number).txt", "\(word) \(number)\n\nAll is well\(place).\n\(quote)")
    }
    library = try folder.refreshed()
  }

  private static let orders = ListOrder.Field.allCases.dropFirst().flatMap { field in
    [false, true].map { ListOrder(field, isReversed: $0) }
  }

  @Test func fewAndManyStandInTheSameOrder() async throws {
    for order in Self.orders {
      let few = try await library.found("vella", in: ListArrangement(order)).articles
      let many = try await library.found("well", in: ListArrangement(order)).articles
      #expect(few.count == 22 && many.count == 1100)
      #expect(many.filter(few.contains) == few, "\(order)")
      #expect(try many == library.articles(in: ListArrangement(order)), "\(order)")
    }
  }

  @Test func quotesAreCountedAnewWhereFindingsAre() async throws {
    let most = ListArrangement(ListOrder(.quotes))
    let before = try #require(try library.articles(in: most).first)
    try folder.write("new.txt", "Two are quoted\n\nAll is well.\nAna Marsh: \"We wait.\"\nAna Marsh: \"We left.\"\n")
    _ = try library.refresh()
    let first = try #require(try library.articles(in: most).first)
    #expect(first != before)
    #expect(try library.rows(of: [first], matching: nil).map(\.article.title) == ["Two are quoted"])
    #expect(try await library.found("well", in: most).articles.first == first)
  }

  @Test func whatIsShownFirstIsRightAtTheTop() async throws {
    let unread = ListOrder(isUnreadFirst: true)
    for order in Self.orders + [unread] {
      let tops = Mutex<[ArticleID?]>([])
      try await library.search("well", isTyping: true, rowCount: 1, in: ListArrangement(order)) { found in
        tops.withLock { $0.append(found.articles.first) }
      }
      #expect(Set(tops.withLock { $0 }).count == 1, "\(order)")
    }
  }
}
