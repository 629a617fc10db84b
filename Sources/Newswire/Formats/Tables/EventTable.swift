import Linguistics

/// Events of armed conflict in a table of ACLED or UCDP: each row is told as an article of one paragraph.
package struct Events: ArticleFormat {
  package let name = "events"
  package let summary =
    "events of ACLED and UCDP GED as CSV or JSON: an article an event, with its notes, place, coordinates and fatalities as given"
  package let fileEndings = ["csv", "json"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    TableForm(head) == .events || JSONForm(head) == .events ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    let table = FileContents.rows(of: file, or: .events) { table in
      EventTable(table.columns).map { events in { events.story(of: table.record($0)) } }
    }
    guard table == .noArticles(.events) else { return table }
    return .records(of: file, in: { JSONList.all(in: $0) }, or: .events) { text in
      let sample = JSONForm.sample(of: text)
      return EventTable(sample.first?.members.map(\.name) ?? []).map { events in
        { value, _ in events.story(of: ArticleRecord(value)).map { .article($0) } ?? .unreadable }
      }
    }
  }
}

/// How one of those tables says what happened.
enum EventTable {
  case acled, ucdp

  /// nil for a table without the columns by which one of them is known; older ones have them in capitals.
  init?(_ columns: [String]) {
    let names = Set(columns.map { $0.lowercased() })
    if names.isSuperset(of: ["event_date", "event_type", "notes", "fatalities"]) {
      self = .acled
    } else if names.isSuperset(of: ["type_of_violence", "dyad_name", "date_start", "best"]) {
      self = .ucdp
    } else {
      return nil
    }
  }

  /// nil for a row that says nothing of an event.
  func story(of row: ArticleRecord) -> MarkedStory? {
    switch self {
    case .acled: acled(row)
    case .ucdp: ucdp(row)
    }
  }

  private func acled(_ row: ArticleRecord) -> MarkedStory? {
    guard let notes = row["notes"] else { return nil }
    var writer = StoryWriter()
    writer.add(.headline, Self.headline(row["sub_event_type"] ?? row["event_type"], row["location"], row["event_date"]))
    writer.add(.paragraph, notes)
    Self.add(
      [
        ("Event", [row["event_type"], row["sub_event_type"]]),
        ("Actors", [row["actor1"], row["actor2"]]),
        ("Location", [row["location"], row["admin3"], row["admin2"], row["admin1"], row["country"]]),
        ("Coordinates", [row["latitude"], row["longitude"]]),
        ("Fatalities", [row["fatalities"]]),
        ("Precision", [Self.named("time", row["time_precision"]), Self.named("place", row["geo_precision"])]),
      ], to: &writer)
    let id = row["event_id_cnty"] ?? row["data_id"]
    return Self.described(writer.story(), row, source: row["source"], id: id, divisions: ["admin1"], row["event_date"])
  }

  private func ucdp(_ row: ArticleRecord) -> MarkedStory? {
    guard let dyad = row["dyad_name"] ?? row["conflict_name"] else { return nil }
    let (start, end) = (row["date_start"].map(Self.dayAlone), row["date_end"].map(Self.dayAlone))
    let days = start == end ? start : [start, end].compactMap(\.self).joined(separator: " – ")
    var writer = StoryWriter()
    writer.add(.headline, Self.headline(dyad, row["where_coordinates"], days))
    writer.add(.paragraph, row["source_headline"] ?? row["where_description"] ?? "")
    Self.add(
      [
        ("Sides", [row["side_a"], row["side_b"]]),
        ("Location", [row["where_coordinates"], row["adm_2"], row["adm_1"], row["country"]]),
        ("Coordinates", [row["latitude"], row["longitude"]]),
        ("Deaths", [row["best"], Self.named("low", row["low"]), Self.named("high", row["high"])]),
        ("Precision", [Self.named("time", row["date_prec"]), Self.named("place", row["where_prec"])]),
        ("Sources", [row["source_article"]]),
      ], to: &writer)
    let source = row["source_office"]
    return Self.described(writer.story(), row, source: source, id: row["id"], divisions: ["adm_1"], start)
  }

  /// `Shelling – Kestel, 27 December 2022`
  private static func headline(_ event: String?, _ place: String?, _ day: String?) -> String {
    let scene = [place, day].compactMap(\.self).joined(separator: ", ")
    return [event, scene.isEmpty ? nil : scene].compactMap(\.self).joined(separator: " – ")
  }

  /// Adds what columns say as lines of their own, which nothing reads as sentences.
  private static func add(_ lines: [(name: String, values: [String?])], to writer: inout StoryWriter) {
    for (name, values) in lines {
      let words = values.compactMap(\.self).reduce(into: [String]()) { words, word in
        // a town may have the name of its district
        if words.last != word { words.append(word) }
      }
      if !words.isEmpty { writer.add(.heading, "\(name): \(words.joined(separator: ", "))") }
    }
  }

  private static func named(_ name: String, _ value: String?) -> String? { value.map { "\(name) \($0)" } }

  private static func described(
    _ story: MarkedStory, _ row: ArticleRecord, source: String?, id: String?, divisions: [String], _ day: String?
  ) -> MarkedStory {
    var story = story
    let section = ([row["country"]] + divisions.map { row[$0] }).compactMap(\.self).joined(separator: ", ")
    story.origin = Origin(source: source, section: section.isEmpty ? nil : section, document: id)
    story.date = day.flatMap { ColumnDate.day($0) }.map { (PublicationMoment($0), nil) }
    return story
  }

  /// `2017-01-05 00:00:00.000` is a day, not midnight.
  private static func dayAlone(_ written: String) -> String { ColumnDate.day(written)?.description ?? written }
}
