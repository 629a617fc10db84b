import Foundation
import Glibc
import Linguistics

/// Scores a model on what it has not learned from.
struct Measurement {
  private let names: [(path: String, text: AnnotatedText, meant: [TokenTags.Name])]
  private let reuters: [TaggedDocument]
  private let journal: [TaggedDocument]

  init(_ corpora: String) throws {
    func text(_ name: String) throws -> String {
      try String(contentsOfFile: corpora + "/tagging/" + name, encoding: .utf8)
    }
    names = try NamesFolder.documents(at: corpora + "/names/dev")
    reuters = try ColumnFile.documents(in: text("reuters-names-dev.txt")).map(TaggedDocument.init)
    journal = try ColumnFile.documents(in: text("wsj-pos-chunk-dev.txt")).map(TaggedDocument.init)
  }

  func report(_ parts: ModelParts) {
    let tagger = Tagger(parts.model())
    reportSpeech(tagger)
    var score = NameScore()
    for document in reuters { score.add(found: tagger.tags(of: document.text).nameSpans, meant: document.names) }
    score.report("reuters dev", kinds: NameKind.allCases)
    score = NameScore()
    for document in names { score.add(found: tagger.tags(of: document.text).nameSpans, meant: document.meant) }
    score.report("names dev", kinds: [.person, .organisation, .place])
    reportSpeed(tagger)
  }

  private func reportSpeech(_ tagger: Tagger) {
    var right = 0
    var all = 0
    for document in journal {
      let tags = tagger.tags(of: document.text).speech
      for (token, gold) in document.speech.enumerated() {
        guard let gold, document.text.tokens[token].kind == .word else { continue }
        all += 1
        right += tags[token] == gold ? 1 : 0
      }
    }
    Progress.line("wsj dev parts of speech: \(Progress.percent(right, of: all)) of \(all) words")
  }

  private func reportSpeed(_ tagger: Tagger) {
    var words = 0
    let time = ContinuousClock().measure {
      for document in names {
        words += tagger.tags(of: document.text).speech.count
      }
    }
    Progress.line("speed: \(words) tokens in \(time)")
  }
}

/// Names found, meant, and found right, by kind.
struct NameScore {
  private var counts: [NameKind: (found: Int, meant: Int, right: Int)] = [:]

  mutating func add(found: [TokenTags.Name], meant: [TokenTags.Name]) {
    let gold = Set(meant)
    for name in found {
      counts[name.kind, default: (0, 0, 0)].found += 1
      if gold.contains(name) { counts[name.kind, default: (0, 0, 0)].right += 1 }
    }
    for name in meant { counts[name.kind, default: (0, 0, 0)].meant += 1 }
  }

  /// A line for each kind and one for all, with precision, recall and their harmonic mean.
  func report(_ title: String, kinds: [NameKind]) {
    var all = (found: 0, meant: 0, right: 0)
    for kind in kinds {
      let count = counts[kind] ?? (0, 0, 0)
      Progress.line("\(title) \(kind): \(Self.words(count))")
      all = (all.found + count.found, all.meant + count.meant, all.right + count.right)
    }
    Progress.line("\(title) all: \(Self.words(all))")
  }

  private static func words(_ count: (found: Int, meant: Int, right: Int)) -> String {
    "precision \(Progress.percent(count.right, of: count.found)), recall \(Progress.percent(count.right, of: count.meant)), "
      + "F1 \(Progress.percent(2 * count.right, of: count.found + count.meant))"
  }
}

/// What the program says while it works, on standard error.
enum Progress {
  static func line(_ words: String) {
    let bytes = Array((words + "\n").utf8)
    _ = write(2, bytes, bytes.count)
  }

  /// `97.31 %`
  static func percent(_ part: Int, of whole: Int) -> String {
    let hundredths = whole == 0 ? 0 : (10_000 * part + whole / 2) / whole
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) %"
  }
}
