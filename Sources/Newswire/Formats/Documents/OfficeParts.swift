/// Which program's document a zip archive is, told by the names of its first members.
enum OfficeKind {
  case word, openDocument
  /// A spreadsheet or slides.
  case other

  private static let memberHead: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  // `mimetype`, which comes first and is not compressed
  private static let openDocumentSign = Array("mimetypeapplication/vnd.oasis.opendocument.".utf8)
  private static let text = Array("text".utf8)
  private static let folders: [(folder: [UInt8], kind: OfficeKind)] = [
    (Array("word/".utf8), .word), (Array("xl/".utf8), .other), (Array("ppt/".utf8), .other),
  ]
  private static let partEndings = ["xml", "rels"]

  /// nil for anything else, such as an archive of texts.
  init?(of beginning: ArraySlice<UInt8>) {
    guard beginning.starts(with: Self.memberHead) else { return nil }
    let first = beginning.dropFirst(Self.lengthOfHead)
    if first.starts(with: Self.openDocumentSign) {
      self = first.dropFirst(Self.openDocumentSign.count).starts(with: Self.text) ? .openDocument : .other
    } else if let kind = Self.names(in: beginning).lazy.compactMap(Self.kind).first {
      self = kind
    } else {
      return nil
    }
  }

  private static let lengthOfHead = 30

  private static func kind(ofMember name: ArraySlice<UInt8>) -> OfficeKind? {
    guard let ending = Formats.ending(ofName: Array(name)), partEndings.contains(ending) else { return nil }
    return folders.first { name.starts(with: $0.folder) }?.kind
  }

  /// The names of the members whose heads stand in some bytes.
  private static func names(in bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var (names, at): ([ArraySlice<UInt8>], Int) = ([], bytes.startIndex)
    while at + lengthOfHead <= bytes.endIndex {
      if bytes[at] == memberHead[0], bytes[at..<(at + 4)].elementsEqual(memberHead) {
        let length = Int(bytes[at + 26]) | Int(bytes[at + 27]) << 8
        names.append(bytes[(at + lengthOfHead)...].prefix(length))
      }
      at += 1
    }
    return names
  }
}

/// The files in XML that make up a document.
struct OfficeParts {
  private var trees: [String: MarkupTree] = [:]
  /// Whether the key to the document is missing.
  private(set) var isEncrypted = false

  /// Unpacks those members whose name the caller wants.
  init(of file: SourceFile, within budget: inout UnpackingBudget, _ isWanted: (String) -> Bool) {
    var (parts, rest) = (self, budget)
    _ = ArchiveReader.reading(file.bytes, .zip) { parts.read($0, within: &rest, isWanted) }
    (self, budget) = (parts, rest)
  }

  subscript(_ name: String) -> MarkupTree? { trees[name] }

  private mutating func read(
    _ reader: borrowing ArchiveReader, within budget: inout UnpackingBudget, _ isWanted: (String) -> Bool
  ) {
    while budget.spendMember() {
      switch reader.next() {
      case .end, .brokenOff: return
      case .fault: continue
      case .member(let member):
        guard isWanted(member.name) else {
          if reader.skip(within: &budget) { continue } else { return }
        }
        if member.isEncrypted { isEncrypted = true } else { read(member, of: reader, within: &budget) }
      }
    }
  }

  /// A part that is cut is read as far as it goes.
  private mutating func read(
    _ member: ArchiveReader.Member, of reader: borrowing ArchiveReader, within budget: inout UnpackingBudget
  ) {
    switch reader.read(member, within: &budget) {
    case .whole(let bytes), .cut(let bytes):
      if let (text, _) = MarkupText.decoded(bytes) { trees[member.name] = MarkupTree(xml: text) }
    case .tooLarge: break
    }
  }
}
