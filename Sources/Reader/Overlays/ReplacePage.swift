import Display

/// Asks whether a file that is in the way may go.
struct ReplacePage: OverlayPage {
  var request: FileRequest
  /// Of the file, in full.
  var path: String

  private static let answers = ["n  no, leave it as it is", "y  yes, replace it"]

  func title(_ state: State) -> String {
    PathLine(verdicts: ["This file exists. Replace it?", "Replace it?"], path: path, joint: " ", least: 24)
      .fitted(to: state.size.width - 2)
  }

  var hint: String { "" }
  func rowCount(_ state: State) -> Int { Self.answers.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    Self.answers[shown].map { StyledLine([StyledLine.Run($0, Theme.style(.text))]) }
  }

  func press(_ key: Key, _ state: inout State) -> [Effect]? {
    switch key {
    case "n": open(0, &state)
    case "y": open(1, &state)
    default: nil
    }
  }

  func open(_ row: Int, _ state: inout State) -> [Effect] {
    _ = state.closeOverlay()
    guard row == 1 else {
      state.message = "Nothing was written"
      return []
    }
    state.message = "Writing…"
    return [.outside(.write(request, replacing: true))]
  }
}
