import Display
import Extraction
import Linguistics
import NewsLibrary

/// The article in the reader with all that is derived from it; made off the main thread.
package struct OpenArticle: Sendable {
  package let indexed: IndexedArticle
  package let findings: Findings
  package let facts: FactList
  package let speakers: [SpeakerTally]
  /// Their letters in the margin.
  private let signs: [String]
  private let sidebarRows: [Sidebar.Tab: [Sidebar.Row]]
  private(set) var layout: ArticleLayout
  /// The user's, each with its place.
  package let notes: [Note]
  private(set) var measure: Columns
  private(set) var showsFurniture: Bool

  /// - Parameter libraryCounts: quotes in the library by the name of the speaker, as far as known.
  package init(
    _ indexed: IndexedArticle, libraryCounts: [String: Int] = [:], notes: [Note] = [], measure: Columns,
    showsFurniture: Bool
  ) {
    self.indexed = indexed
    findings = indexed.findings ?? Findings()
    self.notes = notes
    facts = FactList(findings, in: indexed.article, libraryCounts: libraryCounts, notes: notes)
    speakers = SpeakerTally.all(in: findings)
    signs = SpeakerSigns.of(speakers, in: findings)
    let facts = facts
    sidebarRows = Dictionary(uniqueKeysWithValues: Sidebar.Tab.allCases.map { ($0, $0.rows(of: facts)) })
    self.measure = measure
    self.showsFurniture = showsFurniture
    layout = ArticleLayout(indexed.article, measure: measure, showsFurniture: showsFurniture)
  }

  package var id: ArticleID { indexed.summary.id }
  /// Whether what it says is known yet.
  var hasFindings: Bool { indexed.findings != nil }
  var text: SourceText { indexed.article.text }

  /// Says so if facts come from the beginning of a very long article only; nil for any other.
  var reachWords: String? {
    let reach = indexed.article.readingEnd
    guard reach < text.count else { return nil }
    return "A very long article: facts only from the first \(100 * reach / text.count) %"
  }

  /// The rows of a tab of the sidebar.
  func rows(of tab: Sidebar.Tab) -> [Sidebar.Row] { sidebarRows[tab] ?? [] }

  /// Positions of the direct and mixed quotes, in order of text.
  var markedQuotes: [Int] { findings.quotes.indices.filter { findings.quotes[$0].kind != .indirect } }

  /// Who said a quote; several where they spoke together, none if that is unsure.
  func speakerNames(of quote: Int) -> [String] {
    findings.quotes[quote].speakers.map { findings.entities[$0.index].name }
  }

  /// Breaks the lines again if measure or furniture changed.
  mutating func lay(measure: Columns, showsFurniture: Bool) {
    guard (measure, showsFurniture) != (self.measure, self.showsFurniture) else { return }
    self.measure = measure
    self.showsFurniture = showsFurniture
    layout = ArticleLayout(indexed.article, measure: measure, showsFurniture: showsFurniture)
  }

  /// The letter of a speaker by rank; that of the unsure one for nil.
  func sign(of rank: Int?) -> String {
    guard let rank, signs.indices.contains(rank) else { return SpeakerSigns.unsure }
    return signs[rank]
  }

  /// The place of a speaker in the article's list of speakers, which decides colour and letter.
  func rank(of speaker: EntityID?) -> Int? {
    guard let speaker else { return nil }
    return speakers.firstIndex { $0.speaker == speaker }
  }
}
