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
    let nodes = tree.nodes
    let count = nodes.count
    var uses = [PageUses](repeating: [], count: count)
    var (block, figure) = ([Int](repeating: 0, count: count), [Int?](repeating: nil, count: count))
    let quoting = Self.figuresWithQuotations(nodes)
    var (isInLink, isForeign) = ([Bool](repeating: false, count: count), [Bool](repeating: false, count: count))
    (length, linked) = ([Int](repeating: 0, count: count), [Int](repeating: 0, count: count))
    (own, weight) = (length, length)
    var (ownLinked, ownLabels, sentences) = (length, length, length)
    var isLabel = isInLink
    for index in nodes.indices {
      let node = nodes[index]
      let parent = max(0, node.parent)
      isInLink[index] = isInLink[parent] || node.name == "a" && node.attributes.contains { $0.name == "href" }
      isForeign[index] = isForeign[parent] || PageWords.isForeign(tag: node.name)
      block[index] = !node.name.isEmpty && Self.isBlock(node.name) ? index : block[parent]
      figure[index] = node.name == "figure" ? quoting.contains(index) ? nil : index : figure[parent]
      if !node.name.isEmpty {
        uses[index] = PageWords.uses(tag: node.name, attributes: node.attributes)
        let isNamed = block[index] != index && !uses[index].isDisjoint(with: [.byline, .date])
        isLabel[index] = isNamed || block[index] != index && isLabel[parent]
      } else if !isForeign[index] {
        let words = WordMeasure(tree.bytes[node.words])
        length[index] = words.length
        linked[index] = isInLink[index] ? words.length : 0
        own[block[index]] += words.length
        ownLinked[block[index]] += linked[index]
        ownLabels[block[index]] += isLabel[parent] ? words.length : 0
        sentences[block[index]] += words.sentences
      }
    }
    (self.tree, self.uses, self.block, self.figure) = (tree, uses, block, figure)
    (mass, isCaption) = ([], [])
    length = sums(of: length)
    linked = sums(of: linked)
    isCaption = captions()
    for index in nodes.indices where block[index] == index && !isCaption[index] {
      let isLinked = ownLinked[index] * 3 > own[index] || ownLabels[index] * 2 > own[index]
      let isParagraph = own[index] >= (sentences[index] > 0 ? Self.shortest : Self.longEnough)
      weight[index] = isParagraph && !isLinked ? own[index] - ownLinked[index] : 0
    }
    mass = sums(of: weight)
  }

  /// The figures that hold a post of a network, which is a quotation of the story.
  private static func figuresWithQuotations(_ nodes: [MarkupTree.Node]) -> Set<Int> {
    var (figures, figure) = (Set<Int>(), -1)
    for index in nodes.indices {
      if nodes[index].name == "figure" { figure = index }
      if nodes[index].name == "blockquote", figure >= 0, index < nodes[figure].end { figures.insert(figure) }
    }
    return figures
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

  /// Whether the words in a tag stand apart from those around it; old pages have a cell for each column.
  static func isBlock(_ name: String) -> Bool {
    if name == "td" || name == "th" { return true }
    return switch MarkupFlow.uses[name] ?? .block {
    case .block, .item, .dropped: true
    case .inline, .lineBreak: false
    }
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
  func isInDeck(_ index: Int) -> Bool {
    let isDeck = { (at: Int) in
      uses[at].contains(.deck) && length[at] < Self.longestDeck && mass[at] * 2 < mass[0]
    }
    return isDeck(index) || ancestors(index).prefix(3).contains(where: isDeck)
  }

  /// Whether an element is a heading: `h1` to `h6`.
  func isHeading(_ index: Int) -> Bool { Self.headings.contains(tree.nodes[index].name) }

  private static let headings: Set = ["h1", "h2", "h3", "h4", "h5", "h6"]
}

/// How many words some bytes hold, and how many of their signs end a sentence.
private struct WordMeasure {
  private(set) var length = 0
  private(set) var sentences = 0

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  init(_ bytes: ArraySlice<UInt8>) {
    for index in bytes.indices where !WhiteSpace.isASCII(bytes[index]) {
      length += 1
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
        // `12.08.2020`, `courier.example`
        let isWithin = index + 1 < bytes.endIndex && Self.isWord(bytes[index + 1])
        sentences += isWithin ? 0 : 1
      // the last bytes of the Arabic `؟` and `۔`, and of `。`
      case 0x9F where index > bytes.startIndex && bytes[index - 1] == 0xD8: sentences += 1
      case 0x94 where index > bytes.startIndex && bytes[index - 1] == 0xDB: sentences += 1
      case 0x82 where index > bytes.startIndex + 1 && bytes[index - 2] == 0xE3 && bytes[index - 1] == 0x80:
        sentences += 1
      default: break
      }
    }
  }
}
