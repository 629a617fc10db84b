import Display
import NewsLibrary
import Reader

/// A story whose file is written anew while it is read.
enum RewrittenStory {
  static let quotes = [
    "“[direct:Irena Sool|Nobody told us that the mill had burned]”, [person:Irena Sool|Irena Sool] said.",
    "“[direct:Nadia Soral|We shall cross at the ford when it is dry]”, [person:Nadia Soral|Nadia Soral] said.",
    "“[direct:Pavel Orr|The ford is never dry]”, [person:Pavel Orr|Pavel Orr] said.",
  ]
  static let more = [
    "“[direct:Pavel Orr|It rained all night]”, [person:Pavel Orr|Orr] said on [date|Tuesday].",
    "“[direct:Irena Sool|It will rain again]”, [person:Irena Sool|Sool] said.",
  ]
  static let other = SampleArticle.make(id: 50, path: "other.txt", "[headline|Another story]\n\n[paragraph|Words.]")

  static func story(id: Int64, _ paragraphs: [String]) -> IndexedArticle {
    SampleArticle.make(
      id: id, date: "2021-03-09",
      "[headline|At the ford]\n\n" + paragraphs.map { "[paragraph|\($0)]" }.joined(separator: "\n\n"))
  }

  static func desk(_ paragraphs: [String], height: Int = 20) -> Desk {
    Desk([story(id: 1, paragraphs), other], height: height)
  }

  /// The same reader after the file was written anew.
  static func rewritten(_ desk: Desk, as paragraphs: [String]) -> Desk {
    var later = Desk([story(id: 2, paragraphs), other])
    later.state = desk.state
    later.receive(.textIndexed(changed: true, notice: nil))
    return later
  }
}
