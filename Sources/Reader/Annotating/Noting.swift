import Linguistics
import NewsLibrary

/// `a`: a note on the quote or fact under the cursor, else on the article.
extension State {
  mutating func startNote() -> [Effect] {
    if !overlays.isEmpty, let quote = selectedQuoteReference { return [.annotating(.findSubject(quote))] }
    guard let subject = noteSubject else { return tellOfNoArticle() }
    return ask(subject)
  }

  /// The prompt holds one line; a note of several goes to the editor.
  private mutating func ask(_ subject: NoteSubject) -> [Effect] {
    if subject.text.contains(where: \.isNewline) {
      return [.annotating(.writeInEditor(subject, text: subject.text))]
    }
    _ = startPrompt(.note(subject))
    prompt?.line = LineEditor(subject.text)
    return []
  }

  private var noteSubject: NoteSubject? {
    guard let id = articleInHand else { return nil }
    guard let open, open.id == id, let span = spanInHand else { return noteSubject(onAllOf: id) }
    let known = open.notes.first { $0.place?.span == span }
    return NoteSubject(
      article: id, anchor: TextAnchor(span, in: open.text), note: known?.id, text: known?.text ?? "")
  }

  private func noteSubject(onAllOf id: ArticleID) -> NoteSubject {
    let known = open?.id == id ? open?.notes.first { $0.anchor == nil } : nil
    return NoteSubject(article: id, note: known?.id, text: known?.text ?? "")
  }

  /// The words of the quote, fact or hit that the user is on; nil in the list.
  private var spanInHand: Span? {
    guard let open, focus != .list else { return nil }
    if focus == .sidebar, sidebarRows.indices.contains(sidebar.cursor.index),
      case .fact(let fact) = sidebarRows[sidebar.cursor.index]
    {
      if let note = open.facts.facts[fact].note { return open.notes.first { $0.id == note }?.place?.span }
      return open.facts.facts[fact].evidence.first
    }
    return place.cursor.flatMap(span)
  }

  mutating func submitNote(_ text: String, _ subject: NoteSubject) -> [Effect] {
    prompt = nil
    let changes = subject.annotations(writing: text)
    return changes.isEmpty ? [] : [.annotating(.make(changes, in: subject.article))]
  }

  /// `^E` in the prompt: the text goes on in the editor.
  mutating func writeNoteInEditor() -> [Effect] {
    guard let prompt, case .note(let subject) = prompt.purpose else { return [] }
    self.prompt = nil
    return [.annotating(.writeInEditor(subject, text: prompt.line.text))]
  }

  mutating func takeSubject(_ subject: NoteSubject?) -> [Effect] {
    guard let subject else {
      message = "This quote is gone; \(keymap.name(of: .refresh)) looks at the files again"
      return []
    }
    return ask(subject)
  }

  mutating func takeWritten(_ subject: NoteSubject, _ text: String?, by editor: String) -> [Effect] {
    guard let text else {
      message = "\(editor) failed: the note is as it was"
      return []
    }
    return submitNote(text, subject)
  }
}
