import Linguistics

/// Reads the column files of the shared tasks: a word a line, a blank line between sentences.
package enum ColumnFile {
  /// Articles of the file. The last of four columns is a name in the IOB1 scheme; three columns have
  /// none. `-DOCSTART-` begins an article; without it one is made of forty sentences.
  package static func documents(in text: String) -> [RawDocument] {
    var documents: [RawDocument] = []
    var rows: [[Substring]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-DOCSTART-") {
        documents.append(RawDocument())
      } else if line.isEmpty {
        append(rows, to: &documents)
        rows = []
      } else {
        rows.append(line.split(separator: " "))
      }
    }
    append(rows, to: &documents)
    return documents.filter { !$0.blocks.isEmpty }
  }

  private static func append(_ rows: [[Substring]], to documents: inout [RawDocument]) {
    guard let first = rows.first else { return }
    let hasNames = first.count == 4
    if documents.isEmpty || (!hasNames && documents[documents.count - 1].blocks.count >= 40) {
      documents.append(RawDocument())
    }
    let style = Detokeniser.Quotes.allCases[documents.count % 3]
    documents[documents.count - 1].blocks.append(block(rows, style, hasNames: hasNames))
  }

  private static func block(_ rows: [[Substring]], _ quotes: Detokeniser.Quotes, hasNames: Bool) -> RawBlock {
    var detokeniser = Detokeniser(quotes)
    var block = RawBlock(hasNames: hasNames)
    var open: (kind: NameKind, start: Int)?
    var end = 0
    for row in rows where row.count >= 3 {
      let (blank, word) = detokeniser.print(String(row[0]))
      let kind = row.count == 4 ? NameKind(column: row[3]) : nil
      if let name = open, name.kind != kind || row[3].hasPrefix("B-") {
        block.names.append(RawBlock.Name(span: TextSpan(name.start, end), kind: name.kind))
        open = nil
      }
      block.append(blank)
      if let kind, open == nil { open = (kind, block.bytes.count) }
      block.append(word, PartOfSpeech(penn: row[1]))
      end = block.bytes.count
    }
    if let open { block.names.append(RawBlock.Name(span: TextSpan(open.start, end), kind: open.kind)) }
    return block
  }
}

extension NameKind {
  /// The kind in a corpus's column: `I-PER`, `PERSON`; nil for any other word.
  init?(column: some StringProtocol) {
    switch column.split(separator: "-").last ?? "" {
    case "PER", "PERSON": self = .person
    case "ORG", "ORGANIZATION": self = .organisation
    case "LOC", "LOCATION": self = .place
    case "MISC": self = .other
    default: return nil
    }
  }
}

/// Joins the words of a treebank as they would be printed.
struct Detokeniser {
  /// How double quotation marks are to be written.
  enum Quotes: CaseIterable {
    case straight, curly, typewriter

    var marks: (open: String, close: String, apostrophe: String) {
      switch self {
      case .straight: ("\"", "\"", "'")
      case .curly: ("“", "”", "’")
      case .typewriter: ("``", "''", "'")
      }
    }
  }

  let quotes: Quotes
  private var quoteIsOpen = false
  private var gluesNext = true

  init(_ quotes: Quotes) { self.quotes = quotes }

  /// What stands between the word and the one before it, and the word as printed.
  mutating func print(_ word: String) -> (blank: String, word: String) {
    var printed = word
    var gluesHere = Self.closers.contains(word) || Self.isClitic(word)
    var opens = Self.openers.contains(word)
    if word == "\"" || word == "``" || word == "''" {
      opens = word == "``" || (word == "\"" && !quoteIsOpen)
      quoteIsOpen = opens
      gluesHere = !opens
      printed = opens ? quotes.marks.open : quotes.marks.close
    } else if Self.isClitic(word), quotes == .curly {
      printed = word.replacing("'", with: "’")
    }
    defer { gluesNext = opens }
    return (gluesHere || gluesNext ? "" : " ", printed)
  }

  private static let closers: Set<String> = [",", ".", ";", ":", "!", "?", ")", "]", "}", "%", "..."]
  private static let openers: Set<String> = ["(", "[", "{", "$", "#"]

  private static func isClitic(_ word: String) -> Bool {
    ["'s", "'m", "'d", "'re", "'ve", "'ll", "n't", "'", "'S"].contains(word)
  }
}

extension PartOfSpeech {
  /// The part of speech of a tag of the Penn Treebank; nil for one that says nothing here.
  init?(penn tag: some StringProtocol) {
    guard let speech = Self.pennTags[String(tag)] else { return nil }
    self = speech
  }

  private static let pennTags: [String: PartOfSpeech] = [
    "NN": .noun, "NNS": .pluralNoun, "NNP": .properNoun, "NNPS": .properNoun, "FW": .noun,
    "VB": .baseVerb, "VBP": .presentVerb, "VBZ": .thirdPersonVerb, "VBD": .pastVerb, "VBG": .presentParticiple,
    "VBN": .pastParticiple, "MD": .modal, "JJ": .adjective, "JJR": .comparative, "JJS": .comparative,
    "RB": .adverb, "RBR": .comparative, "RBS": .comparative, "PRP": .pronoun, "PRP$": .possessivePronoun,
    "WP$": .whWord, "POS": .possessiveEnding, "DT": .determiner, "PDT": .determiner, "WDT": .whWord,
    "WP": .whWord, "WRB": .whWord, "IN": .preposition, "TO": .to, "RP": .particle, "CC": .conjunction,
    "CD": .number, "UH": .interjection, "EX": .existential, "SYM": .symbol, "$": .symbol, "#": .symbol,
  ]
}
