import Linguistics

/// A page of a news site as a browser or a crawler saved it: its story, without all that stands around it.
package struct WebPage: ArticleFormat {
  package let name = "webpage"
  package let summary =
    "saved web pages: the story with its headline, deck, writer, date, headings and captions; posts of live pages with their times"
  package let fileEndings = ["html", "htm", "xhtml"]

  package init() {}

  /// Exports of archives are pages too, which their own formats know for certain.
  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded, let first = MarkupText.firstElement(of: text) else { return .none }
    return first == "html" || first == "head" || first == "body" || head.hasEnding(of: self) ? .likely : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    guard let (text, doubt) = MarkupText.decoded(file.bytes) else {
      return Decoded(file.bytes) == .empty ? .empty : .binary
    }
    guard let tree = MarkupTree(html: text), let page = PageReader(tree, of: text).story else {
      return .noArticles(.story)
    }
    var article = page.story.article(path: file.path)
    article.isCutShort = page.isCutShort
    return .articles([FiledArticle(article, at: FilePlace(number: 1, bytes: nil))], unreadable: [], doubt: doubt)
  }
}

/// Reads one page.
private struct PageReader {
  private let root: MarkupElement
  private let meta: PageMeta
  private let data: LinkedData
  private let survey: PageSurvey
  private let title: PageTitle
  private let removal: PageRemoval

  // The first two paragraphs of a paid story have 300; one of more is whole, or nearly.
  private static let longestStub = 1500
  // A paid story without an offer beside it is whole, but for a lead alone.
  private static let shortestPaid = 400
  // The text for machines counts where the page shows less of it than this, in hundredths: it may have captions too.
  private static let leastShown = 60

  init(_ tree: MarkupTree, of text: SourceText) {
    root = tree.root
    meta = PageMeta(of: root, in: text)
    data = LinkedData(of: root)
    survey = PageSurvey(of: tree)
    title = PageTitle(survey, meta, data)
    removal = PageRemoval(survey, headline: title.element)
  }

  /// The story, and whether there is more of it for those who pay; nil for a page without one.
  var story: (story: MarkedStory, isCutShort: Bool)? {
    let body = body
    guard !body.isEmpty else { return nil }
    let facts = PageFacts(survey, meta, data, title)
    var writer = StoryWriter()
    writer.add(.headline, title.headline ?? "")
    let byline = facts.byline
    let parts = HeadLines.read(body, headline: title.headline, byline: byline)
    for deck in parts.decks { writer.add(.deck, deck) }
    writer.add(.byline, byline ?? parts.byline ?? "")
    for (part, words) in parts.story { writer.add(part, words) }
    var story = writer.story()
    story.origin = facts.origin
    story.date = (facts.published ?? parts.published).map { ($0, nil) }
    return (story, isCutShort(parts.story))
  }

  /// What the page shows, as far as its text for machines does not say otherwise.
  private var body: [(part: MarkedStory.Part, words: String)] {
    let (shown, given) = (shown, data.body)
    if Self.size(shown) * 100 < given.reduce(0, { $0 + $1.utf8.count }) * Self.leastShown {
      return given.map { (.text, $0) }
    }
    if shown.isEmpty { return data.posts.flatMap(Self.parts) }
    return GivenText(given).map { $0.ending(shown) } ?? shown
  }

  private static func parts(
    of post: (headline: String?, time: String?, paragraphs: [String])
  ) -> [(part: MarkedStory.Part, words: String)] {
    [(.heading, post.time.flatMap(PageStory.time) ?? ""), (.heading, post.headline ?? "")]
      + post.paragraphs.map { (.text, $0) }
  }

  /// What the page shows of the story; none if it shows nothing but links, labels and notices.
  private var shown: [(part: MarkedStory.Part, words: String)] {
    let rest = survey.without(removal.isOut)
    guard let region = PageRegion(rest, headline: title.element) else { return isWholePage ? [] : fragment }
    let description = data.description ?? meta.first(PageMeta.descriptions)
    return PageStory(
      rest, without: removal.isOut, region, headline: title.element, description: description,
      isLive: isLive(around: region.container)
    ).parts
  }

  /// Whether the page has posts with times: it says so, or what holds the story is called so.
  private func isLive(around container: Int) -> Bool {
    if data.isLive { return true }
    return (Array(survey.ancestors(container)) + [container] + survey.children(container)).contains { index in
      index > 0 && survey.uses[index].contains(.live) && survey.element(index).all("time").count > 1
    }
  }

  /// Whether the page has a head or foot of a site's: links to elsewhere.
  private var isWholePage: Bool { survey.linkShare(0) > 0 || survey.length[0] == 0 }

  /// All that stands on a page without anything around its paragraphs.
  private var fragment: [(part: MarkedStory.Part, words: String)] {
    MarkupFlow.parts(of: root) { removal.isOut[$0.index] || $0.index == title.element ? .dropped : .asItsTag }
  }

  private static func size(_ parts: [(part: MarkedStory.Part, words: String)]) -> Int {
    parts.reduce(0) { $0 + $1.words.utf8.count }
  }

  private func isCutShort(_ parts: [(part: MarkedStory.Part, words: String)]) -> Bool {
    let isPaid = data.isPaid ?? (meta.first(PageMeta.tiers) == "locked")
    guard removal.hasWall || isPaid, let last = parts.last(where: { $0.part == .text }) else { return false }
    let text = SourceText(last.words)
    let size = Self.size(parts)
    return Ending(of: text.span, in: text.bytes).mark == .ellipsis || size < Self.shortestPaid
      || removal.hasWall && size < Self.longestStub
  }
}
