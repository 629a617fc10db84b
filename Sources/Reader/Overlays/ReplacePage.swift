import Display

/// Asks whether a file that is in the way may go.
struct ReplacePage: Page {
  static let kind = PageKind.replace
  var cursor = ListCursor()
  let request: FileRequest
  /// Of the file, in full.
  let path: String

  init(request: FileRequest, path: String) { (self.request, self.path) = (request, path) }

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

  mutating func press(_ key: Key, _ state: State) -> [PageIntent]? {
    switch key {
    case "n": leaving
    case "y": replacing
    default: nil
    }
  }

  mutating func open(_ state: State) -> [PageIntent] { cursor.index == 1 ? replacing : leaving }

  private var leaving: [PageIntent] { [.close, .say("Nothing was written")] }
  private var replacing: [PageIntent] { [.close, .say("Writing…"), .ask(.outside(.write(request, replacing: true)))] }
}
