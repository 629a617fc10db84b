import Linguistics
import Newswire
import Testing

/// Mails as articles: what they say of themselves, which of their parts is read, and what is no mail.
struct MailTests {
  private func contents(_ text: String, path: String = "a") -> FileContents {
    Formats.contents(of: SourceFile(path: path, bytes: Array(text.utf8)))
  }

  private func fit(_ text: String, path: String = "a.txt") -> FormatFit? {
    Formats.named("mail")?.fit(of: FileHead(of: SourceFile(path: path, bytes: Array(text.utf8))))
  }

  private func mail(_ headers: String, _ body: String) -> String {
    "Message-ID: <1@b.example>\nMIME-Version: 1.0\n\(headers)\n\n\(body)\n"
  }

  private func dump(_ text: String) -> String { ContentsDump(contents(text)).text }

  @Test(arguments: [
    ("From: Ana Marsh <ana@b.example>", "Ana Marsh", nil),
    ("From: \"Marsh, Ana\" <ana@b.example>", "Ana Marsh", nil),
    ("From: ana@b.example (Ana Marsh)", "Ana Marsh", nil),
    ("From: Pellam Orrin <pellam.orrin@b.example>", "Pellam Orrin", nil),
    ("From: Ana Marsh from Vella Courier <no-reply@b.example>", "Ana Marsh", "Vella Courier"),
    ("From: 'Ana Marsh' via Kestel list <list@b.example>", "Ana Marsh", "Kestel list"),
    ("From: Pellam Orrin <porrin@b.example>", "Pellam Orrin", nil),
    ("From: Pellam Orrin <pellam@b.example>", "Pellam Orrin", nil),
    ("From: Kestel Ferries <kestel@ferries.example>", nil, "Kestel Ferries"),
    ("From: Kestel Ferries <hello@b.example>", nil, "Kestel Ferries"),
    ("From: Vella Courier <news@b.example>", nil, "Vella Courier"),
    ("From: =?utf-8?q?Orr=C3=A9l_Daily?= <news@b.example>", nil, "Orrél Daily"),
    ("From: news@b.example", nil, "news@b.example"), ("From: <news@b.example>", nil, "news@b.example"),
    ("From: ", nil, nil), ("Subject: Gate", nil, nil),
  ])
  func whoSentItIsAWriterOrAPaper(_ header: String, _ byline: String?, _ source: String?) throws {
    let article = try #require(contents(mail(header, "It rained on the gate.")).articles.first?.article)
    #expect(article.byline == byline)
    #expect(article.origin.source == source)
  }

  @Test(arguments: [
    ("Gate opens", "Gate opens"), ("Re: Gate opens", "Gate opens"), ("FW: RE[2]: AW:Gate opens", "Gate opens"),
    ("Fwd: Fwd: Gate: opens", "Gate: opens"), ("Report: gate opens", "Report: gate opens"),
    ("[Kestel] Gate opens", "[Kestel] Gate opens"), ("=?us-ascii?Q?Gate_opens?=", "Gate opens"),
    ("=?utf-8?B?R2F0ZSA=?= =?utf-8?B?b3BlbnM=?=", "Gate opens"), ("Gate =?utf-8?Q?=C3?= =?utf-8?Q?=A9t?=", "Gate ét"),
    ("=?iso-8859-1?Q?Caf=E9?= gate", "Café gate"), ("=?utf-8?X?a?=", "=?utf-8?X?a?="),
    ("=?koi8-r?B?8NXU2A==?=", "Путь"),
    ("=?nonsense?Q?Gate?=", "Gate"), ("=?utf-8?Q?open", "=?utf-8?Q?open"),
  ])
  func theSubjectIsTheHeadline(_ subject: String, _ headline: String) {
    let read = contents(mail("Subject: \(subject)", "It rained on the gate."))
    #expect(read.articles.first?.article.headline == headline)
  }

  @Test func theTagOfAListIsNoPartOfTheHeadline() {
    let read = contents(mail("List-Id: <kestel.b.example>\nSubject: Re: [Kestel] Re: Gate opens", "It rained."))
    #expect(read.articles.first?.article.headline == "Gate opens")
  }

  @Test func thePlainFormIsReadWhereItSaysSomething() {
    let both = { (plain: String) in
      mail(
        "Subject: Gate\nContent-Type: multipart/alternative; boundary=b",
        "--b\nContent-Type: text/plain\n\n\(plain)\n--b\nContent-Type: text/html\n\n<p>From the page.</p>\n--b--")
    }
    #expect(dump(both("In plain.")).contains("paragraph: In plain."))
    #expect(dump(both("")).contains("paragraph: From the page."))
    #expect(dump(both("View this email in your browser\nhttps://b.example")).contains("paragraph: From the page."))
  }

