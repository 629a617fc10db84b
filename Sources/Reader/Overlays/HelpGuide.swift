import NewsLibrary
import QueryLanguage

/// What help explains besides keys: the signs on the screen, the search language, and where settings are.
enum HelpGuide {
  static let sections = [signs, searchLanguage, configuration]

  private static let signs = HelpSection(
    title: "Signs",
    lines: [
      sign("▸", "the article that is open; before a heading of the sidebar: its group is folded", "list arrow"),
      sign("▾", "before a heading of the sidebar: its group is unfolded", "arrow fold"),
      sign(AnnotationText.markSign, "an article that you marked", "star asterisk bookmark"),
      sign(
        AnnotationText.noteSign, "a note of yours: on the article in the list, on these words in the reader", "dagger"),
      sign(AnnotationText.readSign, "an article that you have read", "tick check"),
      sign("#river", "a tag of yours", "hash label"),
      sign("▌", "quoted words, in the colour of the speaker", "bar margin quotation"),
      sign("┊", "a reported statement: words without quotation marks", "bar margin dotted indirect"),
      sign("▶", "the quote under the cursor, and its speaker in the sidebar", "arrow margin"),
      sign("T", "a letter in the margin: the speaker's, as in the sidebar's list of speakers", "initial"),
      sign("T?", "a quote whose speaker is likely: he was reasoned from the text around", "likely unsure certainty"),
      sign("?", "a speaker that the text leaves open; a date whose day is unknown", "unknown unsure"),
      sign("10 +4", "ten quotes, and four reported statements", "number plus count reported"),
      sign(
        "?3", "of the quotes and reported statements of a speaker, three are no more than likely his", "likely count"),
      sign(
        "italics", "in lists of speakers: words that describe somebody without a name", "described unnamed anonymous"),
      sign("×6", "named six times in the article", "times count"),
      sign("●", "the day of publication, in the sidebar's timeline", "dot published"),
      sign(CorrectionText.sign, "something that you corrected", "pencil"),
    ])

  private static let searchLanguage = HelpSection(
    title: "Search language",
    lines: QueryExample.all.map { HelpLine(keyWords: $0.query, words: $0.finds, synonyms: ["query", "syntax"]) }
      + QueryField.allCases.map { field in
        HelpLine(
          keyWords: field.name + ":", words: field.subject,
          synonyms: ["query", "syntax", "field"] + field.aliases + field.synonyms)
      })

  private static let configuration = HelpSection(
    title: "Configuration",
    lines: [
      HelpLine(
        keyWords: "config.toml",
        words: "your configuration: dateline config checks it, dateline config --default prints one to begin with",
        synonyms: ["settings", "options", "preferences", "theme", "colours", "colors", "keys"])
    ])

  private static func sign(_ sign: String, _ words: String, _ synonyms: String) -> HelpLine {
    HelpLine(
      keyWords: sign, words: words,
      synonyms: ["sign", "symbol"] + synonyms.split(separator: " ").map(String.init))
  }
}
