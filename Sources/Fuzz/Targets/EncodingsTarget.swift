import Linguistics
import Newswire

extension FuzzTarget {
  /// Bytes in any encoding: what becomes of them is UTF-8 with words in it.
  static let encodings = FuzzTarget(name: "encodings") { bytes in
    guard case .text(let text, _, _) = Decoded(bytes) else { return }
    require(String(validating: text.bytes, as: UTF8.self) != nil, "a text that is not UTF-8")
    require(!text.bytes.contains(0), "a text with a zero byte")
    for block in ArticleAnatomy.article(of: text, path: "sample.txt").blocks { text.require(block.span, "a block") }
  }
}
