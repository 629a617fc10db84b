/// Where a text is not TOML, and why.
package struct TOMLFault: Error, Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case noKey, noEqualsSign, noValue
    /// Something that is no value: a word without quotation marks, a number or date that is none.
    case noSuchValue(String)
    /// More than 64 bits hold.
    case numberTooLarge(String)
    case openString, openArray, openInlineTable, openHeader
    /// What follows a backslash.
    case noSuchEscape(String)
    case controlCharacter
    /// More after the end of the value.
    case moreInLine
    case definedBefore(String)
    /// The key has a value that can't be added to.
    case notExtendable(String)
    case tooDeep
  }

  /// In bytes.
  let offset: Int
  /// Counted from 1.
  let line: Int
  let reason: Reason
}
