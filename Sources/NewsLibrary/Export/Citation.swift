import Newswire

/// Where words stand: enough to cite them, and to find them again in their file.
package struct Citation: Hashable, Sendable {
  /// As listed: the headline, or the first words of an article without one.
  package var headline: String
  package var agency: String?
  /// The day of publication.
  package var date: CalendarDate?
  /// The time of that day; nil if the article gives none.
  package var time: PublicationTime?
  /// The path as given or as found in a folder.
  package var file: String
  /// 1 for the first article of the file.
  package var article: Int
  /// The path within the archive that the file is; nil in any other file.
  package var member: String?
  /// Half-open, in Unicode scalars of the article text; nil for an article as a whole.
  package var range: Range<Int>?
  /// How many other articles of the library tell the same story.
  package var copies = 0

  package init(
    headline: String, agency: String? = nil, date: CalendarDate? = nil, file: String, article: Int = 1,
    member: String? = nil, range: Range<Int>? = nil
  ) {
    self.headline = headline
    self.agency = agency
    self.date = date
    self.file = file
    self.article = article
    self.member = member
    self.range = range
  }

  package init(_ summary: ArticleSummary, range: Range<Int>? = nil) {
    self.init(
      headline: summary.title, agency: summary.agency, date: summary.date, file: summary.path,
      article: summary.articleNumber, member: summary.member, range: range)
    (time, copies) = (summary.time, summary.copies)
  }

  /// In one line: `Bridge falls, INA, 2021-03-08, wire/bridge.txt [120–164)`; which article of the file only
  /// where it is not the first, and in an archive `wire.zip/bridge.txt`. Control characters are made visible.
  package var line: String {
    let range = range.map { " [\($0.lowerBound)–\($0.upperBound))" } ?? ""
    let more = copies > 0 ? "also in \(copies) more" : nil
    return [headline, agency, date?.description, place + range, more].compactMap(\.self).joined(separator: ", ")
      .harmless()
  }

  /// The time as JSON and tables have it: `14:05+00:00`.
  package var isoTime: String? { date.flatMap { time?.iso(on: $0) } }

  /// The file, what of it holds the article, and its number where it is not the first.
  package var place: String {
    file + (member.map { "/\($0)" } ?? "") + (article > 1 ? " (article \(article))" : "")
  }
}
