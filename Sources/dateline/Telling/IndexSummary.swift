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

  /// `120 articles; 3 files new, 1 changed; 3 files passed over: 2 pictures, 1 empty; 0.4 s`
  var text: String {
    let tenths = Int((seconds * 10).rounded())
    return [
      "\(Count.text(articles)) \(articles == 1 ? "article" : "articles")", changes, passedOver,
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

  /// Files without an article, by reason, the most frequent first; nil if there are none.
  private var passedOver: String? {
    var counts: [String: (number: Int, words: ReasonWords)] = [:]
    for reason in problems.map(\.reason) {
      guard let words = ReasonWords(reason) else { continue }
      counts[words.one, default: (0, words)].number += reason.fileCount
    }
    guard !counts.isEmpty else { return nil }
    let total = counts.values.reduce(0) { $0 + $1.number }
    let sorted = counts.values.sorted { ($1.number, $0.words.one) < ($0.number, $1.words.one) }
    let reasons = sorted.map { "\(Count.text($0.number)) \($0.number == 1 ? $0.words.one : $0.words.many)" }
    return "\(Count.text(total)) \(total == 1 ? "file" : "files") passed over: \(reasons.joined(separator: ", "))"
  }
}

extension Problem.Reason {
  /// The files without an article that it tells of, each in another one or a file itself.
  fileprivate var fileCount: Int { if case .articles(let unreadable, _) = self { unreadable } else { 1 } }
}

/// What a file without articles is, in the words of a count: `1 picture`, `2 pictures`.
private struct ReasonWords {
  let one: String
  let many: String

  /// nil for a file that has an article, unless it is known what others within it are.
  init?(_ reason: Problem.Reason) {
    switch reason {
    case .articles(_, nil), .doubtful: return nil
    case .articles(_, let lack?): self.init(lack)
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
    case .knownForm: self.init("of no known form")
    }
  }
}
