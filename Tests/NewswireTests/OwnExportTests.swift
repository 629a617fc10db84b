import Linguistics
import Newswire
import Testing

/// What dateline itself wrote, which lies among the articles that it was made of.
struct OwnExportTests {
  /// Each as it begins.
  private static let samples = [
    // export
    "record,kind,text,speaker,role,corrected,headline,agency,published,file,article,start,end,note,written,sentence,stance,certainty,speakerKind,speakers\r\ntext,paragraph,It rained on the gate all day.,,,,Gate opens,INA,2021-03-08,gate.txt,1,0,30,,,,,,,\r\n",
    #"{"schema":1,"record":"article","headline":"Gate opens","agency":"INA","published":"2021-03-08","file":"gate.txt","article":1,"range":null,"text":[{"kind":"paragraph","text":"It rained on the gate all day.","range":[0,30]}],"quotes":[],"notes":[]}"#,
    #"{"schema":1,"record":"quote","kind":"direct","text":"It rained on the gate all day.","sentence":"“It rained on the gate all day,” she said.","stance":"said"}"#,
    #"{"schema":1,"record":"hit","snippet":[{"text":"It rained on the gate all day.","hit":true}],"hits":[[0,2]],"headline":"Gate opens"}"#,
    #"{"schema":1,"record":"note","note":"Ask the keeper of the gate.","text":null,"written":"2021-03-09","quote":null}"#,
    #"{"index":{"_index":"dateline-articles","_id":"6703ad08ae7ac4321928b37e8f17bf7c"}}"# + "\n"
      + #"{"schema":1,"record":"article","id":"6703ad08ae7ac4321928b37e8f17bf7c","title":"Gate opens","text":"It rained."}"#,
    // extract, search, speakers
    #"{"schema":1,"file":"gate.txt","article":1,"headline":"Gate opens","deck":null,"byline":null,"published":"2021-03-08","source":null,"section":null,"url":null,"document":null,"body":"It rained on the gate all day."}"#,
    #"{"schema":1,"file":"gate.txt","article":1,"headline":"Gate opens","published":null,"agency":null,"snippet":[{"text":"It rained on the gate all day.","hit":false}]}"#,
    #"{"schema":1,"name":"Ana Marsh","kind":"person","role":"keeper","direct":1,"reported":0,"articles":1,"lastSeen":"2021-03-08"}"#,
  ]

  @Test(arguments: samples, ["export.csv", "export.jsonl", "export.txt", "export"])
  func isNeverReadAsArticles(_ text: String, _ path: String) {
    let file = SourceFile(path: path, bytes: Array((text + "\n").utf8))
    let certain = Formats.all.filter { $0.fit(of: FileHead(of: file)) == .certain }.map(\.name)
    #expect(certain == ["export"])
    #expect(Formats.contents(of: file) == .noArticles(.originals))
  }

  /// The head of a file ends within the first line of a long article.
  @Test func aLineThatIsLongerThanTheHeadIsKnown() {
    let text = #"{"schema":1,"file":"gate.txt","article":1,"headline":"Gate opens","body":""#
    let file = SourceFile(
      path: "a.json", bytes: Array((text + String(repeating: "It rained. ", count: 9000) + "\"}").utf8))
    #expect(Formats.contents(of: file) == .noArticles(.originals))
  }

  @Test(arguments: [
    #"{"schema":2,"record":"article","title":"Gate opens"}"#, #"{"file":"gate.txt","article":1,"schema":1}"#,
    #"{"schema":"news","file":"a","text":"It rained on the gate all day."}"#,
    "record,kind,text\n1,2,It rained on the gate all day.\n",
    #"{"index":{"_index":"news","_id":"1"}}"# + "\n"
      + #"{"title":"Gate opens","text":"It rained on the gate all day."}"#,
  ])
  func whatIsAlikeIsNone(_ text: String) throws {
    let format = try #require(Formats.named("export"))
    #expect(format.fit(of: FileHead(of: SourceFile(path: "a.json", bytes: Array(text.utf8)))) == .none)
  }
}
