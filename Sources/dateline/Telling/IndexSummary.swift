import LibraryFiles
import NewsLibrary
import Newswire
import Reader

/// What an indexing did, in one line.
struct IndexSummary {
  let outcome: RefreshOutcome
  let articles: Int
  let problems: [Problem]
  let seconds: Double

  /// `120 articles; 3 files new, 1 changed; 3 files passed over: 2 pictures, 1 empty; 0.4 s`, and before the time
  /// `1 part of a file passed over: 1 damaged PDF`
  var text: String {
    let tenths = Int((seconds * 10).rounded())
    return [
      "\(Count.text(articles)) \(articles == 1 ? "article" : "articles")", changes, filesPassedOver, partsPassedOver,
      "\(tenths / 10).\(tenths % 10) s",
    ].compactMap(\.self).joined(separator: "; ")
  }

  private var changes: String {
    let counts = [
      (outcome.added, "new"), (outcome.changed, "changed"), (outcome.moved, "moved"), (outcome.removed, "gone"),
    ].filter { $0.0 > 0 }
    let files = counts.enumerated().map { index, count in
      "\(Count.text(count.0)) \(index > 0 ? "" : count.0 == 1 ? "file " : "files ")\(count.1)"
    }
    return files.isEmpty ? "no file changed" : files.joined(separator: ", ")
  }

  /// Files without an article; nil if there are none.
  private var filesPassedOver: String? {
    Self.passedOver(problems.compactMap { ReasonWords(file: $0.reason).map { (1, $0) } }, "file", "files")
  }

  /// Articles and files that can't be read within files that have others; nil if there are none.
  private var partsPassedOver: String? {
    let parts = problems.compactMap { problem -> (Int, ReasonWords)? in
      if case .unread(let articles) = problem.reason { (articles.count, ReasonWords(articles)) } else { nil }
    }
    return Self.passedOver(parts, "part of a file", "parts of files")
  }

  /// By reason, the most frequent first.
  private static func passedOver(_ found: [(number: Int, words: ReasonWords)], _ one: String, _ many: String) -> String?
  {
    guard !found.isEmpty else { return nil }
    let counts = Dictionary(found.map { ($0.words, $0.number) }, uniquingKeysWith: +)
    let sorted = counts.sorted { ($1.value, $0.key.one) < ($0.value, $1.key.one) }
    let reasons = sorted.map { "\(Count.text($0.value)) \($0.value == 1 ? $0.key.one : $0.key.many)" }
    let total = counts.values.reduce(0, +)
    return "\(Count.text(total)) \(total == 1 ? one : many) passed over: \(reasons.joined(separator: ", "))"
  }
}

/// What was passed over, in the words of a count: `1 picture`, `2 pictures`.
private struct ReasonWords: Hashable {
  let one: String
  let many: String

  /// nil for a file that has an article.
  init?(file reason: Problem.Reason) {
    switch reason {
    case .unread, .doubtful: return nil
    case .empty: self.init("empty")
    case .binary: self.init("not text")
    case .noArticles(let lack): self.init(lack)
    case .tooLarge: self.init("too large")
    case .danglingLink: self.init("broken link", "broken links")
    case .linkLoop: self.init("looping link", "looping links")
    case .missing: self.init("missing")
    case .unreadable: self.init("unreadable")
    }
  }

  init(_ articles: UnreadArticles) {
    switch articles.lack {
    case nil: self.init("article that can't be read", "articles that can't be read")
    case let lack?: self.init(lack)
    }
  }

  private init(_ one: String, _ many: String? = nil) {
    self.one = one
    self.many = many ?? one
  }

  private init(_ lack: Lack) {
    switch lack {
    case .entries: self.init("XML without entries")
    case .articles: self.init("archive page without articles", "archive pages without articles")
    case .texts: self.init("table without texts", "tables without texts")
    case .events: self.init("table without events", "tables without events")
    case .messages: self.init("chat without words", "chats without words")
    case .originals: self.init("export of dateline", "exports of dateline")
    case .story: self.init("web page without a story", "web pages without a story")
    case .picture: self.init("picture", "pictures")
    case .recording: self.init("recording", "recordings")
    case .program: self.init("program", "programs")
    case .database: self.init("database", "databases")
    case .members: self.init("archive without articles", "archives without articles")
    case .password: self.init("encrypted")
    case .pdf: self.init("PDF", "PDFs")
    case .pdfWords: self.init("PDF without text", "PDFs without text")
    case .pdfLength: self.init("PDF that takes too long", "PDFs that take too long")
    case .pdfRun: self.init("PDF on which pdftotext failed", "PDFs on which pdftotext failed")
    case .pdfPages: self.init("damaged PDF", "damaged PDFs")
    case .knownForm: self.init("of no known form")
    }
  }
}
