import Linguistics
import Newswire

extension FuzzTarget {
  /// Files of all forms: the first byte says as which format to read the rest, or lets the content tell.
  static let formats = FuzzTarget(name: "formats") { bytes in
    guard let first = bytes.first else { return }
    let named = Formats.all.indices.contains(Int(first)) ? Formats.all[Int(first)] : nil
    let file = SourceFile(path: "2021-03-08", bytes: Array(bytes.dropFirst()))
    for filed in Formats.contents(of: file, as: named, found: .inFolder).articles { check(filed, in: file) }
  }

  /// Blocks stand in the text, and places in the file.
  private static func check(_ filed: FiledArticle, in file: SourceFile) {
    let text = filed.article.text
    require(String(validating: text.bytes, as: UTF8.self) != nil, "a text that is not UTF-8")
    for block in filed.article.blocks { text.require(block.span, "a block") }
    guard let place = filed.place.bytes else { return }
    require(0 <= place.lowerBound && place.upperBound <= file.bytes.count, "a place outside its file")
  }
}
