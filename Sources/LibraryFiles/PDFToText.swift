import Descriptors
import Glibc
import Newswire

extension PDFReader {
  /// Reads by `pdftotext` of poppler-utils, as a program of its own: what a file does to it can't harm this one. It gets
  /// the bytes and gives the text by pipes, so that nothing is written to the disk.
  package static let pdftotext = PDFReader { pdf, limits in
    let start = ContinuousClock.now
    let run = try? ProgramRun(.shell(line), input: pdf, keeping: limits.bytes) {
      ContinuousClock.now > start + limits.time
    }
    return Reading(outcome(of: run, on: pdf), in: ContinuousClock.now - start)
  }

  /// Whether the program is there.
  package static var isInstalled: Bool {
    (try? ProgramRun(.shell("command -v pdftotext"), input: []) { false })?.status == 0
  }

  /// Bytes of memory that it may take: a report of 500 pages takes 100 MB.
  private static let memory = 2 << 30
  /// Seconds after which it ends even where this program, which sees to it, has ended.
  private static let longest = 60

  /// What the shell or the program says would be taken for text. No file may be written, not even of memory after a
  /// crash. Debian's shell takes one limit at a time.
  private static let line = """
    exec 2> /dev/null; ulimit -t \(longest); ulimit -v \(memory >> 10); ulimit -f 0; ulimit -c 0
    exec pdftotext -q -enc UTF-8 - -
    """

  /// The numbers are those that the manual of `pdftotext` has, and those that a shell gives.
  private static func outcome(of run: ProgramRun?, on pdf: [UInt8]) -> Outcome {
    guard let run else { return .lack(.pdfRun) }
    switch run.status {
    case 0: return run.isCut ? .lack(.pdfLength) : .text(run.output)
    case nil, 128 + SIGXCPU: return .lack(.pdfLength)
    case 3: return .lack(.password)
    case 127: return .lack(.pdf)
    case 126, .some(128...): return .lack(.pdfRun)
    case .some: return .lack(isEncrypted(pdf) ? .password : .pdfPages)
    }
  }

  /// Whether it says, where nothing is packed, that the rest is encrypted.
  private static func isEncrypted(_ pdf: [UInt8]) -> Bool {
    let sign = Array("/Encrypt".utf8)
    return pdf.indices.contains { pdf[$0] == sign[0] && pdf[$0...].starts(with: sign) }
  }
}
