import NewsLibrary

extension Library {
  /// Brings the index into step with the files, for a command that answers once. Where the disk takes no more,
  /// what is in the index counts all the same.
  func bringIntoStep(through last: Pass) throws {
    let wait = WaitNotice()
    let outcome: RefreshOutcome
    do {
      outcome = try refresh(through: last, report: wait.tell)
    } catch let error as LibraryError where error != .brokenIndex {
      return StandardError.line("dateline: \(Wording.of(error))")
    }
    if let notice = Wording.notice(of: outcome) { StandardError.line("dateline: \(notice)") }
  }
}
