import Foundation
import Linguistics
import Newswire

/// Articles with hand-marked names: `text/*.txt`, and `spans.jsonl` with spans in Unicode scalars.
enum NamesFolder {
  private struct Line: Decodable {
    var file: String
    var spans: [Mark]
  }

  private struct Mark: Decodable {
    var kind: String
    var start: Int
    var end: Int

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      kind = try list.decode(String.self)
      start = try list.decode(Int.self)
      end = try list.decode(Int.self)
    }
  }

  /// Articles, each with the names that are meant; a name that our tokens can't express is one that
  /// never can be found.
  static func documents(at folder: String) throws -> [(path: String, text: AnnotatedText, meant: [TokenTags.Name])] {
    let lines = try String(contentsOfFile: folder + "/spans.jsonl", encoding: .utf8).split(separator: "\n")
    return try lines.compactMap { line in
      let gold = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      let path = "\(folder)/text/\(gold.file)"
      guard let data = FileManager.default.contents(atPath: path),
        let article = Formats.contents(of: SourceFile(path: path, bytes: Array(data))).articles.first?.article
      else { return nil }
      let text = AnnotatedText(annotating: article.text, in: article.blocks.map(\.span))
      return (path, text, names(gold.spans, text))
    }
  }

  private static func names(_ marks: [Mark], _ text: AnnotatedText) -> [TokenTags.Name] {
    let bytes = text.text.bytes
    var offsets = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
    offsets.append(bytes.count)
    return marks.compactMap { mark in
      guard let kind = NameKind(column: mark.kind) else { return nil }
      let start = text.tokens.partitioningIndex { $0.span.start >= offsets[mark.start] }
      let end = text.tokens.partitioningIndex { $0.span.end > offsets[mark.end] }
      let fits = start < end && text.span(of: start..<end) == TextSpan(offsets[mark.start], offsets[mark.end])
      return TokenTags.Name(kind, fits ? start..<end : (-1 - mark.start)..<(-mark.start))
    }
  }
}
