import Display
import Linguistics
import NewsLibrary

/// What the user points at in the text or the sidebar, and what can be done with it.
extension Reading {
  /// The words of the quote, fact or hit that the cursor is on, as the status line tells; nil for none.
  func spanInHand(inSidebar: Bool) -> TextSpan? {
    guard let open else { return nil }
    guard inSidebar, let fact = selectedFact else { return place.cursor.flatMap(span) }
    if let note = open.facts.facts[fact].note { return open.notes.first { $0.id == note }?.place?.span }
    return open.facts.facts[fact].evidence.first
  }

  /// What a note is to be about: the words in hand, or else the article.
  func noteMatter(in open: OpenArticle, inSidebar: Bool) -> NoteMatter {
    spanInHand(inSidebar: inSidebar).map { .words(open.id, TextAnchor($0, in: open.text), at: $0) } ?? .article(open.id)
  }

  /// The same with the note that is there, as far as the open article has it.
  func noteSubject(in open: OpenArticle, inSidebar: Bool) -> NoteSubject {
    let span = spanInHand(inSidebar: inSidebar)
    let known = open.notes.first { span == nil ? $0.anchor == nil : $0.place?.span == span }
    return NoteSubject(
      article: open.id, anchor: span.map { TextAnchor($0, in: open.text) }, note: known?.id, text: known?.text ?? "")
  }

  /// The line of the file that the cursor's words are in, or else the first one that is shown; from 1 up.
  var lineOfInterest: Int {
    guard let open else { return 1 }
    let lines = open.layout.lines
    let shown = place.top > 0 && lines.indices.contains(place.top) ? lines[place.top].span.start : 0
    let offset = place.cursor.flatMap(span)?.start ?? shown
    return 1 + open.text.bytes[..<offset].count { $0 == 0x0A }
  }

  /// The words of a fact with their citation, to be copied: in the sidebar the fact of the row, in the reader that
  /// under the cursor; nil for none.
  func factToCopy(inSidebar: Bool) -> CopiedWords? {
    guard let open, let span = factSpan(in: open, inSidebar: inSidebar) else { return nil }
    let citation = ExportedParts(open.indexed).citation(of: span)
    return CopiedWords(
      text: "\(open.text.reflowed(span).harmless())\n— \(citation.line)", what: "The fact's words with their citation")
  }

  private func factSpan(in open: OpenArticle, inSidebar: Bool) -> TextSpan? {
    if inSidebar, let fact = selectedFact {
      if case .fact(let evidence) = place.cursor, evidence.fact == fact { return span(of: .fact(evidence)) }
      return open.facts.facts[fact].evidence.first
    }
    guard let cursor = place.cursor, case .fact = cursor else { return nil }
    return span(of: cursor)
  }
}

/// What a click in the text points at.
extension Reading {
  /// The fact, hit or quote at a column of the text in a line; left of the text the quote that the margin shows.
  func target(at column: Columns, ofLine line: TextSpan) -> TextCursor? {
    guard let open else { return nil }
    return column < 0 ? quote(on: line) : LineOffsets.offset(at: column, of: line, in: open.text).flatMap(target)
  }

  private func quote(on line: TextSpan) -> TextCursor? {
    guard let quotes = open?.findings.quotes else { return nil }
    let here = quotes.indices.filter { quotes[$0].span.overlaps(line) }
    return (here.first { quotes[$0].kind != .indirect } ?? here.first).map(TextCursor.quote)
  }

  /// What the shortest words are that hold a byte: a fact in a quote comes before the quote.
  private func target(at offset: Int) -> TextCursor? {
    guard let open else { return nil }
    let facts = open.facts.walk.map(TextCursor.fact)
    let quotes = open.findings.quotes.indices.map(TextCursor.quote)
    let places = (hits.indices.map(TextCursor.hit) + facts + quotes).compactMap { cursor in
      span(of: cursor).map { (cursor, span: $0) }
    }
    return places.filter { $0.span.start <= offset && offset < $0.span.end }
      .min { $0.span.length < $1.span.length }?.0
  }
}
