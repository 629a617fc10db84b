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
