import Linguistics

/// The parts of a page's story, in order of the page: deck, captions, paragraphs and headings.
struct PageStory {
  private let survey: PageSurvey
  private let isOut: [Bool]
  private let region: PageRegion
  private let headline: Int?
  private let description: [UInt8]?
  private let isLive: Bool

  // `Ana Marsh, Vella Courier, in Port Vella; pictures: Marit Sand` and the time.
  private static let longestLabel = 160

  // `Killed, by the count of three clinics`
  private static let longestCell = 60
  // `The clinic shuts.`
  private static let shortestDescription = 14

  init(
    _ survey: PageSurvey, without isOut: [Bool], _ region: PageRegion, headline: Int?, description: String?,
    isLive: Bool
  ) {
    (self.survey, self.isOut, self.region, self.headline) = (survey, isOut, region, headline)
    self.description = description.map { PageText.key($0) }
    self.isLive = isLive
  }

  var parts: [(part: MarkedStory.Part, words: String)] {
    var parts = MarkupFlow.parts(of: survey.element(region.scope), reading: reading)
    // a heading that nothing comes under is over what was left out
    while let last = parts.last, last.part == .heading { parts.removeLast() }
    return parts
  }

  private var nodes: [MarkupTree.Node] { survey.tree.nodes }

  private func reading(_ element: MarkupElement) -> MarkupFlow.Reading {
    let index = element.index
    if isOut[index] || index == headline { return .dropped }
    if survey.holds(region.container, index) || region.joined.contains(where: { survey.holds($0, index) }) {
      return index < region.start && !survey.holds(index, region.start)
        ? readingOverStory(index) : readingOfStory(index)
    }
    if survey.holds(index, region.container) || region.joined.contains(where: { survey.holds(index, $0) })
      || headline.map({ survey.holds(index, $0) }) ?? false
    {
      return .asItsTag
    }
    return index > region.start ? .dropped : readingOverStory(index)
  }

  // MARK: Between headline and story

  private func readingOverStory(_ index: Int) -> MarkupFlow.Reading {
    if let caption = captionReading(index) { return caption }
    if let headline, index < headline {
      return survey.holds(index, headline) || holdsCaption(index) ? .asItsTag : .dropped
    }
    let isPost = isLive && survey.holds(region.container, index)
    if isPost, let time = timeReading(index) { return time }
    if isPost, holdsTime(index) || survey.isHeading(index) { return .asItsTag }
    if survey.isHeading(index), opensStory(index), !isDeck(index) { return .asItsTag }
    if isLabel(index) { return .dropped }
    if survey.block[index] != index {
      let isOfLinks = survey.weight[survey.block[index]] == 0 && survey.linkShare(index) == 100
      return isOfLinks ? .dropped : .asItsTag
    }
    if !survey.isLeaf(index) { return .asItsTag }
    return isDeck(index) ? .part(.deck) : survey.weight[index] > 0 ? .asItsTag : .dropped
  }

  /// Whether nothing stands between a heading and the story.
  private func opensStory(_ index: Int) -> Bool {
    survey.holds(region.container, index) && index > headline ?? 0 && headline != nil
      && !(nodes[index].end..<region.start).contains { survey.own[$0] > 0 && survey.block[$0] == $0 && !isOut[$0] }
  }

  /// Whether a block says what the story is about: it is called so, is what the page describes itself by, or is the
  /// heading right under the headline.
  private func isDeck(_ index: Int) -> Bool {
    guard survey.isLeaf(index), survey.length[index] >= 12, survey.linkShare(index) < 35 else { return false }
    return survey.isInDeck(index) || isDescription(PageText.key(survey.element(index).text))
  }

  /// Whether a text is what the page describes itself by, or goes on behind it.
  private func isDescription(_ text: [UInt8]) -> Bool {
    guard let description, description.count >= Self.shortestDescription else { return false }
    return text.starts(with: description) && text.count < description.count * 3
  }

  // MARK: In the story

  private func readingOfStory(_ index: Int) -> MarkupFlow.Reading {
    if let caption = captionReading(index) { return caption }
    if isLive, let time = timeReading(index) { return time }
    if isLive, holdsTime(index) { return .asItsTag }
    if isLabel(index) || isLinks(index) || isLoose(index) || isLooseLink(index) { return .dropped }
    // `<cite>Port Vella (INA)</cite>The ferry …`
    if nodes[index].name == "cite" { return .apart }
    switch nodes[index].name {
    case "tr": return row(index).map { .words($0, .paragraph) } ?? .asItsTag
    case "td", "th": return .part(.text)
    case "p" where isOverList(index): return .part(.paragraph)
    default: return .asItsTag
    }
  }

  /// The cells of a row of figures and names in one line; nil for a row that lays out a page.
  private func row(_ index: Int) -> String? {
    let cells = survey.children(index).filter { ["td", "th"].contains(nodes[$0].name) && !isOut[$0] }
    guard cells.count > 1, cells.allSatisfy({ survey.length[$0] < Self.longestCell && survey.mass[$0] == 0 }) else {
      return nil
    }
    return cells.map { survey.element($0).text }.joined(separator: " | ")
  }

