import Display
import NewsLibrary

/// The corrections of the user that stand.
struct CorrectionsPage: Page {
  static let kind = PageKind.corrections
  var cursor = ListCursor()
  private var records: [CorrectionRecord] { loaded ?? [] }
  /// nil while they are on their way.
  private var loaded: [CorrectionRecord]?
  /// The correction that is to be selected when it comes.
  private var returning: String?

  init() {}

  func title(_ state: State) -> String { "Your corrections: \(Count.text(records.count))" }
  var hint: String { "{open} goes there · {remove} removes · {back} back" }
  func rowCount(_ state: State) -> Int { records.count }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { records[shown].map(CorrectionText.line) }
  var isWaiting: Bool { loaded == nil }
  var emptyWords: String { "No corrections yet; {correct} corrects what the cursor is on" }

  private var selected: CorrectionRecord? { records.element(at: cursor.index) }

  func subject(_ state: State) -> PageSubject? { (selected?.place?.article).map(PageSubject.article) }

  mutating func open(_ state: State) -> [PageIntent] {
    guard let selected else { return [] }
    guard let place = selected.place else {
      return [.say("Not found: the article or these words are not in this library")]
    }
    return [.goTo(place.article, place.span.map(Landing.words) ?? .top)]
  }

  mutating func perform(_ action: Action, _ state: State) -> [PageIntent]? {
    action == .remove ? selected.map { [.ask(.change(.withdraw($0)))] } : nil
  }

  var opening: [Effect] { [.library(.loadCorrections)] }

  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    switch report {
    case .library(.corrections(let records), _):
      loaded = records
      if let row = records.firstIndex(where: { $0.id == returning }) { cursor.select(row, of: records.count) }
      returning = nil
    case .changed(.undone(.withdrawal(let record)), _):
      returning = record.id
      return [.ask(.library(.loadCorrections))]
    case .changed(.corrected(.some), _), .changed(.withdrawn, _), .changed(.undone(.correction), _):
      return [.ask(.library(.loadCorrections))]
    default: break
    }
    return []
  }
}
