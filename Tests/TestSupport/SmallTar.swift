/// A tar archive of files that are not packed, so that a test can make what it needs.
package struct SmallTar {
  package private(set) var bytes: [UInt8] = []

  private static let block = 512

  package init(_ members: [(name: String, bytes: [UInt8])]) {
    for member in members { add(member.bytes, named: member.name) }
    bytes += [UInt8](repeating: 0, count: 2 * Self.block)
  }

  private mutating func add(_ content: [UInt8], named name: String) {
    let fields: [(words: String, width: Int)] = [
      (name, 100), ("0000644", 8), ("0000000", 8), ("0000000", 8), (Self.octal(content.count, digits: 11), 12),
      (Self.octal(0, digits: 11), 12), ("        ", 8), ("0", 1), ("", 100), ("ustar", 6), ("00", 2),
    ]
    var head = fields.flatMap { Self.padded(Array($0.words.utf8), to: $0.width) }
    head = Self.padded(head, to: Self.block)
    // the sum of the head's bytes, taken with blanks in the place of the sum
    let sum = Self.octal(head.reduce(0) { $0 + Int($1) }, digits: 6)
    head.replaceSubrange(148..<156, with: Array(sum.utf8) + [0, 0x20])
    let blocks = (content.count + Self.block - 1) / Self.block
    bytes += head + Self.padded(content, to: blocks * Self.block)
  }

  private static func octal(_ number: Int, digits: Int) -> String {
    let digitsOfNumber = String(number, radix: 8)
    return String(repeating: "0", count: digits - digitsOfNumber.count) + digitsOfNumber
  }

  private static func padded(_ bytes: [UInt8], to width: Int) -> [UInt8] {
    bytes + [UInt8](repeating: 0, count: width - bytes.count)
  }
}
