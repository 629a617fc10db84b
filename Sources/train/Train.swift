import Foundation
import Linguistics

/// Makes the files of `Sources/CModels` that are not written by hand.
///
/// `swift run -c release train CORPORA OUTPUT` learns the weights of the tagger from the corpora, measures
/// them and writes `tagger.bin` to the folder OUTPUT, with the sums of the models beside it (`models.tsv`), which
/// `swift run train sums OUTPUT` writes alone; `swift run train lexicon OUTPUT` compiles the vocabulary's tables, as
/// they were when the program was built, and writes `lexicon.bin`.
@main
enum Train {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 2 else {
      Report.line("usage: train CORPORA OUTPUT, train lexicon OUTPUT, or train sums OUTPUT")
      exit(2)
    }
    let paths = Array(arguments)
    if paths[0] == "lexicon" { return try writeLexicon(to: paths[1]) }
    if paths[0] == "sums" { return try write(ModelSums.computed, to: paths[1]) }
    try run(corpora: paths[0], output: paths[1])
  }

  private static func writeLexicon(to output: String) throws {
    let bytes = LexiconFile.embedded.bytes()
    try Data(bytes).write(to: URL(fileURLWithPath: output + "/lexicon.bin"))
    Report.line("\(bytes.count) bytes")
  }

  private static func write(_ sums: String, to output: String) throws {
    try Data(sums.utf8).write(to: URL(fileURLWithPath: output + "/models.tsv"))
  }

  private static func run(corpora: String, output: String) throws {
    let sources = try Sources(corpora)
    var training = Training(seed: 2026, places: PlaceTable.entries(), say: Report.line)
    training.learnSpeech(from: sources.all)
    training.learnNames(from: sources.withNames)
    let bytes = training.parts.bytes()
    try Data(bytes).write(to: URL(fileURLWithPath: output + "/tagger.bin"))
    try write(bytes.withUnsafeBytes { ModelSums.file(tagger: $0) }, to: output)
    Report.line("\(bytes.count) bytes")
    try Measurement(corpora).report(training.parts)
  }
}
