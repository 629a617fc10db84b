import Foundation

/// The corpora to learn from, read and varied.
struct Sources {
  let all: [TaggedDocument]
  let withNames: [TaggedDocument]

  init(_ corpora: String) throws {
    func text(_ name: String) throws -> String {
      try String(contentsOfFile: corpora + "/tagging/" + name, encoding: .utf8)
    }
    let reuters = try ColumnFile.documents(in: text("reuters-names-train.txt"))
    let journal = try ColumnFile.documents(in: text("wsj-pos-chunk-train.txt"))
    let silver = try SilverFile.documents(
      tags: Unpacked.text(at: corpora + "/tagging/news-2016-silver.tsv.gz"), folder: corpora + "/attribution/train/text"
    )
    var variation = Variation(seed: 1996)
    let documents = variation.varied((reuters + journal + silver).map(HouseStyle.applied)).map {
      (TaggedDocument($0), $0.hasNames)
    }
    all = documents.map(\.0)
    withNames = documents.filter(\.1).map(\.0)
  }
}

/// Text from a file that gzip packed.
enum Unpacked {
  static func text(at path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
