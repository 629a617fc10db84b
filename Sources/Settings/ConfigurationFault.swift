/// Something in the configuration that can't count, and where it is.
package struct ConfigurationFault: Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case syntax(TOMLFault.Reason)
    /// So many more lines are wrong.
    case moreFaults(Int)
    /// There is no such key here; these there are.
    case unknownKey(String, known: [String])
    /// There is nothing of such a name; these there are.
    case unknownName(String, known: [String])
    /// What may stand there, and what does, in words.
    case wrongKind(expected: String, found: String)
    case outOfRange(Int, ClosedRange<Int>)
    /// No key is written so.
    case noSuchKey(String)
    /// The key is given to another action already.
    case keyTaken(String, by: String)
    /// A path that is neither absolute nor begins with `~/`.
    case relativePath(String)
    /// A library of nothing.
    case noPath
    /// The system's number of the error.
    case unreadable(Int32)
    case folder
    /// The offset of the first byte that isn't UTF-8.
    case notText(byte: Int)
    /// The greatest number of bytes.
    case tooLarge(Int)
  }

  /// Counted from 1; nil where the whole file is meant.
  package var line: Int?
  /// In characters, counted from 1; nil where the whole line is meant.
  package var column: Int?
  /// The keys that lead to the value, joined by periods: `keys.next-quote`; nil where it is no value.
  package var path: String?
  package var reason: Reason

  package init(line: Int? = nil, column: Int? = nil, path: String? = nil, _ reason: Reason) {
    self.line = line
    self.column = column
    self.path = path
    self.reason = reason
  }
}

extension Configuration {
  /// Configurations are of a few kilobytes.
  package static let greatestSize = 65_536
  /// So many wrong lines are told one by one.
  private static let toldFaults = 20

  /// What the bytes of a file say, and all that is wrong with them, by line; never fails.
  package static func read(_ bytes: [UInt8], _ terms: ConfigurationTerms) -> (Configuration, [ConfigurationFault]) {
    if let fault = fault(ofBytes: bytes) { return (Configuration(terms), [fault]) }
    let text = TOMLText(bytes)
    var reader = ConfigurationReader(terms)
    reader.takeFile(text.table)
    let faults = text.faults.map { ConfigurationFault($0, in: bytes) } + reader.faults
    return (reader.configuration, told(faults.sorted { ($0.line ?? 0) < ($1.line ?? 0) }))
  }

  private static func fault(ofBytes bytes: [UInt8]) -> ConfigurationFault? {
    if bytes.count > greatestSize { return ConfigurationFault(.tooLarge(greatestSize)) }
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    let offset = firstInvalid(in: bytes)
    let line = bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
    return ConfigurationFault(at: offset, line: line, in: bytes, .notText(byte: offset))
  }

  private static func firstInvalid(in bytes: [UInt8]) -> Int {
    var (decoder, iterator, offset) = (UTF8(), bytes.makeIterator(), 0)
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return offset
  }

  private static func told(_ faults: [ConfigurationFault]) -> [ConfigurationFault] {
    guard faults.count > toldFaults + 1 else { return faults }
    return faults.prefix(toldFaults) + [ConfigurationFault(.moreFaults(faults.count - toldFaults))]
  }
}

extension ConfigurationFault {
  fileprivate init(_ fault: TOMLFault, in bytes: [UInt8]) {
    self.init(at: fault.offset, line: fault.line, in: bytes, .syntax(fault.reason))
  }

  fileprivate init(at offset: Int, line: Int, in bytes: [UInt8], _ reason: Reason) {
    let before = bytes[..<min(offset, bytes.count)]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: before[start...], as: UTF8.self).count + 1
    self.init(line: line, column: column, reason)
  }
}
