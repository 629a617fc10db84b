/// A sum of 64 bits over bytes and numbers, by which a change is noticed: no defence against malice.
///
/// Each step maps the sum so far one to one, so that a single changed word always changes the result
/// (rotate and multiply, as in xxHash's rounds: Collet, XXH64).
package struct Digest: Sendable {
  package private(set) var value: UInt64 = 0x9E37_79B1_85EB_CA87

  package init() {}

  package mutating func add(_ number: UInt64) {
    value = ((value ^ number) &* 0xC2B2_AE3D_27D4_EB4F)
    value = (value << 31 | value >> 33) &* 0x1656_67B1_9E37_79F9
  }

  /// Adds bytes, eight at a step and the last ones with zeros behind, then their number.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let whole = bytes.count & ~7
    for offset in stride(from: 0, to: whole, by: 8) {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
    }
    let rest = bytes[whole...].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    add(rest)
    add(UInt64(bytes.count))
  }

  package mutating func add(_ string: String) {
    var string = string
    string.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }
}
