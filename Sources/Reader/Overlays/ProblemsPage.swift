import Display
import LibraryFiles
import NewsLibrary

/// Files that could not be read, and behind them those that were passed over.
struct ProblemsPage: Page {
  static let kind = PageKind.problems
  var cursor = ListCursor()

  func title(_ state: State) -> String { "Problems: files that could not be read" }
  func rowCount(_ state: State) -> Int { state.problemCount }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { shown.flatMap { lines(of: $0, state).prefix(1) } }
  var hasTallRows: Bool { true }

  /// The faults of the configuration first.
  func lines(of row: Int, _ state: State) -> [StyledLine] {
    let (faults, measure) = (state.settingFaults, state.size.width - 2)
    guard row < faults.count else {
      let key = state.keymap.name(of: .refresh)
      return ProblemText.lines(state.look.problems[row - faults.count], triedAgainBy: key, measure: measure)
    }
    return LineBreaker.lines(of: faults[row], measure: measure).map {
      StyledLine([StyledLine.Run($0, Theme.style(.text))])
    }
  }

  var opening: [Effect] { [.library(.loadProblems)] }
  var emptyWords: String { "Every file was read" }
}

extension State {
  var problemCount: Int { settingFaults.count + look.problems.count }
  /// Without files that were passed over.
  var faultCount: Int { settingFaults.count + look.problems.count { !$0.isPassedOver } }
}
