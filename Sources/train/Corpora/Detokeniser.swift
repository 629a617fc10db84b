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
