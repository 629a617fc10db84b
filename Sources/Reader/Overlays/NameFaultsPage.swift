import Display

/// What can be wrong with a name.
struct NameFaultsPage: Page {
  static let kind = PageKind.nameFaults
  var cursor = ListCursor()
  let subject: CorrectionSubject

  init(subject: CorrectionSubject) { self.subject = subject }

  func title(_ state: State) -> String { "What is wrong with \(subject.words(in: 40))?" }
  var hint: String { "{open} chooses · {back} back" }
  func rowCount(_ state: State) -> Int { subject.faults.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    subject.faults[shown].map { fault in
      StyledLine([StyledLine.Run(fault.words(isDescribed: subject.isDescribed), Theme.style(.text))])
    }
  }

  mutating func open(_ state: State) -> [PageIntent] {
    guard let fault = subject.faults.element(at: cursor.index),
      case .name(let name, let kind, _) = subject.matter
    else { return [] }
    switch fault {
    case .sameAs: return state.choosing(.sameAsWhom, subject)
    case .somebodyElse: return state.choosing(.whoElse, subject)
    case .noName: return [.ask(.library(.askScope(.notName(name, kind), in: subject.article)))]
    case .kind(let other):
      return [.ask(.library(.askScope(.kind(kind, name: name, is: other), in: subject.article)))]
    }
  }
}
