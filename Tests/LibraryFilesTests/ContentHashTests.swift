import LibraryFiles
import TestSupport
import Testing

@Suite struct ContentHashTests {
  /// What `xxhsum -H2` prints.
  @Test(arguments: [
    ("", "99aa06d3014798d86001c324468d497f"), ("a", "a96faf705af16834e6c632b61e964e1f"),
    ("The bridge fell at dawn.\n", "d0be33444aa29bbb2dc6a8e0b5cf9071"),
  ]) func isThatOfXXHash(text: String, digits: String) {
    #expect(ContentHash(of: Array(text.utf8)).name == "xxh3" + digits)
  }

  @Test func longBytesToo() {
    let bytes = (0..<1000).map { UInt8($0 % 251) }
    #expect(ContentHash(of: bytes).name == "xxh318bf41bc8229e27733ef703fb2b20ed1")
  }

  @Test func comesOutTheSamePieceByPiece() throws {
    let folder = try TemporaryFolder()
    var random = SeededRandom(seed: 4)
    for count in [0, 1, 16, 240, 241, 65_536, 300_001] {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      let hasher = ContentHasher()
      let middle = count == 0 ? 0 : Int.random(in: 0..<count, using: &random)
      hasher.add(Array(bytes[..<middle]))
      hasher.add(Array(bytes[middle...]))
      try folder.write(Array("a".utf8), bytes)
      #expect(hasher.hash == ContentHash(of: bytes))
      #expect(try ContentHash(of: RawPath(folder["a"])) == ContentHash(of: bytes))
    }
  }

  @Test func isKnownByItsForm() {
    let bytes = Array("The bridge fell at dawn.\n".utf8)
    let (now, before) = (ContentHash(of: bytes), FormerHash(of: bytes))
    #expect(ContentHash(name: now.name) == now && FormerHash(name: before.name) == before)
    #expect(ContentHash(name: before.name) == nil && FormerHash(name: now.name) == nil)
    for name in ["", "xxh3", "xxh3" + String(repeating: "g", count: 32), "+" + before.name.dropFirst(), now.name + "0"]
    {
      #expect(ContentHash(name: name) == nil && FormerHash(name: name) == nil)
    }
  }

  /// As programs of before wrote them.
  @Test func theFormerOnesStay() throws {
    #expect(
      FormerHash(of: Array("Bridge stands\n\nAll is well, said Ana Marsh.\n".utf8)).name
        == "2c151cd0fc85d71b9fd2721bca6a9955")
    let folder = try TemporaryFolder()
    try folder.write("a", "Bridge stands\n")
    #expect(try FormerExportHash(of: RawPath(folder["a"])).name == "14-391bc3e644250ff9")
  }
}
