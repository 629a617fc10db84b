import Display
import NewsLibrary
import QueryLanguage

/// The line of help below the search prompt.
struct PromptHelpLine {
  let prompt: Prompt
  /// The part of the prompt that is seen above it.
  let window: LineWindow
  let width: Columns

  func of(_ help: PromptHelp) -> StyledLine {
    switch help {
    case .choices(let walk): choices(walk)
    case .nothingToComplete: faint("Nothing to complete here")
    case .fault(let fault): self.fault(fault)
    case .suggestion(let text): suggestion(text)
    case .message(let text): StyledLine([StyledLine.Run(" " + text, Theme.style(.message))]).truncated(to: width)
    case .understood(let words): faint("Read as: " + words)
    case .crib: faint(Self.fitting(QueryCrib.items, in: width - 1).joined(separator: Self.gap))
    }
  }

  private static let gap = "  "

  private func faint(_ text: String) -> StyledLine {
    StyledLine([StyledLine.Run(" " + text, Theme.style(.faint))]).truncated(to: width)
  }

  private func suggestion(_ text: String) -> StyledLine {
    let tail = "? Tab uses it"
    let room = width - TextWidth.columns(of: " Did you mean " + tail)
    return StyledLine([
      StyledLine.Run(" Did you mean ", Theme.style(.faint)),
      StyledLine.Run(Truncation.cut(text, to: room), Theme.style(.message)), StyledLine.Run(tail, Theme.style(.faint)),
    ]).truncated(to: width)
  }
}

// Faults.
extension PromptHelpLine {
  /// A caret under the place of the fault, and its words on the side where they fit.
  private func fault(_ fault: QueryFault) -> StyledLine {
    let before = prompt.sign + String(prompt.line.text.prefix(fault.range.lowerBound))
    let place = TextWidth.columns(of: before) - window.skipped
    let caret = place < 0 ? "‹" : place < window.width ? "^" : "›"
    let x = min(max(0, place), window.width - 1)
    return marked(caret, at: x, fault.words)
  }

  private func marked(_ caret: String, at x: Columns, _ words: String) -> StyledLine {
    let length = TextWidth.columns(of: words)
    let roomRight = width - x - 2
    let isRight = length <= roomRight || (length > x - 1 && roomRight >= x)
    let shown = isRight ? "\(caret) \(words)" : "\(Truncation.cut(words, to: x - 1)) \(caret)"
    let indent = isRight ? x : max(0, x - 1 - length)
    let blanks = String(repeating: " ", count: indent.count)
    return StyledLine([StyledLine.Run(blanks), StyledLine.Run(shown, Theme.style(.warning))]).truncated(to: width)
  }
}

// Choices.
extension PromptHelpLine {
  /// The page of choices that the current one is on.
  private func choices(_ walk: CompletionWalk) -> StyledLine {
    var line = StyledLine([StyledLine.Run(" ")])
    for index in page(of: walk.choices, holding: walk.index) {
      if line.runs.count > 1 { line.append(Self.gap) }
      line.append(walk.choices[index], index == walk.index ? Theme.style(.selected) : Theme.style(.text))
    }
    return line.truncated(to: width)
  }

  /// Pages hold as many whole items as fit, and at least one.
  private func page(of items: [String], holding index: Int) -> Range<Int> {
    var start = 0
    while true {
      let end = start + max(1, Self.fitting(items[start...], in: width - 1).count)
      if index < end { return start..<end }
      start = end
    }
  }

  /// The first items that fit whole, with gaps between them.
  private static func fitting(_ items: some Sequence<String>, in room: Columns) -> [String] {
    var width: Columns = 0
    return Array(
      items.prefix { item in
        if width > 0 { width += TextWidth.columns(of: gap) }
        width += TextWidth.columns(of: item)
        return width <= room
      })
  }
}