  @Test func anAnswerKeepsItsOwnFacts() {
    let read = dump(
      mail(
        "From: Ana Marsh <ana@b.example>\nDate: Tue, 2 Mar 2021 10:00:00 +0000\nSubject: Re: Gate",
        """
        It is open.

        -----Original Message-----
        From: Boro Venn
        Sent: Monday, March 1, 2021 9:00 AM
        To: Ana Marsh
        Subject: Gate

        Is the gate open?
        """))
    #expect(read.contains("published 2021-03-02"))
    #expect(read.contains("byline: Ana Marsh"))
    #expect(read.contains("furniture: -----Original Message----- From: Boro Venn"))
    #expect(read.contains("paragraph: Is the gate open?"))
  }

  @Test func whatIsUTF8IsReadSoWhateverTheMailSays() {
    let read = dump(mail("Subject: Gate\nContent-Type: text/plain; charset=iso-8859-1", "The café is shut."))
    #expect(read.contains("The café is shut."))
  }

  @Test func aMailWithoutWordsCostsItselfAlone() {
    let bare = "From a@b.example Tue Mar  2 10:00:00 2021\nMessage-ID: <1@b>\nFrom: a@b.example\n\n\n"
    let full = "From a@b.example Tue Mar  2 10:01:00 2021\nMessage-ID: <2@b>\nSubject: Gate\n\nIt rained.\n"
    let read = contents(bare + full)
    #expect(
      read.articles.map(\.place) == [FilePlace(number: 2, bytes: bare.utf8.count + 42..<(bare + full).utf8.count)])
    #expect(ContentsDump(read).unreadableCount == 1)
  }

  @Test func aSentenceThatBeginsLikeALineBetweenMailsIsNone() {
    let text =
      "From a@b.example Tue Mar  2 10:00:00 2021\nMessage-ID: <1@b>\nSubject: Gate\n\nIt rained.\nFrom the hill at 10:00 it was seen.\n"
    #expect(contents(text).articles.count == 1)
  }

  /// A text that was a file has its own headline, and the day of the mail where it names none.
  @Test func attachedTextsAreArticles() {
    let read = contents(
      mail(
        "Subject: Two files\nDate: Tue, 2 Mar 2021 10:00:00 +0000\nContent-Type: multipart/mixed; boundary=b",
        """
        --b
        Content-Type: text/html; name="gate.html"
        Content-Disposition: attachment; filename="gate.html"

        <html><head><title>Gate opens</title></head><body><p>The gate was opened.</p></body></html>
        --b
        Content-Type: text/x-vcard
        Content-Disposition: attachment; filename="a.vcf"

        BEGIN:VCARD
        --b
        Content-Type: application/octet-stream; name="a.txt"

        nothing
        --b--
        """))
    #expect(read.articles.map(\.article.headline) == ["Gate opens"])
    #expect(read.articles.first?.article.published?.date.description == "2021-03-02")
  }

  @Test func mailsWithinMailsEndSomewhere() {
    for kind in ["message/rfc822", "multipart/mixed; boundary=b"] {
      let opening = "Message-ID: <1@b>\nSubject: Gate\nContent-Type: \(kind)\n\n"
      let text = String(repeating: opening + (kind.hasSuffix("b") ? "--b\n" : ""), count: 3000)
      #expect(contents(text).articles.count <= 1)
    }
    let pasted = String(repeating: "Message-ID: <1@b>\nFrom: a@b.example\n\n", count: 3000) + "It rained."
    #expect(contents(pasted).articles.count == 1)
  }

  @Test(arguments: [
    "From: Ana Marsh\nTo: Boro Venn\nDate: 8 March 2021\nSubject: Gate\n\nIt rained.",
    "From the hill at 10:00 it rained.",
    "Message-ID: in a text\n\nIt rained.", "Subject: Gate\n\nIt rained.",
    "Gate opens\n\nFrom: Ana\nMessage-ID: <1@b>\n",
    "title: Gate\ndate: 2021-03-08\ncontent-type: article\n", "",
  ])
  func whatOnlyLooksLikeAMailIsNone(_ text: String) {
    #expect(fit(text).map { $0 < .likely } ?? false || text.hasPrefix("title"))
  }

  @Test func aLetterInAFileOfMailIsOne() {
    #expect(fit("Subject: Gate\n\nIt rained.", path: "a.eml") == .likely)
    #expect(contents("Subject: Gate\n\nIt rained.", path: "a.eml").articles.first?.article.headline == "Gate")
  }
}
