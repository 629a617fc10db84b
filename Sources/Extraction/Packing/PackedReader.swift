import Linguistics
import Newswire

/// Bytes that no `PackedWriter` of this version wrote.
package struct MalformedPack: Error {
  /// Whether it once was such a pack: the disk, or another program, changed it.
  package var isDamaged: Bool

  package init(isDamaged: Bool = false) { self.isDamaged = isDamaged }
}

/// Reads what a `PackedWriter` wrote; anything else throws, whatever the bytes.
package struct PackedReader {
  private let bytes: [UInt8]
  /// Length of the text that all spans must lie in.
  private let textLength: Int
  private var offset = 0
  private var names: [String] = []
  private var lastStart = 0

  package init(_ bytes: [UInt8], textLength: Int) {
    self.bytes = bytes
    self.textLength = textLength
  }

  package var isAtEnd: Bool { offset == bytes.count }

  private mutating func byte() throws(MalformedPack) -> UInt8 {
    guard offset < bytes.count else { throw MalformedPack() }
    defer { offset += 1 }
    return bytes[offset]
  }

  package mutating func number() throws(MalformedPack) -> Int {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let byte = try byte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value >> 1) ^ -Int64(value & 1)) }
    }
    throw MalformedPack()
  }

  package mutating func flag() throws(MalformedPack) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw MalformedPack()
    }
  }

  package mutating func string() throws(MalformedPack) -> String {
    let length = try count()
    defer { offset += length }
    return String(decoding: bytes[offset..<(offset + length)], as: UTF8.self)
  }

  package mutating func name() throws(MalformedPack) -> String {
    let index = try number()
    if index == names.count { names.append(try string()) }
    guard names.indices.contains(index) else { throw MalformedPack() }
    return names[index]
  }

  /// The case of an enumeration that a name stands for.
  package mutating func named<Value: RawRepresentable>(
    _ type: Value.Type = Value.self
  ) throws(MalformedPack) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: try name()) else { throw MalformedPack() }
    return value
  }

  package mutating func span() throws(MalformedPack) -> TextSpan {
    let (start, overflow) = lastStart.addingReportingOverflow(try number())
    let length = try number()
    guard !overflow, start >= 0, length >= 0, start <= textLength, length <= textLength - start else {
      throw MalformedPack()
    }
    lastStart = start
    return TextSpan(start, start + length)
  }

  package mutating func date() throws(MalformedPack) -> CalendarDate {
    guard let date = CalendarDate(dayNumber: try number()) else { throw MalformedPack() }
    return date
  }

  package mutating func real() throws(MalformedPack) -> Double {
    if try flag() { return Double(try number()) }
    var pattern: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) { pattern |= UInt64(try byte()) << shift }
    let value = Double(bitPattern: pattern)
    guard !value.isNaN else { throw MalformedPack() }
    return value
  }

  /// The point whose latitude and longitude `degrees` reads, one after the other.
  package mutating func point(
    _ degrees: (inout PackedReader) throws(MalformedPack) -> Double
  ) throws(MalformedPack) -> Coordinates {
    let point = Coordinates(latitude: try degrees(&self), longitude: try degrees(&self))
    guard point.isOnGlobe else { throw MalformedPack() }
    return point
  }

  package mutating func optional<Value>(
    _ read: (inout PackedReader) throws(MalformedPack) -> Value
  ) throws(MalformedPack) -> Value? {
    try flag() ? try read(&self) : nil
  }

  package mutating func list<Element>(
    _ read: (inout PackedReader) throws(MalformedPack) -> Element
  ) throws(MalformedPack) -> [Element] {
    let count = try count()
    var values: [Element] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  /// A count of things of at least one byte each: no more of them than bytes are left.
  private mutating func count() throws(MalformedPack) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - offset else { throw MalformedPack() }
    return count
  }
}
