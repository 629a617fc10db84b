import FoundationEssentials
import NewsLibrary
import TestSupport
import Testing

/// What a search engine is given, read by the grammar of its bulk interface: for each document a line with one action,
/// for all but a deletion a line with the document, and a line end behind the last.
@Suite struct SearchBulkTests {
  private let folder: TemporaryFolder
  private let state: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    state = try TemporaryFolder()
    try folder.write(
      "talks.txt", "Talks end\n\nAna Marsh: \"Nothing is\tsigned.\"\nBo Reed: \"Go \\home\u{1B}.\"\n")
    try folder.write("gate.txt", "Gate \u{2028}opens\n\nAna Marsh said that it rained.\n")
  }

  private struct BulkFault: Error, CustomStringConvertible {
    let description: String
  }

  private struct Target: Decodable, Hashable {
    var _index: String
    var _id: String
  }

  private struct Document: Decodable, Equatable {
    var record: String
    var id: String
    var file: String
    var text: String
    var knownAs: [String]?
  }

  /// Plays actions on the documents that an engine has.
  private func play(_ bytes: [UInt8], on documents: inout [Target: Document]) throws {
    guard bytes.last.map({ $0 == 0x0A }) ?? true else { throw BulkFault(description: "no line end") }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()[...]
    while let line = lines.popFirst() {
      let action = try JSONDecoder().decode([String: Target].self, from: Data(line))
      guard action.count == 1, let (verb, target) = action.first else { throw BulkFault(description: "two actions") }
      switch verb {
      case "delete":
        guard documents.removeValue(forKey: target) != nil else {
          throw BulkFault(description: "\(target) is not there")
        }
      case "index":
        guard let source = lines.popFirst() else { throw BulkFault(description: "no document") }
        documents[target] = try JSONDecoder().decode(Document.self, from: Data(source))
      default: throw BulkFault(description: verb)
      }
    }
  }

  private func bulk(since path: String? = nil) throws -> [UInt8] {
    let library = try folder.refreshed()
    var bytes: [UInt8] = []
    if let path {
      try library.keep(library.exportChanges(named: .usual, since: path) { bytes += $0 })
    } else {
      _ = try library.export(for: .opensearch, named: .usual) { bytes += $0 }
    }
    return bytes
  }

  @Test func everyDocumentHasItsPlace() throws {
    var documents: [Target: Document] = [:]
    let bytes = try bulk()
    try play(bytes, on: &documents)
    let counts = Dictionary(grouping: documents.keys, by: \._index).mapValues(\.count)
    #expect(counts == ["dateline-articles": 2, "dateline-quotes": 3])
    let texts = Set(documents.values.map(\.text))
    #expect(texts.isSuperset(of: ["Nothing is signed.", "Go \\home\u{1B}.", "it rained"]), "\(texts)")
    #expect(documents.allSatisfy { $0._id.hasPrefix($1.id) })
    // control characters never come raw, and an index from elsewhere gives the same
    #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A })
    try folder.write("ferry.txt", "Ferry sails\n")
    _ = try folder.refreshed()
    folder.remove("ferry.txt")
    #expect(try bulk() == bytes)
  }

  @Test(arguments: ["state", "state.txt", "state.jsonl"])
  func whatChangedAloneIsWritten(_ name: String) throws {
    var (engine, anew): ([Target: Document], [Target: Document]) = ([:], [:])
    let path = state[name]
    try play(bulk(since: path), on: &engine)
    #expect(try bulk(since: path).isEmpty)
    try folder.write("talks.txt", "Talks go on\n\nBo Reed: \"Go home.\"\n", fresh: true)
    folder.remove("gate.txt")
    try folder.write("mill.txt", "Mill burns\n\nAna Marsh: \"It burns.\"\n")
    let changes = try bulk(since: path)
    try play(changes, on: &engine)
    try play(bulk(), on: &anew)
    #expect(engine == anew && engine.count == 4, "\(engine)")
    // pairs come first, so that an even number of lines may be cut off
    let lines = String(decoding: changes, as: UTF8.self).split(separator: "\n")
    let deletions = lines.drop { !$0.hasPrefix("{\"delete\"") }
    #expect(deletions.count == 3 && deletions.allSatisfy { $0.hasPrefix("{\"delete\"") }, "\(lines)")
  }

  @Test func anotherFileIsNeverTakenForAState() throws {
    try state.write("notes", "my notes\n")
    #expect(throws: ExportError.isNoState(path: state["notes"])) { try bulk(since: state["notes"]) }
    #expect(TextFile.read(state["notes"]) == "my notes\n")
    _ = try bulk(since: state["state"])
    let library = try folder.refreshed()
    let other = try #require(EngineName("coast"))
    #expect(throws: ExportError.isNoState(path: state["state"])) {
      try library.exportChanges(named: other, since: state["state"]) { _ in }
    }
  }

  @Test func speakersGoByTheNameThatTheLibraryHas() throws {
    let library = try folder.refreshed()
    let talks = try #require(try library.summaries().first { $0.fileName == "talks.txt" })
    try library.correct(.merge(.person, name: "Bo Reed", into: "Ana Marsh"), .all, in: talks.id)
    _ = try library.refresh()
    var documents: [Target: Document] = [:]
    var bytes: [UInt8] = []
    _ = try library.export(for: .opensearch, named: .usual) { bytes += $0 }
    try play(bytes, on: &documents)
    #expect(
      documents.values.filter { $0.record == "quote" }.map(\.knownAs) == Array(repeating: ["Ana Marsh"], count: 3))
  }

  private struct Template: Decodable {
    struct Body: Decodable {
      var mappings: Mappings
    }

    struct Mappings: Decodable {
      var properties: [String: Field]
    }

    struct Field: Decodable {
      var type: String
      var properties: [String: Field]?
    }

    var patterns: [String]
    var template: Body

    enum CodingKeys: String, CodingKey {
      case patterns = "index_patterns"
      case template
    }
  }

  /// A field that has no type of its own would get one by its first value.
  @Test func everyFieldHasItsType() throws {
    let template = try JSONDecoder().decode(Template.self, from: Data(Library.searchMappings(named: .usual)))
    #expect(template.patterns == ["dateline-articles", "dateline-quotes", "dateline-facts"])
    let fields = template.template.mappings.properties
    #expect(fields["location"]?.type == "geo_point" && fields["entities"]?.type == "nested")
    #expect(fields["entities"]?.properties?["location"]?.type == "geo_point")
    let documents = String(decoding: try bulk(), as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("{\"schema\"") }
    for document in documents {
      let object = try JSONDecoder().decode([String: Anything].self, from: Data(document.utf8))
      #expect(Set(object.keys).isSubset(of: fields.keys), "\(object.keys)")
    }
  }

  private struct Anything: Decodable {
    init(from decoder: any Decoder) throws {}
  }
}
