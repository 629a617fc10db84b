import NewsLibrary

/// Two years of short reports in which few people speak, for speakers' pages.
enum SpeakerSample {
  /// Newest first, the undated one last.
  static let all = (reports + [undated]).reversed().map(\.self)

  private static let subjects = ["bridge", "road", "harvest", "school", "well", "bridge", "market"]

  private static let reports = (0..<16).map { number in
    let month = 3 + number + (number > 5 ? 4 : 0) + (number > 11 ? 3 : 0)
    return report(
      number, date: "\(2019 + month / 12)-\(pad(month % 12 + 1))-\(pad(1 + number))",
      subject: subjects[number % subjects.count])
  }

  private static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func report(_ number: Int, date: String, subject: String) -> IndexedArticle {
    let reply =
      number % 3 == 0
      ? "\n\n“[direct:Tom Reed|Nobody told us of any \(subject)]”, trader [person:Tom Reed|Tom Reed] said."
      : "\n\nThe [organisation:Vella Front|Vella Front] called it “[mixed:Vella Front|a tale]”."
    let long =
      number % 4 == 1
      ? "We have waited at the ford since the spring for somebody who would speak with us of the price of bread, of "
        + "the boats, and of the two men who went over at night and were not seen again. Now I hear that of all "
        + "things the \(subject) was to blame for it"
      : "The \(subject) is ours, and it stays so"
    let reported =
      number % 5 == 2
      ? "\n\n[sentence|Marsh denied [indirect:Ana Marsh|that the \(subject) would be paid for by the province].]" : ""
    return SampleArticle.make(
      id: Int64(100 + number), date: date, agency: number % 2 == 0 ? "INA" : "Kestrel Press",
      path: "sample/\(date)-\(subject).txt",
      """
      [headline|What the army says of the \(subject) at Apora, \(number + 1) weeks on]

      [paragraph|“[direct:Ana Marsh|\(long)]”, [person:Ana Marsh|Ana Marsh] said.]\(reported)\(reply)
      """)
  }

  private static let undated = SampleArticle.make(
    id: 99, date: nil, agency: nil, path: "sample/note.txt",
    """
    [headline|A note without a day]

    [paragraph|“[direct:Ana Marsh|I know \u{202E}nothing\u{202C} of it]”, [person:Ana Marsh|Ana Marsh] said.]
    """)
}
