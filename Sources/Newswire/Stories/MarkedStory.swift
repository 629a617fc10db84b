import Linguistics

/// An article whose parts its format names: the text, and what each stretch of it is.
///
/// A text export marks stretches of the file's own text; a format with markup writes the text anew, with a
/// `StoryWriter`.
package struct MarkedStory: Sendable {
  package enum Part: Sendable {
    case headline, deck, byline, heading, caption, furniture
    /// The place at the head of the story, where the format names it apart.
    case dateline
    /// A stretch of the story: a paragraph, as far as its words don't show that it is furniture or a caption.
    case text
    /// A paragraph, whatever it looks like.
    case paragraph
  }

  package let text: SourceText
  /// In order of text, disjoint, without white space at their ends, none of them empty.
  package private(set) var parts: [(part: Part, span: TextSpan)] = []
  package var origin = Origin()
  /// The day that the file gives, with the time if it has one, and the words of the day where they are part of the text.
  package var date: (moment: PublicationMoment, span: TextSpan?)?
  /// The agency that the file names as the article's own.
  package var agency: String?

  package init(_ text: SourceText) { self.text = text }

  /// Marks a stretch behind all that are marked; one without words is left out.
  package mutating func mark(_ part: Part, _ span: TextSpan) {
    let words = WhiteSpace.trimmed(span, in: text.bytes)
    if !words.isEmpty { parts.append((part, words)) }
  }

  /// The article, with the dateline that its first paragraphs begin with, and the furniture that their words show.
  ///
  /// - Parameter path: the file; its name may hold the date.
  package func article(path: String) -> Article { ArticleAnatomy.article(of: self, path: path) }
}

/// Writes the text of an article part by part, with a blank line between them.
package struct StoryWriter {
  private var bytes: [UInt8] = []
  private var parts: [(part: MarkedStory.Part, span: TextSpan)] = []

  package init() {}

  /// Whether nothing was written.
  package var isEmpty: Bool { parts.isEmpty }

  /// Adds a part; one without words is left out.
  package mutating func add(_ part: MarkedStory.Part, _ words: some StringProtocol) {
    let utf8 = Array(words.utf8)
    let trimmed = WhiteSpace.trimmed(TextSpan(0, utf8.count), in: utf8)
    guard !trimmed.isEmpty else { return }
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    parts.append((part, TextSpan(bytes.count, bytes.count + trimmed.length)))
    bytes += utf8[trimmed.range]
  }

  /// Adds parts in their order.
  package mutating func add(_ parts: [(part: MarkedStory.Part, words: String)]) {
    for (part, words) in parts { add(part, words) }
  }

  /// All that was written, as a story.
  package func story() -> MarkedStory {
    var story = MarkedStory(SourceText(validating: bytes))
    for (part, span) in parts { story.mark(part, span) }
    return story
  }
}
