import Linguistics

/// Makes more text to learn from out of what a corpus has: what old wires and web pages look like.
struct Variation {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed) }

  /// The documents, some with other people in them, most with headlines and a dateline more, and copies
  /// of some all in capitals.
  mutating func varied(_ documents: [RawDocument]) -> [RawDocument] {
    var out: [RawDocument] = []
    for document in documents {
      var copy = document
      if document.hasNames, random.oneIn(3) { copy = Renaming.renamed(copy, seed: random.next()) }
      if random.oneIn(3) { copy.blocks = copy.blocks.map(Self.escaped) }
      if random.oneIn(5) { out.append(Self.capitals(copy)) }
      if document.hasNames { addHeads(&copy) }
      out.append(copy)
    }
    return out
  }

  /// Adds some of its own blocks again as headlines, and a dateline.
  private mutating func addHeads(_ document: inout RawDocument) {
    let blocks = document.blocks.filter { $0.hasNames && $0.bytes.count < 160 && $0.bytes.count > 20 }
    for block in blocks {
      if random.oneIn(5) { document.blocks.append(Self.capitals(block)) }
      if random.oneIn(7) { document.blocks.append(Self.title(block)) }
    }
    if random.oneIn(2) { document.blocks.insert(Datelines.make(&random), at: 0) }
    if random.oneIn(2), var first = document.blocks.last {
      var block = Datelines.make(&random)
      block.append(" ")
      block.append(first)
      first = block
      block.hasNames = document.blocks.last?.hasNames ?? false
      document.blocks.append(block)
    }
  }

  /// `&` as pages and wires leave it behind at times.
  private static func escaped(_ block: RawBlock) -> RawBlock {
    block.applying(
      block.bytes.indices.filter { block.bytes[$0] == UInt8(ascii: "&") }
        .map { RawBlock.Edit(span: TextSpan($0, $0 + 1), bytes: Array("&AMP;".utf8)) })
  }

  private static func capitals(_ document: RawDocument) -> RawDocument {
    RawDocument(blocks: document.blocks.map(capitals))
  }

  /// Letters of ASCII and Latin-1 made capitals, byte for byte.
  private static func capitals(_ block: RawBlock) -> RawBlock {
    var copy = block
    var previous: UInt8 = 0
    for (offset, byte) in block.bytes.enumerated() {
      copy.bytes[offset] = capital(byte, after: previous)
      previous = byte
    }
    return copy
  }

  private static func capital(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 0x20
    case 0xA0...0xBE where previous == 0xC3 && byte != 0xB7: byte - 0x20
    default: byte
    }
  }

  /// Words of four letters and more, and the first one, with a capital.
  private static func title(_ block: RawBlock) -> RawBlock {
    var copy = block
    for (number, word) in block.words.enumerated() where number == 0 || word.span.length > 3 {
      copy.bytes[word.span.start] = capital(copy.bytes[word.span.start], after: 0)
    }
    while let last = copy.bytes.last, last == UInt8(ascii: ".") { copy.bytes.removeLast() }
    copy.words.removeAll { $0.span.end > copy.bytes.count }
    for index in copy.names.indices { copy.names[index].span.end = min(copy.names[index].span.end, copy.bytes.count) }
    return copy
  }
}
