import Linguistics

/// What an item of an agency says of its article, field by field.
struct WireCopy {
  typealias Part = (part: MarkedStory.Part, words: String)

  var headline: String?
  var deck: String?
  var byline: String?
  var dateline: String?
  var body: [Part] = []
  var origin = Origin()
  var published: PublicationMoment?

  /// nil for an item without words.
  var story: MarkedStory? {
    var (title, parts) = (headline, WireFrame.marked(body))
    if title == nil, let first = parts.first, first.part == .heading {
      title = first.words
      parts.removeFirst()
    }
    parts.removeAll { part in title.map { $0.caseInsensitiveEquals(part.words) } ?? false }
    var writer = StoryWriter()
    writer.add(.headline, title ?? "")
    if let deck, !isSaid(deck, by: parts), deck != title, deck != origin.section { writer.add(.deck, deck) }
    if let byline, !Self.areInitials(byline), !parts.contains(where: { $0.part == .byline }) {
      writer.add(.byline, byline)
    }
    // some put the day alone there
    if let dateline, dateline.first.map({ $0.isLetter || $0 == "(" }) ?? false, !starts(parts, with: dateline) {
      writer.add(.dateline, dateline)
    }
    writer.add(parts)
    guard !writer.isEmpty else { return nil }
    var story = writer.story()
    story.origin = origin
    story.date = published.map { ($0, nil) }
    return story
  }

  /// The same with what another item says where this one is silent.
  func filled(from other: WireCopy) -> WireCopy {
    var copy = self
    copy.headline = headline ?? other.headline
    copy.deck = deck ?? other.deck
    copy.byline = byline ?? other.byline
    copy.dateline = dateline ?? other.dateline
    copy.published = published ?? other.published
    copy.origin.source = origin.source ?? other.origin.source
    copy.origin.section = origin.section ?? other.origin.section
    copy.origin.url = origin.url ?? other.origin.url
    copy.origin.document = origin.document ?? other.origin.document
    return copy
  }

  /// Whether a summary is no more than the first words of the text.
  private func isSaid(_ deck: String, by parts: [Part]) -> Bool {
    parts.first { $0.part == .text }.map { $0.words.contains(deck) } ?? false
  }

  /// Whether the text has the place of a dateline at its head, as most agencies write it again.
  private func starts(_ parts: [Part], with dateline: String) -> Bool {
    let place = dateline.prefix { $0 != "," && $0 != "(" && $0 != "/" }.lowercased()
    let first = parts.lazy.filter { $0.part == .text }.prefix(WireFrame.mostLinesAbove)
    return first.contains { $0.words.lowercased().hasPrefix(place.trimmed) }
  }

  /// Whether words are the initials of those who wrote and edited: `hh/ph`, `gr/bp-ks`.
  static func areInitials(_ words: String) -> Bool {
    // four of three letters each have fifteen
    guard words.utf8.count <= 20, words.utf8.contains(where: { "/-".utf8.contains($0) }) else { return false }
    let names = words.utf8.split(omittingEmptySubsequences: false) { "/-".utf8.contains($0) }
    return names.allSatisfy { name in
      (1...4).contains(name.count) && name.allSatisfy { (0x61...0x7A).contains($0) }
    }
  }
}

/// What an agency leaves over and under the text of an item.
enum WireFrame {
  /// A note of what was changed, and the writer, stand over the text.
  static let mostLinesAbove = 3

  /// The parts with those marked that are none of the story: notices between asterisks, the writer at its head, initials
  /// at its end.
  static func marked(_ parts: [WireCopy.Part]) -> [WireCopy.Part] {
    var marked = parts
    if let last = marked.lastIndex(where: { $0.part == .text }), WireCopy.areInitials(marked[last].words) {
      marked[last].part = .furniture
    }
    for index in marked.indices where isNotice(marked[index].words) { marked[index].part = .furniture }
    for index in marked.indices.prefix(mostLinesAbove) where marked[index].part == .text {
      let words = SourceText(marked[index].words)
      if Byline.isOne(LineWords(words.span, in: words.bytes)) { marked[index].part = .byline }
    }
    return marked
  }

  /// `*** DISCLAIMER: … ***`
  private static func isNotice(_ words: String) -> Bool {
    // a line of asterisks alone parts sections
    words.hasPrefix("***") && words.hasSuffix("***") && words.utf8.contains { $0 != UInt8(ascii: "*") }
  }
}

extension String {
  /// In one line, without white space at its ends.
  var trimmed: String {
    let text = SourceText(self)
    return text.reflowed(WhiteSpace.trimmed(text.span, in: text.bytes))
  }

  fileprivate func caseInsensitiveEquals(_ other: String) -> Bool {
    utf8.count == other.utf8.count && lowercased() == other.lowercased()
  }
}
