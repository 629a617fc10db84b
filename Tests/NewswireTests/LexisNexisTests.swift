import Linguistics
import Newswire
import Testing

/// Articles of LexisNexis that no golden has.
struct LexisNexisTests {
  private func contents(_ text: String) -> FileContents {
    Formats.contents(of: SourceFile(path: "a", bytes: Array(text.utf8)))
  }

  private func isLexisNexis(_ text: String) -> Bool {
    let head = FileHead(of: SourceFile(path: "a.txt", bytes: Array(text.utf8)))
    return Formats.named("lexisnexis")?.fit(of: head) == .certain
  }

  /// What an editor made of it that strips blank lines and those at the beginning of lines.
  private static let bare = """
    1 of 2 DOCUMENTS
    Vella Courier
    March 8, 2021 Monday
    Final Edition

    Gate opens at last
    BYLINE: Ana Marsh
    SECTION: News
    LENGTH: 12 words

    The gate of the upper town was opened by hand.
    LOAD-DATE: March 9, 2021
    LANGUAGE: ENGLISH
    """

  @Test func linesWithoutIndent() {
    #expect(isLexisNexis(Self.bare))
    let dump = ContentsDump(contents(Self.bare)).text
    #expect(
      dump.contains("headline: Gate opens at last\nfurniture: BYLINE:\nbyline: Ana Marsh\nfurniture: SECTION: News"))
    #expect(dump.contains("source Vella Courier\nsection News\n"))
    #expect(dump.contains("paragraph: The gate of the upper town was opened by hand."))
  }

  @Test func anArticleWithoutAnythingButALabel() {
    let contents = contents("                    1 of 1 DOCUMENTS\n\n\nLENGTH: 5 words\n\nIt rained.\n")
    #expect(contents.articles.map(\.article.blocks.count) == [3])
    #expect(contents.articles.first?.article.headline == nil)
  }

  @Test func aMonthIsNoHeadlineWithoutIndent() {
    let article = contents(Self.bare.replacing("March 8, 2021 Monday\nFinal Edition", with: "\nMarch 2021")).articles
      .first
    #expect(article?.article.headline == "Gate opens at last")
    #expect(article?.article.origin.source == "Vella Courier")
  }

  @Test func aMonthIsNoHeadline() {
    let text = """
                              1 of 1 DOCUMENTS


                             The Orrel Review

                                March 2021

      Gate opens at last

      LENGTH: 12 words

      The gate was opened by hand.

      LOAD-DATE: March 9, 2021
      """
    let article = contents(text).articles.first?.article
    #expect(article?.headline == "Gate opens at last")
    #expect(article?.origin.source == "The Orrel Review")
    #expect(article?.published?.date.description == "2021-03-09")
  }

  /// The lines between two covers belong to no article, and what stands above the first number is none.
  @Test func exportsBehindEachOther() {
    let cover =
      "\n\n\nDownload Request: Selected Items: 1-2\nTime Of Request: Friday, March 20, 2020\n\nTerms: (gate)\n\n\n"
    let both = contents(cover + Self.bare + "\n" + cover + Self.bare)
    #expect(both.articles.count == 2)
    #expect(!ContentsDump(both).text.contains("Request"))
  }

  @Test func aLabelWithoutItsValueOpensAText() {
    let text = Self.bare.replacing("The gate of", with: "UPDATE: The gate of").replacing(" by hand", with: " twice")
    #expect(
      ContentsDump(contents(text)).text.contains("paragraph: UPDATE: The gate of the upper town was opened twice."))
  }

  /// A letter in the text has its date in the middle of a line, as the head of an article has.
  @Test func aCentredDateWithinATextBeginsNoArticle() {
    let letter = Self.bare.replacing("March 8,", with: "                  March 8,").replacing(
      "The gate of the upper town was opened by hand.",
      with: "A letter hung there:\n\n                    March 1, 2021\n\nKeep it shut, or it rains.")
    let articles = contents(letter + "\n\n" + letter).articles
    #expect(articles.count == 2)
    #expect(articles.first?.article.published?.date.description == "2021-03-08")
  }

  @Test func labelsThatPapersAdd() {
    let text = Self.bare.replacing(
      "LANGUAGE: ENGLISH",
      with: "CORRECTION:\n\nThe gate is old.\n\nGRAPHIC: The gate.\n\nThe hand.\n\nDOCUMENT-KIND: Series")
    #expect(
      ContentsDump(contents(text)).text.hasSuffix(
        """
        furniture: CORRECTION:
        furniture: The gate is old.
        furniture: GRAPHIC:
        caption: The gate.
        caption: The hand.
        furniture: DOCUMENT-KIND: Series

        """))
  }

  @Test func aDatelineWithItsLabelIsOneWhereverItIs() {
    let text = Self.bare.replacing("LENGTH: 12 words", with: "LENGTH: 12 words\n\nDATELINE: LOWER ORREL, Apora")
    #expect(ContentsDump(contents(text)).text.contains("place LOWER ORREL\n"))
  }

  @Test(
    "Time grows with the number of articles and no faster, and each is read", .timeLimit(.minutes(1)))
  func manyArticles() {
    let many = (1...2_000).map { Self.bare.replacing("1 of 2", with: "\($0) of 2000") }.joined(separator: "\n\n\n")
    #expect(contents(many).articles.count == 2_000)
  }

  @Test(arguments: [
    "1 of 10 DOCUMENTS", "1 of 10 DOCUMENTS\n\nThe clerk counted them again.",
    "March 8, 2021 Monday\n\nLENGTH: the bridge has 355 words on it", "Gate opens\n\nLENGTH: 355 words\n\nIt rained.",
    "Title: Gate\n\nLength: 355 words\n\nIt rained.", "<p>1 of 2 DOCUMENTS</p>\nLENGTH: 355 words",
    "1 of 2 DOCUMENTS\n\nlength: 355 words",
  ])
  func whatIsNoneIsNotTakenForOne(_ text: String) { #expect(!isLexisNexis(text)) }
}
