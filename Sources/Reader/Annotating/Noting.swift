import Display
import Linguistics
import NewsLibrary

/// `a`: a note on the quote or fact under the cursor, else on the article.
extension State {
  mutating func startNote() -> [Effect] {
    if !overlays.isEmpty, let quote = selectedQuoteReference { return find(.quote(quote)) }
    guard let id = showArticleInHand() else { return tellOfNoArticle() }
    guard overlays.isEmpty else { return find(.article(id)) }
    showCursor()
    guard let open, open.id == id else { return find(.article(id)) }
    // a note made just now comes with the article that is on its way
    let inSidebar = focus == .sidebar
    let matter = readingOnScreen.noteMatter(in: open, inSidebar: inSidebar)
    guard awaited == nil else { return find(matter) }
    // shown at once, and as another window has written it as soon as that is known
    return ask(readingOnScreen.noteSubject(in: open, inSidebar: inSidebar)) + [.annotating(.findSubject(of: matter))]
  }

  /// A note of several lines goes to the editor; the prompt has one, with signs for line ends that are pasted.
  mutating func ask(_ subject: NoteSubject) -> [Effect] {
    if subject.text.contains(where: \.isNewline) {
      return [.annotating(.writeInEditor(subject, text: subject.text))]
    }
    _ = startPrompt(.note(subject))
    prompt?.line = LineEditor(subject.text, keepingLines: true)
    return []
  }

  private mutating func find(_ matter: NoteMatter) -> [Effect] {
    awaitedNote = matter
    return [.annotating(.findSubject(of: matter))]
  }

  /// Line ends at the end, as pasted lines have them, are no part of a note.
  mutating func submitNote(_ text: String, _ subject: NoteSubject) -> [Effect] {
    prompt = nil
    let changes = subject.annotations(writing: String(text.reversed().drop(while: \.isNewline).reversed()))
    return changes.isEmpty ? [] : [.annotating(.make(changes, in: subject.article))]
  }

  /// `^E` in the prompt: the text goes on in the editor.
  mutating func writeNoteInEditor() -> [Effect] {
    guard let prompt, case .note(let subject) = prompt.purpose else { return [] }
    self.prompt = nil
    return [.annotating(.writeInEditor(subject, text: prompt.line.text))]
  }

  /// What was pressed meanwhile is typed then; where the user went on to something else, it comes too late.
  mutating func takeSubject(_ subject: NoteSubject?, of matter: NoteMatter) -> [Effect] {
    guard awaitedNote == matter, prompt == nil else {
      renewPrompt(by: subject)
      return []
    }
    awaitedNote = nil
    guard let subject else {
      giveUpWaiting()
      message = "It is gone; \(keymap.name(of: .refresh)) checks the files again"
      return []
    }
    guard subject.text.contains(where: \.isNewline) else { return ask(subject) }
    // no prompt will come: what was typed for it goes to the editor too
    let typed = typeAhead.release().compactMap(\.text).joined()
    return [.annotating(.writeInEditor(subject, text: typed.isEmpty ? subject.text : "\(subject.text)\n\(typed)"))]
  }

  /// Shows what the note that is asked for says by now, unless the user has begun to write.
  private mutating func renewPrompt(by subject: NoteSubject?) {
    guard let subject, let prompt, case .note(let old) = prompt.purpose, old != subject,
      (old.article, old.anchor) == (subject.article, subject.anchor), prompt.line.text == old.text,
      !subject.text.contains(where: \.isNewline)
    else { return }
    self.prompt?.purpose = .note(subject)
    self.prompt?.line = LineEditor(subject.text, keepingLines: true)
  }

  /// Asks again for a text that was written already.
  mutating func offerAgain(_ text: String, _ subject: NoteSubject) {
    _ = startPrompt(.note(subject))
    prompt?.line = LineEditor(text, keepingLines: true)
  }

  /// What was typed before the editor was called stays in the prompt.
  ///
  /// - Parameter path: the file that has what was written in the editor; nil where nothing was.
  mutating func takeFailure(of editor: String, _ subject: NoteSubject, _ text: String, keptIn path: String?) {
    if text != subject.text { offerAgain(text, subject) }
    tell(OutsideText.failed(editor, keptIn: path))
  }
}

extension State {
  /// The editor was not even called.
  mutating func takeNoFile(_ subject: NoteSubject, _ text: String, _ folder: String, _ code: Int32) {
    if text != subject.text { offerAgain(text, subject) }
    message = "No file for the editor could be made (\(SystemError.words(code))) in \(folder)"
  }
}

extension Effect {
  /// The note that it is to keep, and its text; nil for any other change, and where one is taken away.
  package var note: (subject: NoteSubject, text: String)? {
    guard case .annotating(.make(let annotations, let id)) = self else { return nil }
    switch annotations.first(where: \.isOfNotes) {
    case .note(let text, let anchor): return (NoteSubject(article: id, anchor: anchor), text)
    case .rewrite(let name, let text, let old) where !text.isEmpty:
      return (NoteSubject(article: id, anchor: old?.anchor, note: name, text: old?.text ?? ""), text)
    default: return nil
    }
  }
}

extension TypeAhead.Wish {
  /// What it would be in a text; nil for what is none.
  fileprivate var text: String? {
    switch self {
    case .key(.character(let character)): String(character)
    case .paste(let text): text
    case .key, .action: nil
    }
  }
}
