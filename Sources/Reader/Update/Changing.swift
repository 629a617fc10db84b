/// Changes of what the user made, which are kept off the main thread: what goes by them waits until they are.
extension State {
  /// Counts the changes that effects begin.
  mutating func counted(_ effects: [Effect]) -> [Effect] {
    changesUnderWay += effects.count { $0.changes }
    annotationsUnderWay += effects.count { $0 == .annotating(.load) }
    return effects
  }

  /// Counts the change that a report tells of.
  mutating func count(_ report: Report) {
    outside.count(report)
    if case .failed = report {
      (changesUnderWay, annotationsUnderWay) = (0, 0)
      annotated.giveUp()
    } else if report.tellsOfChange {
      changesUnderWay = max(0, changesUnderWay - 1)
    }
  }

  /// The words of a note that was not kept are asked for again, to be taken elsewhere or tried once more.
  mutating func takeNotKept(_ change: Effect, _ line: String) {
    giveUpWaiting()
    if prompt == nil, let note = change.note { offerAgain(note.text, note.subject) }
    message = line
  }
}

extension Effect {
  /// Whether it changes what the user made, and is answered by a report that tells of that.
  package var changes: Bool {
    switch self {
    case .correct, .undo, .withdraw, .saveSearch, .forgetSearch, .annotating(.make),
      .annotating(.removeTag), .annotating(.setRead), .outside(.write), .outside(.takeBack):
      true
    default: false
    }
  }
}

extension Report {
  fileprivate var tellsOfChange: Bool {
    switch self {
    case .corrected, .notKept, .undone, .withdrawn, .searchSaved, .searchForgotten, .annotating(.made),
      .annotating(.tagRemoved), .annotating(.read), .outside(.written), .outside(.inTheWay), .outside(.notWritten),
      .outside(.takenBack):
      true
    default: false
    }
  }
}
