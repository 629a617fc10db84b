import Linguistics

extension ArticleAnatomy {
  /// The article that a marked story is.
  static func article(of story: MarkedStory, path: String) -> Article {
    var anatomy = ArticleAnatomy(story.text, isMarkdown: false)
    anatomy.facts.take(story)
    var groups: [LineGroup] = []
    for (part, span) in story.parts {
      guard let kind = part.kindOfHead else {
        groups.append(LineGroup(span: span, isApart: true, known: part.kindInStory))
        continue
      }
      anatomy.readBody(groups[...])
      groups = []
      anatomy.add(head: kind, span)
    }
    anatomy.readBody(groups[...])
    anatomy.readCredits()
    var article = anatomy.facts.article(of: story.text, anatomy.blocks, fileDate: PathDate.date(in: path))
    article.origin = story.origin
    article.hasBody = true
    return article
  }

  private mutating func add(head kind: Block.Kind, _ span: TextSpan) {
    switch kind {
    case .byline: addByline(span)
    case .dateline: addDateline(span)
    case .headline, .deck, .caption, .heading, .paragraph, .furniture: add(kind, span)
    }
  }

  /// Adds a dateline that stands apart from the text, which counts unless the text had one.
  private mutating func addDateline(_ span: TextSpan) {
    add(.dateline, span)
    guard facts.dateline == nil else { return }
    let place = bytes[span.range].prefix { $0 != UInt8(ascii: ",") }
    facts.dateline =
      DatelineReader.readNamed(span, in: bytes)
      ?? ReadDateline(dateline: Dateline(span: span, place: TextSpan(place.startIndex, place.endIndex)))
  }
}

extension MarkedStory.Part {
  /// The kind of block for a part that stands outside the story itself, such as the headline; nil for a part of the story.
  fileprivate var kindOfHead: Block.Kind? {
    switch self {
    case .headline: .headline
    case .deck: .deck
    case .byline: .byline
    case .dateline: .dateline
    case .heading, .caption, .furniture, .text, .paragraph: nil
    }
  }

  /// The kind of block that the format gives to a part of the story; nil if the anatomy decides by its words.
  fileprivate var kindInStory: Block.Kind? {
    switch self {
    case .heading: .heading
    case .caption: .caption
    case .furniture: .furniture
    case .paragraph: .paragraph
    case .headline, .deck, .byline, .dateline, .text: nil
    }
  }
}
