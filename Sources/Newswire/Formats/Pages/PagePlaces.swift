import Linguistics

/// Where the nodes of a page stand, by their positions.
struct PagePlaces {
  /// What each element is there for; none for words.
  private(set) var uses: [PageUses] = []
  /// The block that each node stands in, itself if it is one.
  private(set) var block: [Int] = []
  /// The figure that each node stands in; nil for none.
  private(set) var figure: [Int?] = []
  private(set) var isInLink: [Bool] = []
  /// Whether each node stands in a tag whose words are never of the story.
  private(set) var isForeign: [Bool] = []
  /// Whether each node stands in what names writer or day within a line.
  private(set) var isLabel: [Bool] = []

  init(_ nodes: [MarkupTree.Node]) {
    let quoting = Self.figuresWithQuotations(nodes)
    for index in nodes.indices {
      let (node, parent) = (nodes[index], nodes[index].parent)
      let isBlock = !node.name.isEmpty && Self.isBlock(node.name)
      let own = node.name.isEmpty ? [] : PageWords.uses(tag: node.name, attributes: node.attributes)
      let isLink = node.name == "a" && node.attributes.contains { $0.name == "href" }
      let isNamed = !own.isDisjoint(with: [.byline, .date])
      uses.append(own)
      block.append(isBlock || parent < 0 ? index : block[parent])
      figure.append(node.name == "figure" && !quoting.contains(index) ? index : parent < 0 ? nil : figure[parent])
      isInLink.append(isLink || parent >= 0 && isInLink[parent])
      isForeign.append(PageWords.isForeign(tag: node.name) || parent >= 0 && isForeign[parent])
      isLabel.append(!isBlock && (isNamed || parent >= 0 && isLabel[parent]))
    }
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

  /// Whether the words in a tag stand apart from those around it; old pages have a cell for each column.
  static func isBlock(_ name: String) -> Bool {
    if name == "td" || name == "th" { return true }
    return switch MarkupFlow.uses[name] ?? .block {
    case .block, .item, .dropped: true
    case .inline, .lineBreak: false
    }
  }
}

/// How many words stand in the places of a page.
struct PlacedWords {
  /// For each node those directly in it, and those of them in links.
  private(set) var length: [Int]
  private(set) var linked: [Int]
  /// For each block those that stand in it and in no other block within it.
  private(set) var ofBlock: [OfBlock]

  struct OfBlock {
    var length = 0
    var linked = 0
    var labels = 0
    /// Signs that end a sentence.
    var sentences = 0
  }

  init(of tree: MarkupTree, _ places: PagePlaces) {
    length = [Int](repeating: 0, count: tree.nodes.count)
    linked = length
    ofBlock = [OfBlock](repeating: OfBlock(), count: tree.nodes.count)
    for index in tree.nodes.indices where tree.nodes[index].name.isEmpty && !places.isForeign[index] {
      let words = WordMeasure(tree.bytes[tree.nodes[index].words])
      let block = places.block[index]
      length[index] = words.length
      linked[index] = places.isInLink[index] ? words.length : 0
      ofBlock[block].length += words.length
      ofBlock[block].linked += linked[index]
      ofBlock[block].labels += places.isLabel[index] ? words.length : 0
      ofBlock[block].sentences += words.sentences
    }
  }
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
