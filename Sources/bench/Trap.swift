import Newswire

/// A file of one sign, word or mark after another, as nobody writes it and some program may.
package struct Trap {
  package let name: String
  /// What stands before, once.
  private let head: String
  /// What is repeated.
  private let unit: String
  private let fileName: String

  private init(_ name: String, of unit: String, behind head: String = Self.story, in fileName: String = "trap.txt") {
    (self.name, self.unit, self.head, self.fileName) = (name, unit, head, fileName)
  }

  private static let story = "Bridge in Kestel reopens\n\nKESTEL (INA) - The council said: "
  private static let page = "<!DOCTYPE html><html><head><title>Bridge in Kestel reopens</title></head><body>"

  package static let all = [
    Trap("quotation marks", of: "\""), Trap("curled quotation marks", of: "\u{201C}"), Trap("brackets", of: "("),
    Trap("combining marks", of: "\u{301}"), Trap("commas", of: ","), Trap("newlines", of: "\n"),
    Trap("one word", of: "a"), Trap("capitals", of: "A"), Trap("words in capitals", of: "KESTEL "),
    Trap("initials", of: "J. "), Trap("tags", of: "<b>a</b>", behind: page, in: "trap.html"),
    Trap("open tags", of: "<p><b>a", behind: page, in: "trap.html"),
    Trap("nesting", of: "<div>", behind: page, in: "trap.html"),
    Trap("nested JSON", of: "[", behind: "", in: "trap.json"),
  ]

  /// The trap as a file of so many bytes, less than one unit fewer.
  package func file(bytes size: Int) -> SourceFile {
    let (head, unit) = (Array(head.utf8), Array(unit.utf8))
    var bytes = head
    bytes.reserveCapacity(size)
    while bytes.count + unit.count <= size { bytes += unit }
    return SourceFile(path: fileName, bytes: bytes)
  }
}
