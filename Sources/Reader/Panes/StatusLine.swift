import Display
import Extraction
import NewsLibrary

/// The last row while no text is typed: where the reader is and what the cursor is on.
enum StatusLine {
  static func draw(_ state: State, in row: Rect, on screen: inout Screen) {
    let style = Theme.style(.status)
    screen.fill(row, style)
    let room = row.width - 2
    let message = state.message.map { ItemLine.whole($0, in: room) }
    let left = message ?? pagePosition(state) ?? about(state, beside: running(state, in: room), in: room)
    let width = TextWidth.columns(of: left)
    let right = Self.right(state, beside: width, in: room)
    screen.put(Truncation.cut(left, to: room - right.width), x: row.x + 1, y: row.y, width: room, style: style)
    screen.put(right, x: row.right - 1 - right.width, y: row.y, width: right.width)
  }

  /// Notes and hints, as many as fit; never one of them in part.
  private static func right(_ state: State, beside left: Columns, in room: Columns) -> StyledLine {
    let notes = fitting(running(state, in: room) + notes(state), beside: left, in: room)
    let used = left + (notes.isEmpty ? 0 : TextWidth.columns(of: notes) + gapWidth)
    let hints = HintLine.fitting(state, in: room - used - gapWidth)
    var line = StyledLine(notes.isEmpty ? [] : [StyledLine.Run(notes, Theme.style(.status))])
    if !notes.isEmpty, !hints.runs.isEmpty { line.append("   ", Theme.style(.status)) }
    line.runs += hints.runs
    return line
  }

  private static let gapWidth: Columns = 3

  /// The same with room for the first of some notes, if there is as much.
  private static func about(_ state: State, beside notes: [String], in room: Columns) -> String {
    guard let first = notes.first else { return about(state, in: room) }
    let line = about(state, in: room - TextWidth.columns(of: first) - 2)
    return line.isEmpty ? about(state, in: room) : line
  }

  /// The command that runs, and what ends it.
  private static func running(_ state: State, in room: Columns) -> [String] {
    guard let command = state.outside.running else { return [] }
    // where text is typed it leaves that first
    return ["runs \(Truncation.cut(command, to: room / 4))"] + (state.isTextTyped ? [] : ["Esc ends it"])
  }

  /// Where the reader is and what the cursor is on; in the room that is left then, the note on these words.
  private static func about(_ state: State, in room: Columns) -> String {
    let line = whole(cursor(state), after: position(state), in: room)
    guard let note = note(state) else { return line }
    let left = room - TextWidth.columns(of: line) - 5
    return left < leastOfNote ? line : "\(line) · \(AnnotationText.noteSign) \(Truncation.cut(note, to: left))"
  }

  /// Fewer columns would tell nothing of it.
  private static let leastOfNote: Columns = 12

  /// What the user noted on the words that the cursor is on; nil if the cursor is on the note itself.
  private static func note(_ state: State) -> String? {
    guard let open = state.open, let cursor = state.reading.place.cursor, let span = state.reading.span(of: cursor)
    else { return nil }
    if case .fact(let evidence) = cursor, open.facts.facts[evidence.fact].note != nil { return nil }
    return open.notes.first { $0.place?.span == span }.map { AnnotationText.line($0.text) }
  }

  /// Position and what the cursor is on, of that as many items as fit whole; where not even what it is
  /// and its name do, these without the position.
  private static func whole(_ cursor: [String], after position: [String], in room: Columns) -> String {
    let shorter = (0...cursor.count).reversed().map { Array(cursor.prefix($0)) }
    let positioned = shorter.filter { $0.count >= min(2, cursor.count) }.map { position + $0 }
    let lines = (positioned + shorter).map { $0.joined(separator: " · ") }
    return lines.first { TextWidth.columns(of: $0) <= room } ?? ""
  }

  /// As many notes as there is room for, the most urgent last to go.
  private static func fitting(_ notes: [String], beside left: Columns, in room: Columns) -> String {
    var notes = notes
    while !notes.isEmpty {
      let text = notes.joined(separator: " · ")
      if left + 2 + TextWidth.columns(of: text) <= room { return text }
      notes.removeLast()
    }
    return ""
  }

  /// The row of the page on top, of those that can be selected; nil without one.
  private static func pagePosition(_ state: State) -> String? {
    guard let page = state.pages.top else { return nil }
    let count = page.rowCount(state)
    guard count > 0 else { return "" }
    // headings are in short lists only
    let headings = count <= 500 ? (0..<count).filter { !page.canSelect($0) } : []
    let row = page.cursor.index - headings.count { $0 < page.cursor.index }
    return "\(Count.text(row + 1)) of \(Count.text(count - headings.count))"
  }

  private static func position(_ state: State) -> [String] {
    guard let open = state.open else { return [] }
    let (count, number) = (state.listing.count, state.listing.cursor.index + 1)
    let lines = open.layout.lines.count
    let percent = lines == 0 ? 100 : min(100, 100 * (state.reading.place.top + state.readerHeight) / lines)
    // what is read is no article of a list that is empty
    let article = state.listing.selected == nil ? nil : "article \(Count.text(number)) of \(Count.text(count))"
    return [article, "\(percent) %"].compactMap(\.self)
  }

  /// What the cursor is on, with what is known of it.
  private static func cursor(_ state: State) -> [String] {
    guard let open = state.open, let cursor = state.reading.place.cursor, state.reading.span(of: cursor) != nil else {
      return []
    }
    switch cursor {
    case .hit(let hit): return ["hit \(hit + 1) of \(state.reading.hits.count)"]
    case .quote(let index): return quote(index, open)
    case .fact(let evidence):
      let fact = open.facts.facts[evidence.fact]
      let place = fact.evidence.count > 1 ? "\(evidence.mention + 1) of \(fact.evidence.count)" : ""
      return [fact.label, fact.detail, place, "found by \(fact.foundBy)"].filter { !$0.isEmpty }
    }
  }

  private static func quote(_ index: Int, _ open: OpenArticle) -> [String] {
    let quotes = open.markedQuotes
    guard let number = quotes.firstIndex(of: index) else { return ["reported statement"] + about(index, open) }
    return ["quote \(number + 1) of \(quotes.count)"] + about(index, open)
  }

  private static func about(_ index: Int, _ open: OpenArticle) -> [String] {
    speaker(of: index, open) + foundBy(index, open)
  }

  private static func speaker(of index: Int, _ open: OpenArticle) -> [String] {
    let quote = open.findings.quotes[index]
    guard let name = open.findings.speakerName(of: quote) else { return ["? speaker unknown"] }
    let role = quote.speakers.count == 1 ? open.findings.speaker(of: quote)?.role : nil
    let known = quote.isLikely ? ["\(name) (likely)", "reasoned from the text around"] : [name]
    return known + [role].compactMap { $0 }
  }

  /// Says so where the user gave the quote its speaker, and how one came to it who is no more than likely.
  private static func foundBy(_ index: Int, _ open: OpenArticle) -> [String] {
    let quote = open.findings.quotes[index]
    if quote.rule == Correction.rule { return ["\(CorrectionText.sign) \(Correction.rule.rawValue)"] }
    return quote.isLikely ? ["found by \(quote.rule.rawValue)"] : []
  }

  /// What goes on besides reading, most urgent first.
  private static func notes(_ state: State) -> [String] {
    var notes = state.look.indexing?.items ?? []
    let problems = state.faultCount
    if problems > 0 { notes.append(problems == 1 ? "1 problem" : "\(Count.text(problems)) problems") }
    return notes
  }
}
