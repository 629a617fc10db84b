import Foundation
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
    Report.line("wsj dev parts of speech: \(Report.percent(right, of: all)) of \(all) words")
  }

  private func reportSpeed(_ tagger: Tagger) {
    var words = 0
    let time = ContinuousClock().measure {
      for document in names {
        words += tagger.tags(of: document.text).speech.count
      }
    }
    Report.line("speed: \(words) tokens in \(time)")
  }
}
