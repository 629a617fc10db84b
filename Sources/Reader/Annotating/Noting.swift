import Display
import Linguistics
import NewsLibrary

/// `a`: a note on the quote or fact under the cursor, else on the article.
extension State {
  mutating func startNote() -> [Effect] {
    if !overlays.isEmpty, let quote = selectedQuoteReference { return find(.quote(quote)) }
    guard let id = articleInHand else { return tellOfNoArticle() }
    guard let open, open.id == id else { return find(.article(id)) }
    // a note made just now comes with the article that is on its way
    return awaited == nil ? ask(noteSubject(in: open)) : find(matter(in: open))
  }

  /// The prompt holds one line; a note of several goes to the editor.
  mutating func ask(_ subject: NoteSubject) -> [Effect] {
    if subject.text.contains(where: \.isNewline) {
      return [.annotating(.writeInEditor(subject, text: subject.text))]
    }
    _ = startPrompt(.note(subject))
    prompt?.line = LineEditor(subject.text)
    return []
  }

  private mutating func find(_ matter: NoteMatter) -> [Effect] {
    keysBeforeNote = []
    return [.annotating(.findSubject(of: matter))]
  }

  /// Whoever types fast means the note before its prompt is there.
  mutating func holdForNote(_ key: Key) -> [Effect] {
    if key == .escape { keysBeforeNote = nil } else { keysBeforeNote?.append(key) }
    return []
  }

  private func matter(in open: OpenArticle) -> NoteMatter {
    spanInHand.map { .words(open.id, TextAnchor($0, in: open.text), at: $0) } ?? .article(open.id)
  }

  private func noteSubject(in open: OpenArticle) -> NoteSubject {
    let span = spanInHand
    let known = open.notes.first { span == nil ? $0.anchor == nil : $0.place?.span == span }
    return NoteSubject(
      article: open.id, anchor: span.map { TextAnchor($0, in: open.text) }, note: known?.id, text: known?.text ?? "")
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

  /// What was pressed meanwhile is typed now; where the user went on to something else, it comes too late.
  mutating func takeSubject(_ subject: NoteSubject?) -> [Effect] {
    guard let keys = keysBeforeNote, prompt == nil else { return [] }
    keysBeforeNote = nil
    guard let subject else {
      message = "It is gone; \(keymap.name(of: .refresh)) looks at the files again"
      return []
    }
    var effects = ask(subject)
    for key in keys { effects += press(key) }
    return effects
  }

  /// What was typed before the editor was called stays in the prompt.
  mutating func takeFailure(of editor: String, _ subject: NoteSubject, _ text: String) {
    if text != subject.text {
      _ = startPrompt(.note(subject))
      prompt?.line = LineEditor(text)
    }
    message = "\(editor) failed: the note is as it was"
  }
}
