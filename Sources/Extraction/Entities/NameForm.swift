import Linguistics

/// A name as it is compared with others: its words without case, without particles before it, without `al-`,
/// `Jr.` and nicknames between quotation marks.
struct NameForm: Sendable, Hashable {
  var words: [UInt64]
  /// Shared by the well-known other names of one thing, where the whole form is one of them.
  var alias: UInt64?
  /// The state, people or body that a name of several words begins with, other names of it being one: `UN` of `UN
  /// Security Council`.
  var owner: UInt64?
  /// The word that makes it one of a body: `Observatory` of `Tarn Observatory for Rivers`.
  var head: UInt64?
  /// What stands behind the hyphen of the last word: `Venn` of `Marsh-Venn`.
  var lastPart: UInt64?

  init(_ tokens: Range<Int>, in article: AnnotatedArticle) {
    let last = tokens.upperBound - 1
    let first = tokens.first { !article.tokens[$0].classes.contains(.nameParticle) } ?? last
    var isNickname = false
    words = (first...last).compactMap { index in
      let token = article.tokens[index]
      if token.kind == .quotationMark { isNickname.toggle() }
      let isPart =
        token.kind != .quotationMark && !isNickname && token.classes.isDisjoint(with: [.nameSuffix, .article])
      return isPart ? Self.word(index, article) : nil
    }
    alias = Aliases.canonical(article.bytes[article.annotated.span(of: tokens).range])
    owner = words.count > 1 ? Self.owner(first, article) : nil
    head = tokens.first { article.isOne($0, of: [.organisationHead]) && Self.isHead($0, tokens, article) }
      .map { article.hash($0) }
    let bytes = article.bytes[article.tokens[last].span.range]
    lastPart = bytes.lastIndex(of: UInt8(ascii: "-")).map { WordHash(bytes[($0 + 1)...]).value }
  }

  private static func isHead(_ index: Int, _ tokens: Range<Int>, _ article: AnnotatedArticle) -> Bool {
    index + 1 == tokens.upperBound || article.isOne(index + 1, of: [.bodyLink])
  }

  /// Whether a body's name is the start of a longer one, up to its `of` or `for`: `Tarn Group` of `Tarn Group of
  /// Companies`.
  func isShort(of other: NameForm) -> Bool {
    words.count > 1 && other.words.count > words.count && other.words.starts(with: words)
      && Self.links.contains(other.words[words.count])
  }

  private static let links = Set(["of", "for"].map { WordHash(Array($0.utf8)[...]).value })

  private static func owner(_ index: Int, _ article: AnnotatedArticle) -> UInt64? {
    let token = article.tokens[index]
    let isAcronym = token.shape == .upper && token.classes.contains(.organisationName)
    guard isAcronym || !token.classes.isDisjoint(with: [.country, .demonym]) else { return nil }
    return Aliases.canonical(article.bytes[token.span.range]) ?? article.hash(index)
  }

  /// The words without the owner before them.
  var core: ArraySlice<UInt64> { words.dropFirst(owner == nil ? 0 : 1) }

  /// The last word but one of a name of three or more: a Spanish family name is the father's and then the
  /// mother's, and the father's is what people go by (`Rodrigo Salcedo Vargas` is `Salcedo`).
  // Two words are a first and a last name: only `Rodrigo Salcedo Vargas` has two family names.
  var fathersName: UInt64? { words.count > 2 ? words[words.count - 2] : nil }

  /// The word, without `al-` or `el-` before it.
  private static func word(_ index: Int, _ article: AnnotatedArticle) -> UInt64 {
    let bytes = article.bytes[article.tokens[index].span.range]
    guard bytes.count > 2, bytes[bytes.startIndex + 2] == UInt8(ascii: "-"),
      bytes[bytes.startIndex + 1] | 0x20 == UInt8(ascii: "l"),
      [UInt8(ascii: "a"), UInt8(ascii: "e")].contains(bytes[bytes.startIndex] | 0x20)
    else { return article.hash(index) }
    return WordHash(bytes.dropFirst(3)).value
  }

  /// Whether this form of a person's name can be a fuller or a shorter form of another: same last word,
  /// and the first words agree where both have one; or the one begins or ends with all of the other.
  func isSamePerson(as other: NameForm) -> Bool {
    let (short, long) = words.count < other.words.count ? (words, other.words) : (other.words, words)
    guard short.count > 1 else { return short.last != nil && short.last == long.last }
    // `Saad Bahr al-Tarn`, `Bahr al-Tarn`; `Abdi Mohamed Abdi`, `Abdi Mohamed`.
    return long.suffix(short.count).elementsEqual(short) || long.starts(with: short)
      || short.last == long.last && short.first == long.first
  }
}

/// Finds the clusters that a name could join, without asking them all.
struct NameIndex: Sendable {
  /// Clusters by the hash of a word that they can go by, or by their alias; in order of creation.
  private var byWord: [UInt64: [Int]] = [:]
  /// The most clusters that are compared of those that share a word, the newest first; enough for any real article.
  private static let limit = 32

  mutating func add(_ cluster: Int, _ form: NameForm) {
    for key in Self.keys(form) where byWord[key]?.last != cluster { byWord[key, default: []].append(cluster) }
  }

  /// Clusters that share such a word or the alias with a name, in order of creation.
  func candidates(_ form: NameForm) -> [Int] {
    var candidates: [Int] = []
    for key in Self.keys(form) {
      for cluster in (byWord[key] ?? []).suffix(Self.limit) where !candidates.contains(cluster) {
        candidates.append(cluster)
      }
    }
    candidates.sort()
    return candidates
  }

  private static func keys(_ form: NameForm) -> [UInt64] {
    var keys: [UInt64] = []
    if let first = form.words.first { keys.append(first) }
    if form.words.count > 1, let last = form.words.last, last != keys[0] { keys.append(last) }
    if let fathersName = form.fathersName { keys.append(fathersName) }
    if let alias = form.alias { keys.append(alias) }
    if let head = form.head, !keys.contains(head) { keys.append(head) }
    if let lastPart = form.lastPart { keys.append(lastPart) }
    return keys
  }
}

/// Names of the same thing that no rule could join.
enum Aliases {
  /// The hash of the name that a name shares with others, whatever its case and white space; nil if
  /// it has no other, as no name beyond ASCII has.
  static func canonical(_ name: ArraySlice<UInt8>) -> UInt64? { hash(name).flatMap { canonical[$0] } }

  private static let canonical: [UInt64: UInt64] = {
    var canonical: [UInt64: UInt64] = [:]
    for row in VocabularyTable("aliases").rows {
      guard let name = hash(Array(row["name"].utf8)[...]), let other = hash(Array(row.word.utf8)[...]) else { continue }
      canonical[name] = name
      canonical[other] = name
    }
    return canonical
  }()

  /// Every full stop counts, other than in the hash of a word: `U.S.` is no `us`.
  private static func hash(_ name: ArraySlice<UInt8>) -> UInt64? {
    var hash = WordHash()
    var previous: UInt8 = 0
    for byte in name {
      guard byte < 0x80 else { return nil }
      let byte = byte > 0x20 ? byte : 0x20
      if byte != 0x20 || previous != 0x20 { hash.add(byte, after: previous) }
      previous = byte
    }
    return hash.value
  }
}
