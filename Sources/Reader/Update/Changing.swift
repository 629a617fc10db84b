/// Changes of what the user made, which are kept off the main thread: what goes by them waits until they are.
extension State {
  /// Counts the changes that effects begin.
  mutating func counted(_ effects: [Effect]) -> [Effect] {
    changesUnderWay += effects.count { $0.changes }
    return effects
  }

  /// Counts the change that a report tells of.
  mutating func count(_ report: Report) {
    outside.count(report)
    if case .failed = report {
      changesUnderWay = 0
    } else if report.tellsOfChange {
      changesUnderWay = max(0, changesUnderWay - 1)
    }
  }
}

extension Effect {
  /// Whether it is answered by a report that tells of a change.
  fileprivate var changes: Bool {
    switch self {
    case .correct, .undo, .withdraw, .bringBack, .saveSearch, .forgetSearch, .annotating(.make),
      .annotating(.setRead), .outside(.write), .outside(.takeBack):
      true
    default: false
    }
  }
}

extension Report {
  fileprivate var tellsOfChange: Bool {
    switch self {
    case .corrected, .undone, .withdrawn, .searchSaved, .searchForgotten, .annotating(.made), .annotating(.read),
      .outside(.written), .outside(.inTheWay), .outside(.notWritten), .outside(.takenBack):
      true
    default: false
    }
  }
}
