import Display
import NewsLibrary

/// The corrections of the user that stand.
struct CorrectionsPage: OverlayPage {
  var records: [CorrectionRecord] { loaded ?? [] }
  /// nil while they are on their way.
  var loaded: [CorrectionRecord]?
  /// What the last key took back, so that `u` again brings it back.
  fileprivate var withdrawn: CorrectionRecord?
  /// The correction that is to be selected when it comes.
  var returning: String?

  func title(_ state: State) -> String { "Your corrections: \(Count.text(records.count))" }
  var hint: String { "{open} goes there · {undo} undoes · {back} back" }
  func rowCount(_ state: State) -> Int { records.count }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { records[shown].map(CorrectionText.line) }
  var isWaiting: Bool { loaded == nil }
  var emptyWords: String { "No corrections yet; {correct} corrects what the cursor is on" }

  func open(_ row: Int, _ state: inout State) -> [Effect] {
    records.indices.contains(row) ? state.goToCorrection(records[row]) : []
  }

  func perform(_ action: Action, on row: Int, _ state: inout State) -> [Effect]? {
    let chosen = action == .undo && withdrawn == nil && records.indices.contains(row) ? records[row] : nil
    state.changeTopPage(Self.self) { $0.withdrawn = chosen }
    guard action == .undo else { return nil }
    return withdrawn.map { [.bringBack($0)] } ?? chosen.map { [.withdraw($0)] }
  }
}

extension State {
  mutating func showCorrections() -> [Effect] { show(CorrectionsPage()) + [.loadCorrections] }
}
