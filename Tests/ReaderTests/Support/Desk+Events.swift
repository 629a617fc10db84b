import Display
import Extraction
import NewsLibrary
import Newswire
import Reader

/// The events that a test gave the library.
extension Desk {
  func events(in articles: [ArticleID]?) -> [EventID] {
    events.filter { event in articles.map { !Set($0).isDisjoint(with: event.summary.articles) } ?? true }.map(\.id)
  }

  func eventSummaries(_ ids: [EventID]) -> [EventID: EventSummary] {
    Dictionary(uniqueKeysWithValues: events.filter { ids.contains($0.id) }.map { ($0.id, $0.summary) })
  }

  func event(_ id: EventID) -> EventPageContent? { events.first { $0.id == id } }

  /// The stories of `FigureSample`, and the event that both tell of.
  ///
  /// - Parameter time: when the first article that tells of the bombing was published.
  static func withEvent(width: Columns = 120, height: Int = 20, at time: String? = nil) -> Desk {
    var stories = FigureSample.all
    stories[stories.count - 1].summary.time = time.flatMap(PublicationTime.init)
    var desk = Desk(stories, width: width, height: height)
    desk.events = [EventSample.bombingTold(by: 2, in: stories), EventSample.meeting]
    return desk
  }
}

enum EventSample {
  static let bombing = bombingTold(by: 2)

  /// - Parameter count: articles, of which those behind the first two tell the same as these.
  static func bombingTold(by count: Int, in all: [IndexedArticle] = FigureSample.all) -> EventPageContent {
    let stories = Array(all.reversed())
    let articles = (0..<count).map { number in
      var story = stories[number % stories.count]
      if number >= stories.count { story.summary.id = ArticleID(rawValue: Int64(70 + number)) }
      return story
    }
    let day = CalendarDate(year: 2021, month: 3, day: 7)
    let summary = EventSummary(
      .bombing, days: day.map { KnownDays($0) }, place: "Kirkuk", perpetrators: ["two men"], targets: ["market"],
      tolls: [Toll(low: 12, high: 12), Toll(low: 14, high: nil)], articles: articles.map(\.id))
    return EventPageContent(EventID(rawValue: 2), summary, articles.map { ($0, 0) })
  }

  static let meeting = EventPageContent(
    EventID(rawValue: 1), EventSummary(.protest, isAttempt: true, articles: [ArticleID(rawValue: 50)]), [])
}
