extension Configuration {
  /// Configurations are of a few kilobytes.
  package static let greatestSize = 65_536
  /// So many wrong lines are told one by one.
  private static let toldFaults = 20

  /// What the bytes of a file say, and all that is wrong with them, by line; never fails.
  package static func read(_ bytes: [UInt8], _ terms: ConfigurationTerms) -> (Configuration, [ConfigurationFault]) {
    if let fault = fault(ofBytes: bytes) { return (Configuration(terms), [ConfigurationFault(fault)]) }
    let text = TOMLText(bytes)
    var reader = ConfigurationReader(terms)
    reader.takeFile(text.table)
    let faults = text.faults.map { ConfigurationFault($0, in: bytes) } + reader.faults
    return (reader.configuration, told(faults.sorted { ($0.line ?? 0) < ($1.line ?? 0) }))
  }

  private static func fault(ofBytes bytes: [UInt8]) -> ConfigurationFault.Reason? {
    if bytes.count > greatestSize { return .tooLarge(greatestSize) }
    return String(validating: bytes, as: UTF8.self) == nil ? .notText(byte: firstInvalid(in: bytes)) : nil
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
    let before = bytes[..<min(fault.offset, bytes.count)]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: before[start...], as: UTF8.self).count + 1
    self.init(line: fault.line, column: column, .syntax(fault.reason))
  }
}
