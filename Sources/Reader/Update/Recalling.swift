import Display

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
