import Display
import NewsLibrary

/// The names that the library takes for one speaker's, for telling one apart that is somebody else's.
struct SpeakerNamesPage: Page {
  static let kind = PageKind.speakerNames
  var cursor = ListCursor()
  private let name: String
  private let others: [NameTally]

  private init(_ name: String, _ others: [NameTally]) { (self.name, self.others) = (name, others) }

  /// What splits a name off: at once where there is but one, else it is to be chosen.
  static func splitting(_ others: [NameTally], from name: String) -> [PageIntent] {
    switch others.count {
    case 0: [.say("\(name) goes by one name")]
    case 1: [split(others[0], from: name)]
    default: [.show(SpeakerNamesPage(name, others), asking: [])]
    }
  }

  private static func split(_ other: NameTally, from name: String) -> PageIntent {
    .ask(.change(.split(other.name, from: name)))
  }

  func title(_ state: State) -> String { "Who is not \(Truncation.cut(name, to: 40))?" }
  var hint: String { "{open} splits the name off · {back} back" }
  func rowCount(_ state: State) -> Int { others.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { others[shown].map(SpeakerRow.line) }

  mutating func open(_ state: State) -> [PageIntent] {
    others.element(at: cursor.index).map { [.close, Self.split($0, from: name)] } ?? []
  }
}
