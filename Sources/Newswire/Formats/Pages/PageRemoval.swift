import Linguistics

/// Which elements of a page are not of its story: what their tags, classes and headings say, and how they link away.
struct PageRemoval {
  private let survey: PageSurvey
  private let headline: Int?
  /// By the position of the node, with all that stands within.
  private(set) var isOut: [Bool]
  /// Whether the page keeps readers out who have not paid.
  private(set) var hasWall = false

  // A card of another story: its headline and two sentences.
  private static let longestTeaser = 600
  // What stands behind the heading over a list of other stories may be a paragraph of the story again if it has so much.
  private static let longestOther = 260

  init(_ survey: PageSurvey, headline: Int?) {
    self.survey = survey
    self.headline = headline
    isOut = [Bool](repeating: false, count: survey.tree.nodes.count)
    removeByWords()
    removeCards()
    removeOthers()
  }

  private var nodes: [MarkupTree.Node] { survey.tree.nodes }

  private mutating func remove(_ index: Int) {
    for at in index..<nodes[index].end { isOut[at] = true }
  }

  private func holdsHeadline(_ index: Int) -> Bool { headline.map { survey.holds(index, $0) } ?? false }

  /// How much of the page's paragraphs an element holds, in hundredths.
  private func share(_ index: Int) -> Int { PageSurvey.percent(survey.mass[index], of: survey.mass[0]) }

  // MARK: What the words of attributes say

  private mutating func removeByWords() {
    var at = 0
    while at < nodes.count {
      if isForeign(at) {
        remove(at)
        at = nodes[at].end
      } else {
        at += 1
      }
    }
  }

  private mutating func isForeign(_ index: Int) -> Bool {
    let name = nodes[index].name
    if name.isEmpty || name == "html" || name == "body" { return false }
    if PageWords.isForeign(tag: name) { return true }
    let uses = survey.uses[index]
    if uses.isDisjoint(with: [.foreign, .furniture, .wall]) && !isHidden(index) || holdsHeadline(index) {
      return false
    }
    if uses.contains(.wall), isWall(index) {
      hasWall = true
      return true
    }
    // a notice of cookies may have ten times the words of a short story
    if uses.contains(.foreign) { return share(index) < (headline == nil ? 80 : 95) }
    // `widget-image-caption`; captions are hidden from those who hear the page
    if uses.contains(.caption), survey.isCaption[index] { return false }
    return (uses.contains(.furniture) || isHidden(index)) && share(index) <= 50
  }

  private func isHidden(_ index: Int) -> Bool {
    nodes[index].attributes.contains { name, value in
      switch name {
      case "hidden": true
      case "aria-hidden": value == "true"
      // `clip:rect(0,0,0,0)` hides what is read aloud alone
      case "style": ["display:none", "display: none", "clip:rect", "clip: rect"].contains { value.contains($0) }
      default: false
      }
    }
  }

  /// Whether an element called so really offers something: the paid story itself may be called so too.
  private func isWall(_ index: Int) -> Bool {
    // The words of an offer come within the first lines.
    survey.length[index] < 3000 && PageWords.isOffer(survey.element(index).text)
  }

  // MARK: Cards of other stories

  /// Removes headings that are links, with the card that each is of, and links around blocks.
  private mutating func removeCards() {
    for index in nodes.indices where !isOut[index] && index != headline && !holdsHeadline(index) {
      if survey.isHeading(index), survey.length[index] > 0, survey.linkShare(index) >= 90, leadsAway(index) {
        remove(card(of: index))
      } else if nodes[index].name == "a", survey.linkShare(index) == 100, share(index) <= 50, holdsBlocks(index) {
        remove(index)
      }
    }
  }

  private func leadsAway(_ index: Int) -> Bool {
    let address =
      survey.element(index).first("a")?["href"]
      ?? survey.ancestors(index)
      .first { nodes[$0].name == "a" }.flatMap { survey.element($0)["href"] }
    return address.map { !$0.hasPrefix("#") && !$0.hasPrefix("?") } ?? false
  }

  private func holdsBlocks(_ index: Int) -> Bool {
    (index + 1..<nodes[index].end).contains { survey.block[$0] == $0 && survey.own[$0] > 0 && !nodes[$0].name.isEmpty }
  }

  /// The element that holds a linked heading and what is said of its story; the heading alone where that is a whole page.
  private func card(of heading: Int) -> Int {
    for outer in survey.ancestors(heading) {
      if holdsHeadline(outer) || survey.length[outer] > Self.longestTeaser || headline == nil && share(outer) > 50 {
        return heading
      }
      if survey.length[outer] > survey.length[heading] { return outer }
    }
    return heading
  }

  // MARK: Other stories under a heading

  /// Removes what stands under a heading such as `More on this story`.
  private mutating func removeOthers() {
    var lastWords = -1
    for index in nodes.indices where !isOut[index] {
      if isOthers(index) {
        let outer = section(of: index, behind: lastWords)
        if outer != index {
          remove(outer)
        } else {
          removeUnder(index)
        }
      } else if survey.own[index] > 0, survey.block[index] == index {
        lastWords = index
      }
    }
  }

  private func isOthers(_ index: Int) -> Bool {
    let isTitle = survey.isHeading(index) || survey.block[index] == index && survey.isLeaf(index)
    // `Explore more on these topics`
    guard isTitle, (4...60).contains(survey.length[index]), !holdsHeadline(index) else { return false }
    let text = SourceText(words(in: index))
    return PageWords.opensOthers(LineWords(text.span, in: text.bytes))
  }

  /// The words of a heading without `[edit]` and the like.
  private func words(in index: Int) -> String {
    let rest = (index..<nodes[index].end).filter { !isOut[$0] }
    return String(decoding: rest.flatMap { survey.tree.bytes[nodes[$0].words] }, as: UTF8.self)
  }

  /// The outermost element that begins with a heading and holds no more than what belongs under it.
  private func section(of heading: Int, behind lastWords: Int) -> Int {
    var section = heading
    for outer in survey.ancestors(heading) {
      if lastWords >= outer || holdsHeadline(outer) || share(outer) > 30 { break }
      section = outer
    }
    return section
  }

  private mutating func removeUnder(_ heading: Int) {
    remove(heading)
    var at = nodes[heading].end
    let end = nodes[nodes[heading].parent].end
    while at < end, !survey.isHeading(at), survey.weight[at] < Self.longestOther {
      if survey.linked[at] == 0, survey.weight[at] > 0, !survey.isHeading(heading) { break }
      if !nodes[at].name.isEmpty, !holdsHeadline(at) { remove(at) }
      at = nodes[at].end
    }
  }
}
