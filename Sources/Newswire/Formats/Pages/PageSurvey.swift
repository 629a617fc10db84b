import Linguistics

/// What the elements of a page measure, by the positions of their nodes.
///
/// Words count in bytes without white space, each for the block that it stands in across tags such as `<b>`.
struct PageSurvey {
  let tree: MarkupTree
  /// What each element is there for; none for words.
  let uses: [PageUses]
  /// The block that each node stands in, itself if it is one.
  let block: [Int]
  /// The figure that each node stands in; nil for none.
  let figure: [Int?]
  /// Whether each node stands in a figure or in what is called a caption.
  private(set) var isCaption: [Bool]
  /// The words within each element, and those of them in links.
  private(set) var length: [Int]
  private(set) var linked: [Int]
  /// The words directly in each block.
  private(set) var own: [Int]
  /// The words of those blocks within each element that read like paragraphs.
  private(set) var mass: [Int]
  /// The part of a block's own words that makes it read like a paragraph; 0 for any other block.
  private(set) var weight: [Int]

  // `The army said that it had laid none.` has 29; fewer are a label, or too few to be sure.
  private static let shortest = 28
  // Two sentences of forty words and their credit have 400.
  private static let longestCaption = 600
  // A paragraph of a live page or a list may end without a full stop.
  private static let longEnough = 140

  init(of tree: MarkupTree) {
    let places = PagePlaces(tree.nodes)
    let words = PlacedWords(of: tree, places)
    (self.tree, uses, block, figure) = (tree, places.uses, places.block, places.figure)
    (length, linked, own) = (words.length, words.linked, words.ofBlock.map(\.length))
    (weight, mass, isCaption) = ([], [], [])
    length = sums(of: length)
    linked = sums(of: linked)
    isCaption = captions()
    weight = words.ofBlock.indices.map { isCaption[$0] ? 0 : Self.weight(words.ofBlock[$0]) }
    mass = sums(of: weight)
  }

  private static func weight(_ words: PlacedWords.OfBlock) -> Int {
    let isLinked = words.linked * 3 > words.length || words.labels * 2 > words.length
    let isParagraph = words.length >= (words.sentences > 0 ? shortest : longEnough)
    return isParagraph && !isLinked ? words.length - words.linked : 0
  }

  /// For each node whether it stands in a figure, or in what is called a caption.
  private func captions() -> [Bool] {
    var isCaption = [Bool](repeating: false, count: tree.nodes.count)
    for index in tree.nodes.indices.dropFirst() {
      let isCalledSo = uses[index].contains(.caption) && length[index] < Self.longestCaption
      isCaption[index] = isCaption[tree.nodes[index].parent] || isCalledSo || figure[index] != nil
    }
    return isCaption
  }

  /// For each element the sum of what it and all within it have.
  private func sums(of values: [Int]) -> [Int] {
    var sums = values
    for index in tree.nodes.indices.reversed() where tree.nodes[index].parent >= 0 {
      sums[tree.nodes[index].parent] += sums[index]
    }
    return sums
  }

  /// The measures without some elements; what holds them is left with the rest.
  func without(_ isOut: [Bool]) -> PageSurvey {
    var rest = self
    for index in tree.nodes.indices where isOut[index] { rest.weight[index] = 0 }
    rest.mass = rest.sums(of: rest.weight)
    return rest
  }

  /// Whether an element is one of those that hold another, or the other itself.
  func holds(_ outer: Int, _ inner: Int) -> Bool { outer <= inner && inner < tree.nodes[outer].end }

  /// Whether no other block with words stands within a block.
  func isLeaf(_ index: Int) -> Bool { own[index] > 0 && own[index] == length[index] }

  /// The share of a part in a whole, in hundredths; 0 of nothing.
  static func percent(_ part: Int, of whole: Int) -> Int { whole > 0 ? part * 100 / whole : 0 }

  /// How much of an element's words are links, in hundredths.
  func linkShare(_ index: Int) -> Int { Self.percent(linked[index], of: length[index]) }

  func element(_ index: Int) -> MarkupElement { MarkupElement(tree, at: index) }

  /// The elements directly within one.
  func children(_ index: Int) -> [Int] {
    var (children, at) = ([Int](), index + 1)
    while at < tree.nodes[index].end {
      if !tree.nodes[at].name.isEmpty { children.append(at) }
      at = tree.nodes[at].end
    }
    return children
  }

  /// The elements that a node stands in, from the nearest on.
  func ancestors(_ index: Int) -> some Sequence<Int> {
    sequence(state: tree.nodes[index].parent) { at in
      defer { if at >= 0 { at = tree.nodes[at].parent } }
      return at >= 0 ? at : nil
    }
  }

  // A deck has two sentences, or three points; more are the story.
  private static let longestDeck = 500

  /// Whether an element, or one right around it, is called a deck.
  func isCalledDeck(_ index: Int) -> Bool {
    let isDeck = { (at: Int) in
      uses[at].contains(.deck) && length[at] < Self.longestDeck && mass[at] * 2 < mass[0]
    }
    return isDeck(index) || ancestors(index).prefix(3).contains(where: isDeck)
  }

  /// Whether a paragraph stands over the story: it is called so, or stands in the head of the article.
  func isInDeck(_ index: Int) -> Bool {
    let isHead = { (at: Int) in tree.nodes[at].name == "header" && mass[at] * 2 < mass[0] }
    return isCalledDeck(index) || weight[index] > 0 && ancestors(index).prefix(4).contains(where: isHead)
  }

  /// Whether an element is a heading: `h1` to `h6`.
  func isHeading(_ index: Int) -> Bool { Self.headings.contains(tree.nodes[index].name) }

  private static let headings: Set = ["h1", "h2", "h3", "h4", "h5", "h6"]
}