  /// `The group calls on both sides to` over the points of a list looks like a heading.
  private func isOverList(_ index: Int) -> Bool {
    let next = (nodes[index].end..<nodes[nodes[index].parent].end).first { !nodes[$0].name.isEmpty }
    return next.map { ["ul", "ol"].contains(nodes[$0].name) && !isOut[$0] && survey.linkShare($0) < 60 } ?? false
  }

  /// Whether an element names writer or time and is no part of a paragraph.
  private func isLabel(_ index: Int) -> Bool {
    !survey.uses[index].isDisjoint(with: [.byline, .date]) && survey.length[index] < Self.longestLabel
      && survey.mass[index] == 0 && survey.weight[survey.block[index]] == 0
  }

  /// Whether a block is nothing but links to elsewhere.
  private func isLinks(_ index: Int) -> Bool {
    guard survey.length[index] > 0, survey.mass[index] == 0 else { return false }
    if survey.block[index] == index { return survey.linkShare(index) > (nodes[index].name == "p" ? 80 : 60) }
    // a line of an old page: `E-mail this story | Print this story`
    return nodes[index].name != "a" && survey.linkShare(index) > 60 && survey.element(index).all("a").count > 1
  }

  /// Whether a few words without the tag of a paragraph, a point or a heading stand by themselves: `Advertisement`.
  private func isLoose(_ index: Int) -> Bool {
    guard survey.block[index] == index, survey.isLeaf(index), survey.weight[index] == 0, !survey.isHeading(index),
      !Self.textTags.contains(nodes[index].name)
    else { return false }
    let text = SourceText(survey.element(index).text)
    return !Ending(of: text.span, in: text.bytes).closesSentence
  }

  /// `Back to index` below the paragraphs of a page, in none of them.
  private func isLooseLink(_ index: Int) -> Bool {
    let block = survey.block[index]
    return block != index && survey.linkShare(index) == 100 && survey.weight[block] == 0 && !survey.isLeaf(block)
      && !Self.textTags.contains(nodes[block].name)
  }

  private static let textTags: Set = [
    "p", "li", "blockquote", "td", "th", "tr", "table", "dd", "dt", "pre", "cite", "br",
  ]

  // MARK: Captions

  /// How an element in a figure is read, and one called a caption; nil for any other.
  private func captionReading(_ index: Int) -> MarkupFlow.Reading? {
    guard survey.isCaption[index] else { return nil }
    // text and credit stand side by side without a blank
    if survey.ancestors(index).prefix(6).contains(where: isCalledCaption) { return .apart }
    if isCalledCaption(index) { return .part(.caption) }
    guard let figure = survey.figure[index], index != figure else {
      return survey.figure[index] == index ? .asItsTag : nil
    }
    if holdsCaption(figure) { return holdsCaption(index) ? .asItsTag : .dropped }
    return survey.length[index] < 400 && survey.linkShare(index) < 50 ? .part(.caption) : .dropped
  }

  private func holdsCaption(_ index: Int) -> Bool { (index..<nodes[index].end).contains(where: isCalledCaption) }

  private func isCalledCaption(_ index: Int) -> Bool {
    survey.uses[index].contains(.caption) && survey.length[index] > 0 && survey.isCaption[index] && !isOut[index]
  }

  // MARK: Times of a live page

  /// The time of a post as a heading over it.
  private func timeReading(_ index: Int) -> MarkupFlow.Reading? {
    guard isTime(index) else { return nil }
    let element = survey.element(index)
    let words = element.text
    let isChange =
      PageWords.isUpdate(words)
      || survey.ancestors(index).prefix(2).contains {
        PageWords.isUpdate(survey.element($0)["class"] ?? "")
      }
    if isChange { return .dropped }
    return .words(Self.showsTime(words) ? words : element["datetime"].flatMap(Self.time) ?? words, .heading)
  }

  private func isTime(_ index: Int) -> Bool {
    guard (1..<60).contains(survey.length[index]) else { return false }
    if nodes[index].name == "time" { return true }
    return survey.uses[index].contains(.date)
      && !survey.element(index).all("time").contains { survey.length[$0.index] > 0 }
      && Self.showsTime(survey.element(index).text)
  }

  private func holdsTime(_ index: Int) -> Bool {
    survey.length[index] < 400 && (index + 1..<nodes[index].end).contains(where: isTime)
  }

  /// Whether words have a time of day: `12.04 GMT`, `3:12 p.m.`; `5m ago` has none.
  private static func showsTime(_ words: String) -> Bool {
    let bytes = Array(words.utf8)
    return bytes.indices.dropFirst().dropLast().contains { at in
      (bytes[at] == UInt8(ascii: ":") || bytes[at] == UInt8(ascii: ".")) && (0x30...0x39).contains(bytes[at - 1])
        && (0x30...0x39).contains(bytes[at + 1])
    }
  }

  /// The time of day of `2021-03-08T12:04:00Z`.
  static func time(of stamp: String) -> String? {
    let parts = stamp.utf8.split(separator: UInt8(ascii: "T"))
    guard parts.count == 2, parts[1].count >= 5 else { return nil }
    return String(decoding: parts[1].prefix(5), as: UTF8.self)
  }
}
