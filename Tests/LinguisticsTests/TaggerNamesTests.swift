import Linguistics
import TestSupport
import Testing

@Suite("Names by the tagger")
struct TaggerNamesTests {
  /// All that is marked is found with its kind, and nothing else but peoples, events and the like.
  @Test(
    "Names are found whole, with their kind",
    arguments: [
      // Titles and ranks stay outside.
      "President [person|Karel Novotny] met Gen. [person|Ibrahim al-Tamimi] in [place|Damascus] on Monday.",
      "Ms. [person|Hartwell] said Mr. [person|Oduya] had left [place|Kenya].",
      "The Rev. [person|Thomas Ashby Jr.] spoke in [place|Atlanta].",
      // Peoples are no names of places or bodies.
      "The Syrian army and Russian jets bombed rebels near [place|Aleppo], said [person|Omar Haddad].",
      "Iraqis and Kurds fought side by side in [place|Mosul].",
      // Seats of power are bodies.
      "The [organisation|White House] and the [organisation|Kremlin] declined to comment.",
      "The [organisation|Pentagon] said the [organisation|Taliban] had attacked a base in [place|Kandahar].",
      // Wire style: datelines, typewriter quotes, hard-wrapped lines.
      "[place|NAIROBI], [place|Kenya] ([organisation|AP]) _ Police fired tear gas on Tuesday.",
      "``We will not leave [place|Goma],'' said\n[person|Joseph Mbeki], a teacher.",
      "The [organisation|United\nNations] sent a convoy to [place|Port\nSudan].",
      // Abbreviated states; places in a row.
      "[person|Alan Whitcomb] lives in [place|Little Rock], [place|Ark.], with his wife.",
      "The talks in [place|Geneva], [place|Switzerland], ended early.",
      // Particles, and the small words inside names of bodies.
      "[person|Khalid bin Saleh] leads the [organisation|Ministry of Defense] in [place|Riyadh].",
      "[person|Maria de la Cruz] joined the [organisation|University of San Marcos].",
      // The last name alone, at the start of a sentence too.
      "[person|Dmytro Hrytsak] fled [place|Kherson]. [person|Hrytsak] now lives in [place|Lviv].",
    ])
  func finds(_ sample: String) {
    let marked = MarkedText(sample)
    let text = AnnotatedText(annotating: marked.text, in: [marked.text.span])
    let found = Tagger.standard.tags(of: text).nameSpans.filter { $0.kind != .other }
      .map { "\($0.kind): \(marked.text.reflowed(text.span(of: $0.tokens)))" }
    #expect(found == marked.marks.map { "\($0.name): \(marked.text.reflowed($0.span))" })
  }

  @Test(
    "Text in capitals has names",
    arguments: [
      "[person|CARLOS MENDEZ] WAS KILLED IN [place|SAN SALVADOR] YESTERDAY.",
      "THE ARMY SAID [person|PEDRO RAMIREZ] LEFT [place|COLOMBIA].",
    ])
  func findsInCapitals(_ sample: String) { finds(sample) }

  @Test("What one sentence leaves unclear the rest of the article decides")
  func restOfArticleDecides() {
    let unclear = "Falcon moved north."
    #expect(Self.firstKind(in: unclear) == .person)
    #expect(
      Self.firstKind(
        in: unclear + " The militia is called Falcon Brigade. Falcon Brigade said Falcon would fight on.")
        == .organisation)
  }

  private static func firstKind(in words: String) -> NameKind? {
    let text = SourceText(words)
    return Tagger.standard.tags(of: AnnotatedText(annotating: text, in: [text.span])).nameSpans.first?.kind
  }
}
