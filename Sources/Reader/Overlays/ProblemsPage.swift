import Display

/// What could not be taken in.
struct ProblemsPage: OverlayPage {
  func title(_ state: State) -> String { "Problems: what could not be taken in" }
  func rowCount(_ state: State) -> Int { state.problems.count }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { state.problems[shown].map(ProblemText.line) }
  var emptyWords: String { "Every file was taken in" }
}

extension State {
  mutating func showProblems() -> [Effect] { show(ProblemsPage()) + [.loadProblems] }
}
