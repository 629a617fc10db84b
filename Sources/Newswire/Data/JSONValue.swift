/// A value of a file in JSON.
enum JSONValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  /// As it is written, so that no digit of a long number gets lost.
  case number(String)
  case string(String)
  case list([JSONValue])
  /// In order of the file; a name may come twice.
  case object([JSONMember])

  /// The first member of a name; nil if the value is no object or has none.
  subscript(_ name: String) -> JSONValue? { members.first { $0.name == name }?.value }

  /// The members of an object; none for any other value.
  var members: [JSONMember] { if case .object(let members) = self { members } else { [] } }

  /// The values of a list; none for any other value.
  var elements: [JSONValue] { if case .list(let values) = self { values } else { [] } }

  /// The words of a string; nil for any other value.
  var string: String? { if case .string(let words) = self { words } else { nil } }

  /// The words of a string or the digits of a number; nil for any other value.
  var word: String? {
    switch self {
    case .string(let word), .number(let word): word
    case .null, .boolean, .list, .object: nil
    }
  }
}

/// A name and its value in an object.
struct JSONMember: Sendable, Equatable {
  var name: String
  var value: JSONValue
}
