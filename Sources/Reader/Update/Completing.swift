import Display
import NewsLibrary
import QueryLanguage

extension State {
  /// Tab in the search prompt: takes what is suggested, or completes what stands at the cursor, and
  /// walks through the choices if there are several.
  mutating func complete(by step: Int) -> [Effect] {
    switch prompt?.completing {
    case .walk(var walk):
      walk.step(by: step)
      return put(walk)
    case .asked(let completion, let ahead):
      prompt?.completing = .asked(completion, ahead: ahead + step)
      return []
    case .nothing, nil: break
    }
    if case .suggestion(let text) = promptHelp { return edit { $0 = LineEditor(text) } }
    guard let line = prompt?.line else { return [] }
    guard let completion = QueryCompletion(in: line.text, cursor: line.beforeCursor.count) else {
      prompt?.completing = .nothing
      return []
    }
    prompt?.completing = .asked(completion, ahead: 0)
    return [.library(.complete(completion))]
  }

  /// Puts in what the library has, unless a key was pressed since it was asked.
  mutating func takeChoices(_ completion: QueryCompletion, _ choices: [String]) -> [Effect] {
    guard let prompt, case .asked(completion, let ahead) = prompt.completing else { return [] }
    guard var walk = CompletionWalk(completion, choices, in: prompt.line.text) else {
      self.prompt?.completing = .nothing
      return []
    }
    walk.step(by: ahead)
    return put(walk)
  }

  /// A walk through one choice is over where it began.
  private mutating func put(_ walk: CompletionWalk) -> [Effect] {
    let completed = walk.completed
    let effects = edit { $0 = LineEditor(completed.text, cursor: completed.cursor) }
    prompt?.completing = walk.choices.count > 1 ? .walk(walk) : nil
    return effects
  }
}

/// Earlier queries and commands.
extension State {
  /// Walks through earlier queries or commands or, with the arrows once a query is typed, through what was found.
  mutating func recall(with key: Key, _ prompt: Prompt) -> [Effect] {
    let isBack = key == .up || key == .control("p")
    switch prompt.purpose {
    case .shell: return recall(by: isBack ? 1 : -1)
    case .search, .limit:
      let isWalked = key != .up && key != .down || prompt.recall.isWalking || isBack && prompt.line.text.isEmpty
      return isWalked ? recall(by: isBack ? 1 : -1) : stepArticle(by: isBack ? -1 : 1)
    case .find, .name, .tags, .note, .file: return []
    }
  }

  private mutating func recall(by step: Int) -> [Effect] {
    guard var recall = prompt?.recall, let line = prompt?.line else { return [] }
    guard let text = recall.step(by: step, from: line.text) else {
      let kind = prompt?.takesQuery == true ? "query" : "command"
      message = step > 0 ? "No earlier \(kind)" : "No later \(kind)"
      return []
    }
    let effects = edit { $0 = LineEditor(text) }
    prompt?.recall = recall
    return effects
  }
}
