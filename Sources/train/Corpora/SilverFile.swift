import Foundation
import Linguistics
import Newswire

/// Reads news articles that another tagger has been over: its tags point into the articles' own files.
struct SilverFile {
  private struct Row {
    var span: Range<Int>
    var speech: PartOfSpeech?
    var kind: NameKind?
  }

  let folder: String

  /// The articles that the unpacked tag file names, from `folder`.
  static func documents(tags: String, folder: String) throws -> [RawDocument] {
    let file = SilverFile(folder: folder)
    return try tags.split(separator: "# ", omittingEmptySubsequences: true).compactMap { part in
      guard let end = part.firstIndex(of: "\n") else { return nil }
      return try file.document(named: String(part[..<end]), rows: part[end...])
    }
  }

  private func document(named name: String, rows: Substring) throws -> RawDocument? {
    let path = "\(folder)/\(name).txt"
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    guard let article = Formats.contents(of: SourceFile(path: path, bytes: Array(data))).articles.first?.article
    else { return nil }
    let bytes = article.text.bytes
    var offsets = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
    offsets.append(bytes.count)
    let parsed = rows.split(separator: "\n").compactMap { Self.row($0, offsets) }
    return RawDocument(blocks: article.blocks.map { Self.block($0, parsed, bytes) })
  }

  private static func row(_ line: Substring, _ offsets: [Int]) -> Row? {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 5, let start = Int(columns[3]), let end = Int(columns[4]), start < end,
      end < offsets.count
    else { return nil }
    return Row(
      span: offsets[start]..<offsets[end], speech: PartOfSpeech(penn: columns[1]), kind: NameKind(column: columns[2]))
  }

  /// Headlines are trusted for neither; the other tagger had learned from running text alone.
  private static func block(_ block: Block, _ rows: [Row], _ bytes: [UInt8]) -> RawBlock {
    var raw = RawBlock(hasNames: block.kind == .paragraph || block.kind == .caption)
    raw.bytes = Array(bytes[block.span.range])
    let first = rows.partitioningIndex { $0.span.lowerBound >= block.span.start }
    let end = rows.partitioningIndex { $0.span.lowerBound >= block.span.end }
    var previous: NameKind?
    for row in rows[first..<end] {
      let span = TextSpan(
        row.span.lowerBound - block.span.start, min(row.span.upperBound, block.span.end) - block.span.start)
      if let speech = row.speech { raw.words.append(RawBlock.Word(span: span, speech: speech)) }
      if let kind = row.kind {
        if kind == previous, let last = raw.names.indices.last {
          raw.names[last].span = raw.names[last].span.union(span)
        } else {
          raw.names.append(RawBlock.Name(span: span, kind: kind))
        }
      }
      previous = row.kind
    }
    return raw
  }
}
