import GRDB

/// What a user typed, as terms that must all be found.
struct SearchQuery: Equatable {
  /// One word, or several that must follow each other.
  struct Term: Equatable {
    /// Folded, without stems; never empty.
    var words: [String]
    /// Whether the last word may go on: it is still being typed.
    var isPrefix = false
    /// Words that it may be on its way to although the index knows them by a stem that it does not begin.
    var detours: [String] = []
  }

  /// More than this nobody means; and the parser of the index has its own limit.
  private static let mostTerms = 32
  private static let mostBytes = 2000

  private(set) var terms: [Term] = []
  private(set) var isCut = false

  init(_ text: String, _ db: Database) throws {
    let cutter = try WordCutter(db, IndexSchema.unstemmed)
    let bytes = Array(text.utf8.prefix(Self.mostBytes))
    isCut = bytes.count < text.utf8.count
    for piece in Piece.all(of: bytes) where terms.count < Self.mostTerms {
      let words = cutter.words(of: String(decoding: piece.bytes, as: UTF8.self))
      if !words.isEmpty { terms.append(Term(words: words, isPrefix: piece.isOpen)) }
    }
    isCut = isCut || terms.count == Self.mostTerms
    if let last = terms.indices.last { try terms[last].findDetours(db) }
  }

  /// A stretch between double quotation marks, or between white space.
  private struct Piece {
    var bytes: ArraySlice<UInt8>
    /// Whether nothing ended it: neither white space nor a quotation mark.
    var isOpen: Bool

    static func all(of bytes: [UInt8]) -> [Piece] {
      var pieces: [Piece] = []
      var start = 0
      var isQuoted = false
      for (index, byte) in bytes.enumerated() {
        let isMark = byte == UInt8(ascii: "\"")
        guard isMark || (!isQuoted && (byte == 0x20 || (byte >= 0x09 && byte <= 0x0D))) else { continue }
        pieces.append(Piece(bytes: bytes[start..<index], isOpen: false))
        if isMark { isQuoted.toggle() }
        start = index + 1
      }
      pieces.append(Piece(bytes: bytes[start...], isOpen: true))
      return pieces
    }
  }
}

extension SearchQuery.Term {
  /// Whether it is a beginning so short that half the words of a library go on from it. Scripts that
  /// say more with a sign than Latin, Greek or Cyrillic, from U+2E80 on, have no such beginnings.
  var isShortPrefix: Bool {
    guard isPrefix, let scalars = words.last?.unicodeScalars else { return false }
    return scalars.count <= 2 && scalars.allSatisfy { $0.value < 0x2E80 }
  }

  /// The same, its last word complete.
  var completed: SearchQuery.Term { SearchQuery.Term(words: words) }

  /// What stands before the last word; nil where that is nothing.
  var withoutLastWord: SearchQuery.Term? {
    words.count > 1 ? SearchQuery.Term(words: words.dropLast()) : nil
  }

  /// The term, and others each of which will do in its place.
  var alternatives: [SearchQuery.Term] { [self] + detours.map { SearchQuery.Term(words: [$0]) } }

  fileprivate mutating func findDetours(_ db: Database) throws {
    guard isPrefix, words.count == 1, !isShortPrefix else { return }
    let stemmer = try WordCutter(db, IndexSchema.tokenizer)
    let begun = stemmer.words(of: words[0]).first ?? words[0]
    // one word is enough for all that have its stem
    var stems: Set<String> = []
    detours = WordEndings.completions(of: words[0]).filter { word in
      guard let stem = stemmer.words(of: word).first else { return false }
      return !stem.hasPrefix(begun) && stems.insert(stem).inserted
    }
  }

  /// In the language of FTS5: `"boots on the gro" *`. Folded words hold no quotation mark.
  var expression: String { "\"\(words.joined(separator: " "))\"" + (isPrefix ? " *" : "") }
}

extension [SearchQuery.Term] {
  /// In the language of FTS5: all of the terms, each by one of its alternatives.
  var expression: String {
    map { term in "(" + term.alternatives.map(\.expression).joined(separator: " OR ") + ")" }
      .joined(separator: " AND ")
  }
}
