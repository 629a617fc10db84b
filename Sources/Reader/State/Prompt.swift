import Display
import NewsLibrary
import QueryLanguage

/// A line at the bottom of the screen that takes text.
package struct Prompt: Sendable, Equatable {
  package enum Purpose: Sendable, Equatable {
    case search, find
    /// A query to limit the list to.
    case limit
    /// A name for a search that is to be saved.
    case name(ofSearch: String)
    case tags(ArticleID)
    /// The day or the agency of an article.
    case head(HeadSubject)
    case note(NoteSubject)
    /// A file to write to.
    case file(ExportSubject, ExportFormat)
    /// A command to give text to.
    case shell(ExportSubject)
  }
  package var purpose: Purpose
  package var line = LineEditor()
  /// What Tab began; nil if the last key was another.
  var completing: Completing?
  /// The walk through known tags that Tab began.
  var tagWalk: TagWalk?
  /// The walk through earlier queries.
  var recall = QueryRecall()

  init(purpose: Purpose) { self.purpose = purpose }

  /// Asks for a note, beginning with a text.
  init(notingOn subject: NoteSubject, text: String) {
    purpose = .note(subject)
    line = LineEditor(text, keepingLines: true)
  }

  /// Whether its text is a query of the library.
  var takesQuery: Bool { purpose == .search || purpose == .limit }

  /// What stands before the text.
  var sign: String {
    switch purpose {
    case .search: "/"
    case .find: "\\"
    case .limit: "Limit to: "
    case .name: "Name: "
    case .tags: "Tags: "
    case .head(let subject):
      switch subject.fault {
      case .day: "Published on: "
      case .agency: "Agency: "
      }
    case .note(let subject): "Note on \(Self.words(on: subject, in: 24)): "
    case .file: "Write to: "
    case .shell: "|"
    }
  }

  /// The same, shorter if there is little room beside it.
  func sign(in width: Columns) -> String {
    guard width < 60, case .note(let subject) = purpose else { return sign }
    return "On \(Self.words(on: subject, in: 12)): "
  }

  /// What a note is on; quotes of the text are cut to some columns.
  private static func words(on subject: NoteSubject, in room: Columns) -> String {
    subject.anchor.map { "“\(Truncation.cut($0.words, to: room))”" } ?? "the article"
  }

  /// Shows what the note that is asked for says now, unless the user has begun to write.
  mutating func renew(by subject: NoteSubject) {
    guard case .note(let old) = purpose, old != subject, (old.article, old.anchor) == (subject.article, subject.anchor),
      line.text == old.text, !subject.text.contains(where: \.isNewline)
    else { return }
    purpose = .note(subject)
    line = LineEditor(subject.text, keepingLines: true)
  }

  /// How far Tab has come.
  enum Completing: Sendable, Equatable {
    /// The library was asked for choices and has not answered yet; `ahead` counts further steps already
    /// asked of the walk.
    case asked(QueryCompletion, ahead: Int)
    case nothing
    case walk(CompletionWalk)
  }
}
