/// What the vocabulary knows of a single word; a word can be many things.
///
/// The lower half holds what a word is to everybody, the upper half what rules take it for. The tagger's
/// weights were learned from the lower half alone, so a new class above 63 leaves it as it is.
public struct WordClasses: SetAlgebra, Hashable, Sendable {
  /// A bit for each class below 64.
  public let lower: UInt64
  /// A bit for each class from 64 on.
  public let upper: UInt64

  /// The set of these bits.
  @inlinable public init(lower: UInt64, upper: UInt64) {
    self.lower = lower
    self.upper = upper
  }

  /// The empty set.
  @inlinable public init() { self.init(lower: 0, upper: 0) }

  /// The set of one class.
  @inlinable public init(_ member: WordClass) {
    let bit: UInt64 = 1 << UInt64(member.rawValue & 63)
    self.init(lower: member.rawValue < 64 ? bit : 0, upper: member.rawValue < 64 ? 0 : bit)
  }

  /// The set of the classes listed.
  @inlinable public init(arrayLiteral members: WordClass...) {
    self.init()
    for member in members { formUnion(WordClasses(member)) }
  }

  /// Whether no class is in it.
  @inlinable public var isEmpty: Bool { lower | upper == 0 }

  /// Whether nothing says what the word is, whatever rules take it for.
  @inlinable public var isUnknown: Bool { lower == 0 }

  /// Whether a class is in it.
  @inlinable public func contains(_ member: WordClass) -> Bool {
    (member.rawValue < 64 ? lower : upper) >> UInt64(member.rawValue & 63) & 1 != 0
  }

  /// Whether no class is in both.
  @inlinable public func isDisjoint(with other: WordClasses) -> Bool {
    lower & other.lower | upper & other.upper == 0
  }

  /// The classes that are in either.
  @inlinable public func union(_ other: WordClasses) -> WordClasses {
    WordClasses(lower: lower | other.lower, upper: upper | other.upper)
  }

  /// The classes that are in both.
  @inlinable public func intersection(_ other: WordClasses) -> WordClasses {
    WordClasses(lower: lower & other.lower, upper: upper & other.upper)
  }

  /// The classes that are in just one of the two.
  @inlinable public func symmetricDifference(_ other: WordClasses) -> WordClasses {
    WordClasses(lower: lower ^ other.lower, upper: upper ^ other.upper)
  }

  /// The classes that are not in the other.
  @inlinable public func subtracting(_ other: WordClasses) -> WordClasses {
    WordClasses(lower: lower & ~other.lower, upper: upper & ~other.upper)
  }
}

extension WordClasses {
  /// Adds the classes of another set.
  @inlinable public mutating func formUnion(_ other: WordClasses) { self = union(other) }
  /// Keeps the classes of another set.
  @inlinable public mutating func formIntersection(_ other: WordClasses) { self = intersection(other) }
  /// Keeps the classes that are in just one of the two.
  @inlinable public mutating func formSymmetricDifference(_ other: WordClasses) { self = symmetricDifference(other) }

  /// Adds a class.
  @inlinable @discardableResult
  public mutating func insert(_ member: WordClass) -> (inserted: Bool, memberAfterInsert: WordClass) {
    defer { formUnion(WordClasses(member)) }
    return (!contains(member), member)
  }

  /// Removes a class; nil if it was not in the set.
  @inlinable @discardableResult public mutating func remove(_ member: WordClass) -> WordClass? {
    defer { self = subtracting(WordClasses(member)) }
    return contains(member) ? member : nil
  }

  /// Adds a class; nil if it was not in the set.
  @inlinable @discardableResult public mutating func update(with member: WordClass) -> WordClass? {
    insert(member).inserted ? nil : member
  }
}
