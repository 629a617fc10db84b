/// A value of a file in TOML 1.0 (https://toml.io/en/v1.0.0).
enum TOMLValue: Sendable, Equatable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  /// Numbers with a fraction, dates and times are recognised only: no setting uses them.
  case float, time
  case array([TOMLValue])
  case table(TOMLTable)
  /// An array that headers in double brackets make.
  case tables([TOMLTable])

  /// nil if it is anything else.
  var string: String? { if case .string(let string) = self { string } else { nil } }

  /// What it is, in a word or two.
  var kind: String {
    switch self {
    case .string: "a string"
    case .integer: "a whole number"
    case .boolean: "true or false"
    case .float: "a number with a fraction"
    case .time: "a date or time"
    case .array, .tables: "a list"
    case .table: "a table"
    }
  }
}

/// A key with its value.
struct TOMLEntry: Sendable, Equatable {
  let key: String
  /// Of the key, counted from 1.
  let line: Int
  var value: TOMLValue
}

/// A place where a text is not TOML, and the reason.
package struct TOMLFault: Error, Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case noKey, noEqualsSign, noValue
    /// Something that is not a value: a word without quotation marks, a malformed number or date.
    case noSuchValue(String)
    /// It doesn't fit in 64 bits.
    case numberTooLarge(String)
    case openString, openArray, openInlineTable, openHeader
    /// What follows a backslash.
    case noSuchEscape(String)
    case controlCharacter
    /// More after the end of the value.
    case moreInLine
    case definedBefore(String)
    /// The key has a value that can't be extended.
    case notExtendable(String)
    case tooDeep
  }

  /// In bytes.
  let offset: Int
  /// Counted from 1.
  let line: Int
  let reason: Reason
}
