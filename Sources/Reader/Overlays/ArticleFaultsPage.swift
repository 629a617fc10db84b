import Display
import NewsLibrary

/// What can be wrong with an article as a whole: its day and its agency.
struct ArticleFaultsPage: Page {
  static let kind = PageKind.articleFaults
  var cursor = ListCursor()
  private let summary: ArticleSummary

  init(_ summary: ArticleSummary) { self.summary = summary }

  func title(_ state: State) -> String { "What is wrong with “\(Truncation.cut(summary.title, to: 40))”?" }
  var hint: String { "{open} chooses · {back} back" }
  func rowCount(_ state: State) -> Int { ArticleFault.allCases.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    ArticleFault.allCases[shown].map { fault in
      let present = fault.present(summary)
      return StyledLine([
        StyledLine.Run(fault.words, Theme.style(.text)),
        StyledLine.Run("  now \(present.isEmpty ? "none" : present)", Theme.style(.faint)),
      ])
    }
  }

  mutating func open(_ state: State) -> [PageIntent] {
    guard let fault = ArticleFault.allCases.element(at: cursor.index) else { return [] }
    let present = fault.present(summary)
    let subject = HeadSubject(article: summary.id, fault: fault, present: present)
    return [.close, .prompt(.head(subject), text: present)]
  }
}
