import Display
import NewsLibrary
import QueryLanguage

extension State {
  /// Tab in the search prompt: takes what is suggested, or completes what stands at the cursor, and
  /// walks through the choices where there are several.
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
    if case .suggestion(let text) = promptHelp { return replaceText(with: LineEditor(text)) }
    return askForChoices()
  }

  private mutating func askForChoices() -> [Effect] {
    guard let line = prompt?.line else { return [] }
    guard let completion = QueryCompletion(in: line.text, cursor: line.beforeCursor.count) else {
      prompt?.completing = .nothing
      return []
    }
    prompt?.completing = .asked(completion, ahead: 0)
    return [.complete(completion)]
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
    let effects = replaceText(with: LineEditor(completed.text, cursor: completed.cursor))
    prompt?.completing = walk.choices.count > 1 ? .walk(walk) : nil
    return effects
  }
}

/// Earlier queries and commands.
extension State {
  /// Walks through earlier queries or, with the arrows once something is typed, through what was found.
  mutating func walk(_ key: Key, _ prompt: Prompt) -> [Effect] {
    switch key {
    case .control("p"): recall(by: 1)
    case .control("n"): recall(by: -1)
    case .up: prompt.line.text.isEmpty || prompt.recall.isWalking ? recall(by: 1) : stepArticle(by: -1)
    default: prompt.recall.isWalking ? recall(by: -1) : stepArticle(by: 1)
    }
  }

  /// Walks through the commands of this session, in their prompt alone.
  mutating func recallCommand(_ key: Key, _ prompt: Prompt) -> [Effect] {
    guard case .shell = prompt.purpose else { return [] }
    return recall(by: key == .up || key == .control("p") ? 1 : -1)
  }

  private mutating func recall(by step: Int) -> [Effect] {
    guard var recall = prompt?.recall, let line = prompt?.line else { return [] }
    guard let text = recall.step(by: step, from: line.text) else {
      let kind = prompt?.takesQuery == true ? "query" : "command"
      message = step > 0 ? "No earlier \(kind)" : "No later \(kind)"
      return []
    }
    let effects = replaceText(with: LineEditor(text))
    prompt?.recall = recall
    return effects
  }

  mutating func takeQueryHistory(_ queries: [String]) {
    prompt?.recall.take(queries)
  }
}
