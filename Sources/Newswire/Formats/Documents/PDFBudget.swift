/// What may still be spent on the PDFs of a file, all of them together: an archive can hold as many as it likes, and
/// each may be made to take for ever.
struct PDFBudget {
  /// The time of one PDF: a report of 500 pages takes less than two seconds.
  static let mostOfPDF = Duration.seconds(20)
  /// The time of all PDFs of a file: some thousand reports.
  static let mostOfFile = Duration.seconds(120)

  private let reader: PDFReader?
  private var time = Self.mostOfFile
  /// Whether what is read now is the text of a PDF, in which no other is read.
  var isWithinPDF = false

  /// - Parameter reader: takes the text out of PDFs; nil leaves them unread.
  init(_ reader: PDFReader?) { self.reader = reader }

  /// The text of a PDF, of so many bytes at most.
  mutating func text(of pdf: [UInt8], most bytes: Int) -> PDFReader.Outcome {
    guard let reader else { return .lack(.pdf) }
    guard !isWithinPDF else { return .lack(.pdfWords) }
    guard time > .zero else { return .lack(.pdfLength) }
    let reading = reader.read(pdf, PDFReader.Limits(time: min(time, Self.mostOfPDF), bytes: bytes))
    time -= reading.time
    return reading.outcome
  }
}
