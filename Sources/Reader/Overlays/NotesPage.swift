import Display
import NewsLibrary

/// All notes of the user's, those that find no match here too.
struct NotesPage: Page {
  static let kind = PageKind.notes
  var cursor = ListCursor()
  private var notes: [Note] { loaded ?? [] }
  /// nil while they are on their way.
  private var loaded: [Note]?

  init() {}

  func title(_ state: State) -> String { "Your notes: \(Count.text(notes.count))" }
  var hint: String {
    "{open} goes there · {note} changes · {remove} removes · {write} writes to a file · {back} back"
  }
  func rowCount(_ state: State) -> Int { notes.count }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { shown.flatMap { lines(of: $0, state) } }
  var hasTallRows: Bool { true }
  func lines(of row: Int, _ state: State) -> [StyledLine] { NoteLines(notes[row], in: state.size).lines }
  var isWaiting: Bool { loaded == nil }
  var emptyWords: String { "No notes yet; {note} writes one on what the cursor is on" }

  private var selected: Note? { notes.element(at: cursor.index) }

  /// nil for a note that finds no article.
  func subject(_ state: State) -> PageSubject? { (selected?.place?.article).map(PageSubject.article) }
  func exports(_ state: State) -> [ExportSubject] { notes.isEmpty ? [] : [.notes] }

  mutating func open(_ state: State) -> [PageIntent] {
    guard let selected else { return [] }
    guard let place = selected.place else {
      return [.say("Not found: the article is not in this library")]
    }
    return [.goTo(place.article, place.span.map(Landing.words) ?? .top)]
  }

  mutating func perform(_ action: Action, _ state: State) -> [PageIntent]? {
    guard action == .note || action == .remove, let selected else { return nil }
    guard let subject = NoteSubject(selected) else {
      return [.say("Its article is not in this library: the note stays as it is")]
    }
    let removal = Effect.change(.annotate(subject.annotations(writing: ""), in: subject.article))
    return [action == .note ? .note(subject) : .ask(removal)]
  }

  var opening: [Effect] { [.library(.loadNotes)] }

  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    switch report {
    case .library(.notes(let notes), _): loaded = notes
    case .changed(.annotated(let made, _, .some), _) where made.contains(where: \.isOfNotes):
      return [.ask(.library(.loadNotes))]
    case .changed(.undone(.annotations(let records)), _) where records.contains(where: \.annotation.isOfNotes):
      return [.ask(.library(.loadNotes))]
    default: break
    }
    return []
  }

  mutating func renew(_ state: State) -> [Effect] { [.library(.loadNotes)] }
}

extension NoteSubject {
  /// nil for a note that finds no article.
  fileprivate init?(_ note: Note) {
    guard let article = note.place?.article else { return nil }
    self.init(article: article, anchor: note.anchor, note: note.id, text: note.text)
  }
}
