import Linguistics
import Newswire
import Testing

/// Whole stories in the shapes that news comes in, with what each is made of.
struct StoryShapeTests {
  @Test func agencyStoryScrapedFromAPage() {
    let story = """
      Neighbours to lend Apora 200 engineers: minister

      Army spokeswoman won’t say who is to guard the crews that mend the river bridges

      Illustrative photo of two ferries on the Senn, May 4, 2020. (INA/River Service handout/Cpl. Ilo Brandt)
      Illustrative photo of two ferries on the Senn, May 4, 2020. (INA/River Service handout/Cpl. Ilo Brandt)

      PORT VELLA (INA) — Three neighbours are ready to lend 200 engineers to Apora, a minister said Monday.

      The offer follows a week of floods.

      Crews on the move

      “We start at dawn,” said Colonel Ana Marsh, who leads the crews. “Nobody waits.”

      ‘A dry road’

      Marsh spoke at the ferry.

      Most Popular
      read more:
      """
    #expect(
      dump(story) == """
        agency INA
        place PORT VELLA
        headline: Neighbours to lend Apora 200 engineers: minister
        deck: Army spokeswoman won’t say who is to guard the crews that mend the river bridges
        caption: Illustrative photo of two ferries on the Senn, May 4, 2020. (INA/River Service handout/Cpl. Ilo Brandt)
        caption again: Illustrative photo of two ferries on the Senn, May 4, 2020. (INA/River Service handout/Cpl. Ilo Brandt)
        dateline: PORT VELLA (INA) —
        paragraph: Three neighbours are ready to lend 200 engineers to Apora, a minister said Monday.
        paragraph: The offer follows a week of floods.
        heading: Crews on the move
        paragraph: “We start at dawn,” said Colonel Ana Marsh, who leads the crews. “Nobody waits.”
        heading: ‘A dry road’
        paragraph: Marsh spoke at the ferry.
        furniture: Most Popular
        furniture: read more:
        """)
  }

  @Test func wireStoryInCapitals() {
    let story = """
         PORT VELLA (APORA), 3 JAN 90 -- [REPORT] [RIVER PRESS OFFICE, RIPRO]
      [TEXT] [MARSH] TWO FERRIES SANK LAST NIGHT NEAR THE OLD PIER WHILE THE
      SOLDIERS OF THE RIVER GUARD LOOKED ON, THE PILOTS HAVE REPORTED FROM
      THE LEFT BANK.

         THE MINISTER OF ROADS DENIED IT.  HE SAID THAT NO FERRY WAS ON THE
      RIVER BY NIGHT.
      """
    #expect(
      dump(story) == """
        published 1990-01-03 by dateline
        agency RIPRO
        place PORT VELLA
        dateline: PORT VELLA (APORA), 3 JAN 90 -- [REPORT] [RIVER PRESS OFFICE, RIPRO] [TEXT]
        paragraph: [MARSH] TWO FERRIES SANK LAST NIGHT NEAR THE OLD PIER WHILE THE SOLDIERS OF THE RIVER GUARD LOOKED ON, THE PILOTS HAVE REPORTED FROM THE LEFT BANK.
        paragraph: THE MINISTER OF ROADS DENIED IT. HE SAID THAT NO FERRY WAS ON THE RIVER BY NIGHT.
        """)
  }

  @Test func wrappedStoryWithIndentedParagraphs() {
    let story = """
      Ferry crews walk out over night shifts

      \t   PORT VELLA, Apora (INA) _ The crews of the four river ferries
      walked out at dawn on Tuesday, the second time in a month that the
      capital woke up without a crossing.
      \t   ``We were promised lamps,'' said the pilot Ilo Brandt, who had
      By Friday no lamp in his wheelhouse. ``We got candles.''
      \t   (STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)
      \t   The port office would not comment on the walkout or on the
      lamps.
      \t   (mc)
      """
    #expect(
      dump(story) == """
        agency INA
        place PORT VELLA
        headline: Ferry crews walk out over night shifts
        dateline: PORT VELLA, Apora (INA) _
        paragraph: The crews of the four river ferries walked out at dawn on Tuesday, the second time in a month that the capital woke up without a crossing.
        paragraph: ``We were promised lamps,'' said the pilot Ilo Brandt, who had By Friday no lamp in his wheelhouse. ``We got candles.''
        furniture: (STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)
        paragraph: The port office would not comment on the walkout or on the lamps.
        furniture: (mc)
        """)
  }

  @Test func liveBlog() {
    let story = """
      River flood: what we know so far

      14:35 GMT

      The upper gate holds, the harbour master says.

      14:10 GMT - Ferries stop

      All ferries are in port.
      Related:
      Who owns the river?
      Ten ferries you should see
      """
    #expect(
      dump(story, path: "live-2021-03-08.txt") == """
        published 2021-03-08 by fileName
        headline: River flood: what we know so far
        heading: 14:35 GMT
        paragraph: The upper gate holds, the harbour master says.
        heading: 14:10 GMT - Ferries stop
        paragraph: All ferries are in port.
        furniture: Related:
        furniture: Who owns the river?
        furniture: Ten ferries you should see
        """)
  }

  @Test func wrappedStoryWithBylineAndList() {
    let story = """
      EXCLUSIVE

      Ferry pilots say the river is closing on them as the water falls and
      the banks come near

      By ILO BRANDT
      Vella Courier staff

      PORT VELLA, Apora, March 3 — The river Senn has fallen to its lowest mark
      since the war began, and the pilots who run supplies to the left bank
      have ten days before the last channel is dry.

      The count

      Seven ferries are left, the port office said. Two ran aground last week:

        - the Heron, with forty sacks of flour and a crew of
          six;
        - the Tern.

      (END)
      """
    #expect(
      dump(story) == """
        place PORT VELLA
        furniture: EXCLUSIVE
        headline: Ferry pilots say the river is closing on them as the water falls and the banks come near
        byline: By ILO BRANDT
        byline: Vella Courier staff
        dateline: PORT VELLA, Apora, March 3 —
        paragraph: The river Senn has fallen to its lowest mark since the war began, and the pilots who run supplies to the left bank have ten days before the last channel is dry.
        heading: The count
        paragraph: Seven ferries are left, the port office said. Two ran aground last week:
        paragraph: - the Heron, with forty sacks of flour and a crew of six;
        paragraph: - the Tern.
        furniture: (END)
        """)
  }

  @Test func entriesUnderTheirTimes() {
    let story = """
      Vella under fire
      Published: 8 March 2021 06:00 GMT
      Last updated: 9 March 2021

      Key points

      - Two ferries hit

      18:05
      Governor 'safe'
      The governor's office says he is well and will speak later tonight from Kyra.

      17.40
      Shells hit the market, ten wounded, hospital says.
      """
    #expect(
      dump(story) == """
        published 2021-03-08 06:00 GMT by header
        headline: Vella under fire
        furniture: Published: 8 March 2021 06:00 GMT
        furniture: Last updated: 9 March 2021
        heading: Key points
        paragraph: - Two ferries hit
        heading: 18:05
        heading: Governor 'safe'
        paragraph: The governor's office says he is well and will speak later tonight from Kyra.
        heading: 17.40
        paragraph: Shells hit the market, ten wounded, hospital says.
        """)
  }

  @Test func namesOverTheDateAreAByline() {
    #expect(
      dump("Governor leaves Vella\n\nAna Marsh and Ilo Brandt\nMarch 8, 2021\n\nHe flew out at dawn, his office said.")
        == """
        published 2021-03-08 by header
        headline: Governor leaves Vella
        byline: Ana Marsh and Ilo Brandt
        furniture: March 8, 2021
        paragraph: He flew out at dawn, his office said.
        """)
  }

  @Test func aStoryMayHaveNoHeadline() {
    let story = "The governor flew out at dawn, his spokesman said.\n\nHe had been there for a week."
    #expect(!dump(story).contains("headline:"))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineBreaksOfAnyKind(_ lineBreak: String) {
    let story = ["Gate opens", "", "PORT VELLA (INA) - It rained on the gate all day.", "", "It was wet."]
    #expect(
      dump(story.joined(separator: lineBreak)) == """
        agency INA
        place PORT VELLA
        headline: Gate opens
        dateline: PORT VELLA (INA) -
        paragraph: It rained on the gate all day.
        paragraph: It was wet.
        """)
  }

  @Test func listsAndQuotationsAreNoHeadings() {
    let story = """
      Gate opens

      The council wants three things:

      1. A lamp

      Paint

      Rope

      A bell

      "Open it," she said

      The council meets again on Monday, and the engineers are asked to come.
      """
    #expect(!dump(story).contains("heading:"))
  }

  @Test func pageWithCountsAndUpdates() {
    let story = """
      Gate opens at last - Vella Courier

      By Courier Reporter

       Published:  13:52, 8 March 2021   |  Updated:  15:57, 9 March 2021

       5

      View  comments

      The gate of the upper town was opened by hand.
      """
    #expect(
      dump(story) == """
        published 2021-03-08 13:52 by header
        headline: Gate opens at last
        furniture: - Vella Courier
        byline: By Courier Reporter
        furniture: Published: 13:52, 8 March 2021 | Updated: 15:57, 9 March 2021
        furniture: 5
        furniture: View comments
        paragraph: The gate of the upper town was opened by hand.
        """)
  }

  @Test func shortLinesBetweenHeadlineAndDateHideNothing() {
    let story = """
      Gate opens at last

      Heard on Morning Edition

      Crews go home after ten years

      Ana Marsh | 08.03.2021

      TUNIS

      The gate of the upper town was opened by hand.
      """
    #expect(
      dump(story) == """
        published 2021-03-08 by header
        place TUNIS
        headline: Gate opens at last
        paragraph: Heard on Morning Edition
        deck: Crews go home after ten years
        byline: Ana Marsh
        furniture: | 08.03.2021
        dateline: TUNIS
        paragraph: The gate of the upper town was opened by hand.
        """)
  }

  /// Services that write down recordings put who speaks, and when, on a line of its own.
  @Test func whoSpeaksFirstIsNoDeck() {
    let text = """
      Briefing on the mill in Tarn

      Ana Marsh: (00:12)
      Good afternoon. I have two things at the top, and then I will take your questions.

      Boro Venn: (01:03:10)
      Thank you. Who shelled the mill?
      """
    #expect(
      dump(text) == """
        headline: Briefing on the mill in Tarn
        heading: Ana Marsh: (00:12)
        paragraph: Good afternoon. I have two things at the top, and then I will take your questions.
        heading: Boro Venn: (01:03:10)
        paragraph: Thank you. Who shelled the mill?
        """)
  }
}
