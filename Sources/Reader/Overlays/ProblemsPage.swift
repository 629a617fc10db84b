import Display

/// Files that could not be read.
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
      return ProblemText.lines(state.look.problems[row - faults.count], measure: measure)
    }
    return LineBreaker.lines(of: faults[row], measure: measure).map {
      StyledLine([StyledLine.Run($0, Theme.style(.text))])
    }
  }

  var emptyWords: String { "Every file was read" }
}

extension State {
  var problemCount: Int { settingFaults.count + look.problems.count }

  mutating func showProblems() -> [Effect] { show(ProblemsPage()) + [.loadProblems] }
}
