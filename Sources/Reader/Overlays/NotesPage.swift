import Display
import NewsLibrary

/// All notes of the user's, those that find no match here too.
struct NotesPage: OverlayPage {
  var notes: [Note] = []

  func title(_ state: State) -> String { "Your notes: \(Count.text(notes.count))" }
  var hint: String { "Enter goes there · a changes · w writes them out · q back" }
  func rowCount(_ state: State) -> Int { notes.count }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { notes[shown].map(AnnotationText.line) }
  var emptyWords: String { "You have noted nothing yet; a notes what the cursor is on" }

  func open(_ row: Int, _ state: inout State) -> [Effect] {
    guard notes.indices.contains(row) else { return [] }
    guard let place = notes[row].place else {
      state.message = "It finds no match: the article is not in this library"
      return []
    }
    return state.leavePages(for: place.article, landing: place.span.map(Landing.words) ?? .top)
  }

  func perform(_ action: Action, on row: Int, _ state: inout State) -> [Effect]? {
    guard action == .note, notes.indices.contains(row), let place = notes[row].place else { return nil }
    let note = notes[row]
    return state.takeSubject(
      NoteSubject(article: place.article, anchor: note.anchor, note: note.id, text: note.text))
  }
}

extension State {
  mutating func showNotes() -> [Effect] { show(NotesPage()) + [.annotating(.loadNotes)] }
}
