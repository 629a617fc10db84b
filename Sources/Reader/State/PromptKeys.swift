import Display
import NewsLibrary
import QueryLanguage

/// What keys mean in a prompt. They change nothing but the prompt; what else is to be done comes back as intents.
extension Prompt {
  /// What a prompt wants done outside itself.
  enum Intent {
    /// Asks for what the text can be completed with; the answer comes to `take`.
    case ask(QueryCompletion)
    /// The text has changed, and what it is searched for with it.
    case follow(String)
    case submit, abandon
    /// The note goes on in the editor.
    case write(NoteSubject, text: String)
    /// On to the next article that was found, or back.
    case step(Int)
    case say(String)
  }

  /// Does what a key asks of the text; nil if the key means nothing in it.
  ///
  /// - Parameters:
  ///   - tags: those that Tab completes.
  ///   - offer: what Tab takes instead of a query that finds nothing.
  mutating func press(_ key: Key, tags: [String], offer: String?) -> [Intent]? {
    if key == .tab || key == .backTab, let intents = complete(by: key == .tab ? 1 : -1, tags, offer) { return intents }
    completing = nil
    if case .note(let subject) = purpose, key == .control("e") { return [.write(subject, text: line.text)] }
    switch key {
    case .enter: return [.submit]
    case .escape, .control("c"), .control("g"): return [.abandon]
    case .backspace where line.text.isEmpty: return [.abandon]
    case .up, .control("p"): return recall(by: 1, isArrow: key == .up)
    case .down, .control("n"): return recall(by: -1, isArrow: key == .down)
    default:
      var edited = line
      return edited.edit(key) ? edit { $0 = edited } : nil
    }
  }

  mutating func edit(_ change: (inout LineEditor) -> Void) -> [Intent] {
    let before = line.text
    change(&line)
    (completing, tagWalk) = (nil, nil)
    guard line.text != before else { return [] }
    recall.end()
    return [.follow(line.text)]
  }

  // MARK: Earlier queries and commands

  /// Walks through earlier queries or commands or, with the arrows once a query is typed, through what was found.
  private mutating func recall(by step: Int, isArrow: Bool) -> [Intent] {
    switch purpose {
    case .shell: return recall(by: step)
    case .search, .limit:
      let isWalked = !isArrow || recall.isWalking || step > 0 && line.text.isEmpty
      return isWalked ? recall(by: step) : [.step(-step)]
    case .find, .name, .tags, .head, .note, .file: return []
    }
  }

  private mutating func recall(by step: Int) -> [Intent] {
    var walk = recall
    guard let text = walk.step(by: step, from: line.text) else {
      return [.say("No \(step > 0 ? "earlier" : "later") \(takesQuery ? "query" : "command")")]
    }
    let intents = edit { $0 = LineEditor(text) }
    recall = walk
    return intents
  }
}

/// Tab.
extension Prompt {
  /// nil if Tab completes nothing in this prompt.
  private mutating func complete(by step: Int, _ tags: [String], _ offer: String?) -> [Intent]? {
    switch purpose {
    case .search, .limit: completeQuery(by: step, offer)
    case .tags: completeTag(by: step, among: tags)
    case .find, .name, .head, .note, .file, .shell: nil
    }
  }

  /// The word at the end becomes the next known tag that begins so.
  private mutating func completeTag(by step: Int, among tags: [String]) -> [Intent] {
    var walk = tagWalk ?? TagWalk(line.text, among: tags)
    guard !walk.choices.isEmpty else { return [.say("None of your tags begins like this")] }
    walk.step(by: step)
    line = LineEditor(walk.text)
    tagWalk = walk
    return []
  }

  /// Takes what is offered, or completes what stands at the cursor, and walks through the choices if there are
  /// several.
  private mutating func completeQuery(by step: Int, _ offer: String?) -> [Intent] {
    switch completing {
    case .walk(var walk):
      walk.step(by: step)
      return put(walk)
    case .asked(let completion, let ahead):
      completing = .asked(completion, ahead: ahead + step)
      return []
    case .nothing, nil: break
    }
    if let offer { return edit { $0 = LineEditor(offer) } }
    guard let completion = QueryCompletion(in: line.text, cursor: line.beforeCursor.count) else {
      completing = .nothing
      return []
    }
    completing = .asked(completion, ahead: 0)
    return [.ask(completion)]
  }

  /// Puts in what the library has, unless a key was pressed since it was asked.
  mutating func take(_ choices: [String], for completion: QueryCompletion) -> [Intent] {
    guard case .asked(completion, let ahead) = completing else { return [] }
    guard var walk = CompletionWalk(completion, choices, in: line.text) else {
      completing = .nothing
      return []
    }
    walk.step(by: ahead)
    return put(walk)
  }

  /// A walk through one choice is over where it began.
  private mutating func put(_ walk: CompletionWalk) -> [Intent] {
    let completed = walk.completed
    let intents = edit { $0 = LineEditor(completed.text, cursor: completed.cursor) }
    completing = walk.choices.count > 1 ? .walk(walk) : nil
    return intents
  }
}
