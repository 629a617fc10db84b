import Linguistics
import Testing

/// The tokens of a sample, joined by `·`.
private func cut(_ sample: String) -> String {
  let text = SourceText(sample)
  return Tokenizer.tokens(of: text, in: text.span).map { text[$0.span] }.joined(separator: "·")
}

private func first(_ sample: String) -> Token? {
  let text = SourceText(sample)
  return Tokenizer.tokens(of: text, in: text.span).first
}

@Suite("Tokens")
struct TokenizerTests {
  @Test(
    "A text is cut where a reader would cut it",
    arguments: [
      ("She doesn’t know.", "She·doesn’t·know·."),
      ("Vella’s men and the nations’ armies", "Vella·’s·men·and·the·nations·’·armies"),
      ("the U.S.-led force left the U.S. on Monday", "the·U.S.-led·force·left·the·U.S.·on·Monday"),
      ("Staff Sgt. J. R. Ortega", "Staff·Sgt.·J.·R.·Ortega"),
      ("al-Nour and 25-year-old Ana", "al-Nour·and·25-year-old·Ana"),
      ("1,500 men, 2.5 miles, $3.1 billion", "1,500·men·,·2.5·miles·,·$·3.1·billion"),
      ("on March 2-3 of the 1990s", "on·March·2·-·3·of·the·1990s"),
      ("“No,” she said", "“·No·,·”·she·said"),
      ("``Go now,'' he said", "``·Go·now·,·''·he·said"),
      ("'Go now,' he said", "'·Go·now·,·'·he·said"),
      ("‘close’ to it", "‘·close·’·to·it"),
      ("get 'em out in the '90s", "get·'·em·out·in·the·'·90s"),
      ("war -- and peace ...", "war·--·and·peace·..."),
      ("AT&T (ATX)", "AT&T·(·ATX·)"),
      ("forgot.The blank", "forgot·.·The·blank"),
      ("GOVERNMENT'S TROOPS", "GOVERNMENT·'S·TROOPS"),
      ("Émile Øster İnan", "Émile·Øster·İnan"),
      ("مرحبا بكم", "مرحبا·بكم"),
    ])
  func cuts(_ sample: String, _ expected: String) {
    #expect(cut(sample) == expected)
  }

  @Test(
    "The shape of a word tells how it is written",
    arguments: [
      ("house", .lower), ("House", .capitalised), ("HOUSE", .upper), ("McNeil", .mixed), ("al-Nour", .mixed),
      ("Al-Nour", .capitalised), ("U.S.", .upper), ("Élan", .capitalised), ("US-led", .mixed),
    ] as [(String, Token.Shape)])
  func shapes(_ sample: String, _ expected: Token.Shape) {
    #expect(first(sample)?.shape == expected)
  }

  @Test("The lexicon knows a word in any case, with or without its full stop")
  func classes() {
    for form in ["gen", "Gen.", "GEN."] {
      #expect(first(form)?.classes.contains(.rank) == true, "\(form)")
    }
    #expect(first("Doesn’t")?.classes.contains(.functionWord) == true)
    #expect(first("zyxw")?.classes == [])
  }
}
