/// Something in the configuration that is ignored, and where it is.
package struct ConfigurationFault: Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case syntax(TOMLFault.Reason)
    /// The number of further wrong lines.
    case moreFaults(Int)
    /// There is no such key here, but the known ones.
    case unknownKey(String, known: [String])
    /// Nothing has this name; these are the known names.
    case unknownName(String, known: [String])
    /// What is allowed there, and what stands there, in words.
    case wrongKind(expected: String, found: String)
    case outOfRange(Int, ClosedRange<Int>)
    /// No key has this name.
    case noSuchKey(String)
    /// The key already runs another action.
    case keyTaken(String, by: String)
    /// A path that is neither absolute nor begins with `~/`.
    case relativePath(String)
    /// A library without paths.
    case noPath
    /// The system's number of the error.
    case unreadable(Int32)
    case folder
    /// The offset of the first byte that isn't UTF-8.
    case notText(byte: Int)
    /// The greatest number of bytes.
    case tooLarge(Int)
  }

  /// Counted from 1; nil for the whole file.
  package var line: Int?
  /// In characters, counted from 1; nil for the whole line.
  package var column: Int?
  /// The keys that lead to the value, joined by periods: `keys.next-quote`; nil if the fault is not in a value.
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
  /// In bytes; configurations have a few kilobytes.
  package static let greatestSize = 65_536
  /// The most faults reported one by one.
  private static let toldFaults = 20

  /// The settings in the bytes of a file, and its faults by line; never fails.
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
