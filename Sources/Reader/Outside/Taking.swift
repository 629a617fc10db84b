import NewsLibrary

extension State {
  /// Takes what came of work with the outside.
  mutating func take(_ report: OutsideReport) -> [Effect] {
    switch report {
    case .written(let written): return takeWritten(written)
    case .inTheWay(let request, let path): return takeInTheWay(request, path)
    case .notWritten(let error): tell(ExportText.notWritten(error))
    case .takenBack(let file, let removal): tell(OutsideText.takenBack(file, removal))
    case .quoteToCopy(let quote): return takeQuoteToCopy(quote)
    case .copied(let words, let means): message = OutsideText.copied(words, by: means)
    case .commandEnded(let output): return takeOutput(output)
    case .located(let file): return takeLocated(file)
    case .edited(let status, let editor): return takeEdited(status, editor)
    }
    return []
  }
}

extension OutsideState {
  /// Counts changes of the user's own data, so that the last thing done is the first undone.
  mutating func count(_ report: Report) {
    switch report {
    case .corrected(.some), .withdrawn, .searchSaved, .searchForgotten, .annotating(.made(_, _, .some)),
      .annotating(.tagRemoved), .annotating(.read):
      changes += 1
    case .undone(.some): changes -= 1
    default: break
    }
  }
}
