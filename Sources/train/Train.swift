import Foundation
import Linguistics

/// Learns the weights of the tagger from the corpora, and measures them.
///
/// `swift run -c release train CORPORA OUTPUT` writes `tagger.bin` to the folder OUTPUT.
@main
enum Train {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 2 else {
      Report.line("usage: train CORPORA OUTPUT")
      exit(2)
    }
    let paths = Array(arguments)
    try run(corpora: paths[0], output: paths[1])
  }

  private static func run(corpora: String, output: String) throws {
    let sources = try Sources(corpora)
    var training = Training(seed: 2026, places: PlaceTable.entries(), say: Report.line)
    training.learnSpeech(from: sources.all)
    training.learnNames(from: sources.withNames)
    let bytes = training.parts.bytes()
    try Data(bytes).write(to: URL(fileURLWithPath: output + "/tagger.bin"))
    Report.line("\(bytes.count) bytes")
    try Measurement(corpora).report(training.parts)
  }
}
