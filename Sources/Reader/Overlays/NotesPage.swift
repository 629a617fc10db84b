import Display
import NewsLibrary

/// All notes of the user's, those that find no match here too.
struct NotesPage: OverlayPage {
  var notes: [Note] { loaded ?? [] }
  /// nil while they are on their way.
  var loaded: [Note]?
  /// Whether the last key took a note away, so that `u` again brings it back.
  fileprivate var hasTakenAway = false

  func title(_ state: State) -> String { "Your notes: \(Count.text(notes.count))" }
  var hint: String { "{open} goes there · {note} changes · {undo} removes · {write} writes to a file · {back} back" }
  func rowCount(_ state: State) -> Int { notes.count }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { shown.flatMap { lines(of: $0, state) } }
  var hasTallRows: Bool { true }
  func lines(of row: Int, _ state: State) -> [StyledLine] { NoteLines(notes[row], in: state.size).lines }
  var isWaiting: Bool { loaded == nil }
  var emptyWords: String { "No notes yet; {note} writes one on what the cursor is on" }

  func renew(_ state: inout State) -> [Effect] { [.annotating(.loadNotes)] }

  /// nil for a note that finds no article.
  func article(at row: Int) -> ArticleID? { notes.indices.contains(row) ? notes[row].place?.article : nil }

  func open(_ row: Int, _ state: inout State) -> [Effect] {
    guard notes.indices.contains(row) else { return [] }
    guard let place = notes[row].place else {
      state.message = "Not found: the article is not in this library"
      return []
    }
    return state.leavePages(for: place.article, landing: place.span.map(Landing.words) ?? .top)
  }

  func perform(_ action: Action, on row: Int, _ state: inout State) -> [Effect]? {
    if action != .undo || hasTakenAway { state.changeTopPage(NotesPage.self) { $0.hasTakenAway = false } }
    guard action == .note || action == .undo && !hasTakenAway, notes.indices.contains(row) else { return nil }
    guard let subject = NoteSubject(notes[row]) else {
      state.message = "Its article is not in this library: the note stays as it is"
      return []
    }
    return action == .note ? state.ask(subject) : state.takeAway(subject)
  }
}

extension NoteSubject {
  /// nil for a note that finds no article.
  fileprivate init?(_ note: Note) {
    guard let article = note.place?.article else { return nil }
    self.init(article: article, anchor: note.anchor, note: note.id, text: note.text)
  }
}

extension State {
  fileprivate mutating func takeAway(_ subject: NoteSubject) -> [Effect] {
    changeTopPage(NotesPage.self) { $0.hasTakenAway = true }
    return submitNote("", subject)
  }

  mutating func showNotes() -> [Effect] { show(NotesPage()) + [.annotating(.loadNotes)] }
}
