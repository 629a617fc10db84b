import NewsLibrary

/// Three short stories about the invented country of Vella.
enum SampleLibrary {
  static let bridge = SampleArticle.make(
    id: 30, date: "2021-03-09", path: "sample/2021-03-09-bridge.txt",
    """
    [headline|Bridge at Apora falls, army says]

    [deck|Both sides blame each other for the river crossing]

    [dateline|PORT VELLA (INA) —] [paragraph|The army lost the bridge at [place:Apora|Apora] on [date|Monday], spokeswoman \
    [person:Ana Marsh|Ana Marsh] said, and [figure|more than 1,200 people] fled across the river.]

    [paragraph|“[direct:Ana Marsh|We left the bridge in good order, and we shall be back before the rains come to the valley]”, \
    [person:Ana Marsh|Marsh] said.]

    [heading|Night on the river]

    [paragraph|The [organisation:Vella Front|Vella Front] said [indirect:Vella Front|it held both banks]. \
    “[direct:Vella Front|Nobody crosses without us]”, it added.]

    [paragraph|“[direct:|There was no fight at all]”, read a note pinned to the rail.]

    [furniture|Most Popular]
    """)

  static let talks = SampleArticle.make(
    id: 20, date: "2021-03-04", path: "sample/2021-03-04-talks.txt",
    """
    [headline|Talks in Port Vella end without a paper]

    [paragraph|[person:Ana Marsh|Ana Marsh] called the talks “[mixed:Ana Marsh|a first step]” on [date|Thursday].]

    [paragraph|The [organisation:Vella Front|Front] had no word on the bridge.]
    """)

  static let undated = SampleArticle.make(
    id: -1, date: nil, agency: nil, path: "sample/notes/market.txt",
    """
    [headline|Market day, with 東京 visitors and a naïve café]

    [paragraph|Stalls opened at dawn. \u{1B}[31mRed\u{7} ink and \u{202E}turned\u{202C} text stay harmless.]
    """.replacing("\u{1B}[", with: "\u{1B}\\["))

  static let all = [bridge, talks, undated]
}
