import Linguistics
import Newswire

/// Writes numbers, strings and spans as few bytes: numbers of seven bits a byte (LEB128), spans by
/// their distance from the one before, names once and then by number.
package struct PackedWriter {
  package private(set) var bytes: [UInt8] = []
  private var names: [String: Int] = [:]
  private var lastStart = 0

  package init() {}

  package mutating func number(_ value: Int) {
    // zigzag: small negative numbers stay small
    var rest = UInt64(bitPattern: Int64((value << 1) ^ (value >> 63)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  package mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  package mutating func string(_ value: String) {
    let utf8 = Array(value.utf8)
    number(utf8.count)
    bytes += utf8
  }

  /// A string that is likely to come again, such as the name of a rule.
  package mutating func name(_ value: String) {
    if let known = names[value] {
      number(known)
    } else {
      number(names.count)
      string(value)
      names[value] = names.count
    }
  }

  package mutating func span(_ span: TextSpan) {
    number(span.start - lastStart)
    number(span.length)
    lastStart = span.start
  }

  package mutating func date(_ date: CalendarDate) { number(date.dayNumber) }

  /// A whole number as a number, any other as its eight bytes.
  package mutating func real(_ value: Double) {
    if let whole = Int(exactly: value), value.sign == .plus || whole != 0 {
      flag(true)
      number(whole)
    } else {
      flag(false)
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> shift))
      }
    }
  }

  package mutating func optional<Value>(_ value: Value?, _ write: (inout PackedWriter, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  package mutating func list<Element>(_ values: [Element], _ write: (inout PackedWriter, Element) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }
}
