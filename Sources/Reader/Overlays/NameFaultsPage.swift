import Display

/// What can be wrong with a name.
struct NameFaultsPage: OverlayPage {
  var subject: CorrectionSubject

  func title(_ state: State) -> String { "What is wrong with \(subject.words(in: 40))?" }
  var hint: String { "{open} chooses · {back} back" }
  func rowCount(_ state: State) -> Int { subject.faults.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    subject.faults[shown].map { StyledLine([StyledLine.Run($0.words, Theme.style(.text))]) }
  }

  func open(_ row: Int, _ state: inout State) -> [Effect] { state.openNameFault(subject, row) }
}
