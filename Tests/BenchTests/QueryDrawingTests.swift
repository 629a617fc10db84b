import TestSupport
import Testing
import bench

@Suite struct QueryDrawingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("a.txt", "Troops left\n\nThe troops of Marenia left the river bridge.\n")
    try folder.write("b/c.txt", "Quiet day\n\nThe ferryman of Dorrin said that troops were gone.\n")
  }

  @Test func everyRunDrawsTheSame() {
    var (one, other) = (QueryDrawing(library: folder.path), QueryDrawing(library: folder.path))
    #expect(one.queries(60) == other.queries(60))
  }

  @Test func queriesAreOfTheLibrary() {
    var drawing = QueryDrawing(library: folder.path)
    let text = "troops left the of marenia river bridge quiet day ferryman dorrin said that were gone"
    for query in drawing.queries(120) {
      let words = query.split { !$0.isLetter }
      #expect(!words.isEmpty && words.allSatisfy { text.contains($0) }, "\(query)")
    }
  }

  @Test func kindsTakeTurns() {
    var drawing = QueryDrawing(library: folder.path)
    let queries = drawing.queries(12)
    #expect(["marenia", "dorrin", "quiet"].contains(queries[2]))
    #expect(queries[3].contains(" ") && !queries[3].contains("\""))
    #expect(queries[4].hasPrefix("\"") && queries[4].hasSuffix("\""))
    #expect(queries[5].count == 2 && queries[11].count == 3)
  }

  @Test func wholeQueriesHaveNoBeginnings() {
    var drawing = QueryDrawing(library: folder.path)
    let queries = drawing.wholeQueries(9)
    #expect(queries.count == 9)
    #expect(queries.allSatisfy { $0.contains(" ") == $0.hasPrefix("\"") })
  }

  @Test func sizesCountWhatEndsSo() throws {
    try folder.write("d.log", "not an article")
    #expect(FolderSize(folder.path, endings: [".txt"]).files == 2)
    #expect(FolderSize(folder.path).bytes == FolderSize(folder.path, endings: [".txt"]).bytes + 14)
  }
}
