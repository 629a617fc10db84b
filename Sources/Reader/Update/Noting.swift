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
    guard requests.article == nil else { return find(matter) }
    // shown at once, and as another window has written it as soon as that is known
    return ask(readingOnScreen.noteSubject(in: open, inSidebar: inSidebar)) + [
      .library(.findSubject(of: matter, for: .shownPage))
    ]
  }

  /// A note of several lines goes to the editor; the prompt has one, with signs for line ends that are pasted.
  mutating func ask(_ subject: NoteSubject) -> [Effect] {
    if subject.text.contains(where: \.isNewline) {
      return [.editor(.writeNote(subject, text: subject.text))]
    }
    prompt = Prompt(notingOn: subject, text: subject.text)
    return []
  }

  private func find(_ matter: NoteMatter) -> [Effect] { [.library(.findSubject(of: matter, for: .opening))] }

  /// Keeps what was typed of an article, tags or a note; nothing if that changes nothing.
  mutating func keep(_ annotations: [Annotation], in article: ArticleID) -> [Effect] {
    prompt = nil
    return annotations.isEmpty ? [] : [.change(.annotate(annotations, in: article))]
  }

  /// What was pressed meanwhile is typed then; where the user went on to something else, it comes too late.
  ///
  /// - Parameter opens: whether the user waits for the prompt.
  mutating func takeSubject(_ subject: NoteSubject?, opens: Bool) -> [Effect] {
    guard opens, prompt == nil else {
      if let subject { prompt?.renew(by: subject) }
      return []
    }
    guard let subject else {
      giveUpWaiting()
      message = "It is gone; \(keymap.name(of: .refresh)) checks the files again"
      return []
    }
    guard subject.text.contains(where: \.isNewline) else { return ask(subject) }
    // no prompt will come: what was typed for it goes to the editor too
    let typed = typeAhead.release().compactMap(\.text).joined()
    return [.editor(.writeNote(subject, text: typed.isEmpty ? subject.text : "\(subject.text)\n\(typed)"))]
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
