import Linguistics
import Newswire

/// Reads whatever bytes come as a file: the first byte says as which format, or that the content is to tell.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFormats(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let named = Formats.all.indices.contains(Int(first)) ? Formats.all[Int(first)] : nil
  let file = SourceFile(path: "2021-03-08", bytes: Array(bytes.dropFirst()))
  for filed in Formats.contents(of: file, as: named, found: .inFolder).articles { check(filed, in: file) }
  return 0
}

/// Blocks stand in the text, and places in the file.
private func check(_ filed: FiledArticle, in file: SourceFile) {
  let text = filed.article.text
  for block in filed.article.blocks {
    precondition(block.span.start <= block.span.end && block.span.end <= text.count, "a block outside its text")
    _ = text[block.span]
  }
  if let bytes = filed.place.bytes { precondition(file.bytes.indices.contains(bytes), "a place outside its file") }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
