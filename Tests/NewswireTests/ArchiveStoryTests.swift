import Linguistics
import Newswire
import Testing

/// Whole stories as archives give them: behind header lines, labels or the date of a row.
struct ArchiveStoryTests {
  @Test func headerLines() {
    let story = """
      Title: Gate opens at last
      By: Ana Marsh
      Source: Apora News Service
      Date: Mon, 8 Mar 2021 10:00:00 +0000
      URL: https://news.example/gate

      PORT VELLA, March 7 — The gate was opened by hand.
      """
    #expect(
      dump(story, path: "2020-01-01.txt") == """
        published 2021-03-08 10:00+0000 by header
        agency Apora News Service
        place PORT VELLA
        furniture: Title:
        headline: Gate opens at last
        furniture: By:
        byline: Ana Marsh
        furniture: Source: Apora News Service
        furniture: Date: Mon, 8 Mar 2021 10:00:00 +0000
        furniture: URL: https://news.example/gate
        dateline: PORT VELLA, March 7 —
        paragraph: The gate was opened by hand.
        """)
  }

  @Test func storyOfAnArchive() {
    let story = """
      Gate opens at last

      355 words
      8 March 2021
      Vella Courier English
      VELCOU
      English
      Copyright 2021 Vella Courier English.

      The gate of the upper town was opened by hand, and the crews went home.

      Nobody came.

      Vella Courier News
      Document VELCOU0020210308eh380001p
      """
    #expect(
      dump(story) == """
        published 2021-03-08 by header
        agency Vella Courier English
        headline: Gate opens at last
        furniture: 355 words
        furniture: 8 March 2021
        furniture: Vella Courier English
        furniture: VELCOU
        furniture: English
        furniture: Copyright 2021 Vella Courier English.
        paragraph: The gate of the upper town was opened by hand, and the crews went home.
        paragraph: Nobody came.
        paragraph: Vella Courier News
        furniture: Document VELCOU0020210308eh380001p
        """)
  }

  @Test func rowOfATableWithItsDateOnTop() {
    #expect(
      dump("9:27 AM EDT, Mon March 8, 2021\n\nThe gate of the upper town was opened by hand.") == """
        published 2021-03-08 09:27 EDT by header
        furniture: 9:27 AM EDT, Mon March 8, 2021
        paragraph: The gate of the upper town was opened by hand.
        """)
  }

  @Test func storyOfAnArchiveWithLabels() {
    let story = """
                                  1 of 10 DOCUMENTS

                                    Vella Courier

                               March 8, 2021 Monday

      Gate opens at last; Crews go home after ten years

      BYLINE: Ana Marsh

      SECTION: News; Pg. 4

      LENGTH: 355 words

      DATELINE: TUNIS

      The gate of the upper town was opened by hand, and the crews went home.

      LOAD-DATE: March 9, 2021

      LANGUAGE: ENGLISH

                         Copyright 2021 Vella Courier
      """
    #expect(
      dump(story) == """
        published 2021-03-08 by header
        agency Vella Courier
        place TUNIS
        furniture: 1 of 10 DOCUMENTS
        furniture: Vella Courier
        furniture: March 8, 2021 Monday
        headline: Gate opens at last; Crews go home after ten years
        furniture: BYLINE:
        byline: Ana Marsh
        furniture: SECTION: News; Pg. 4
        furniture: LENGTH: 355 words
        furniture: DATELINE:
        dateline: TUNIS
        paragraph: The gate of the upper town was opened by hand, and the crews went home.
        furniture: LOAD-DATE: March 9, 2021
        furniture: LANGUAGE: ENGLISH
        furniture: Copyright 2021 Vella Courier
        """)
  }
}
