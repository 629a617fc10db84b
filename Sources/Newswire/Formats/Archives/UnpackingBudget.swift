/// What may still be unpacked of a file, with all archives within it: a few bytes can stand for more than any memory
/// holds.
struct UnpackingBudget {
  /// Bytes of one member: as many as a file may have that lies in a folder.
  static let mostOfMember = 64 << 20
  /// Bytes of all members: four of the largest, since their articles are in memory at the same time.
  static let mostOfFile = 256 << 20
  /// Bytes for each byte that is packed: text becomes three to ten times as long, a log of one line over and over a
  /// hundred times, and zeros a thousand times.
  static let mostGrowth = 250
  /// Bytes that a small file may become in any case: a page of one line over and over.
  static let leastOfFile = 4 << 20
  /// Members, folders and all: a paper of a hundred years by days has 36,525.
  static let mostMembers = 100_000
  /// How deep archives within an archive are opened: months in a year, a compressed file in a month.
  static let mostLevels = 2

  private(set) var bytes: Int
  private(set) var members = Self.mostMembers
  private var levels = Self.mostLevels + 1
  private var pdfs: PDFBudget

  /// The budget of a file of so many bytes.
  ///
  /// - Parameter reader: takes the text out of PDFs; nil leaves them unread.
  init(packed count: Int, readingPDFs reader: PDFReader? = nil) {
    pdfs = PDFBudget(reader)
    let grown = min(count, Self.mostOfFile) * Self.mostGrowth
    bytes = min(Self.mostOfFile, max(Self.leastOfFile, grown))
  }

  /// Bytes that the next member may have.
  var mostOfNext: Int { min(bytes, Self.mostOfMember) }

  mutating func spend(bytes count: Int) { bytes -= min(bytes, count) }

  /// Whether one more member may be looked at.
  mutating func spendMember() -> Bool {
    members = max(0, members - 1)
    return members > 0
  }

  /// What `open` returns, which counts as one level deeper; nil if that is too deep.
  mutating func atNextLevel<Result>(_ open: (inout UnpackingBudget) -> Result) -> Result? {
    guard levels > 0 else { return nil }
    levels -= 1
    defer { levels += 1 }
    return open(&self)
  }

  /// The text of a PDF, which counts as what a member is unpacked to.
  mutating func text(ofPDF bytes: [UInt8]) -> PDFReader.Outcome {
    let outcome = pdfs.text(of: bytes, most: mostOfNext)
    if case .text(let text) = outcome { spend(bytes: text.count) }
    return outcome
  }

  /// What `open` returns for the text of a PDF, in which no other one is read: there may be no end to them.
  mutating func withinPDF<Result>(_ open: (inout UnpackingBudget) -> Result) -> Result {
    pdfs.isWithinPDF = true
    defer { pdfs.isWithinPDF = false }
    return open(&self)
  }
}
