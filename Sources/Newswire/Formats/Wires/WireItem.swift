/// An item in ninjs, the JSON of news agencies.
struct WireItem {
  let item: JSONValue

  init(_ record: JSONValue) { item = Self.item(in: record) }

  /// AP puts an item into `{"data": {"item": …}}`, or into `{"item": …}` of a list.
  static func item(in record: JSONValue) -> JSONValue { record["data"]?["item"] ?? record["item"] ?? record }

  /// Whether an object is one: it says what its text is and when this version of it was made, and has a name of its own.
  static func isOne(_ item: JSONValue) -> Bool {
    let names = Set(item.members.map(\.name))
    return !names.isDisjoint(with: identities) && !names.isDisjoint(with: versions) && !names.isDisjoint(with: bodies)
  }

  private static let identities: Set = ["uri", "guid", "altids"]
  /// The names that say when an item was made, and whether it may be used.
  static let versions: Set = ["versioncreated", "versionCreated", "firstcreated", "firstCreated", "pubstatus"]
  private static let bodies: Set = [
    "body_html", "body_text", "body_xhtml", "body_nitf", "description_text", "description_html", "description_summary",
    "bodies", "renditions", "associations",
  ]

  /// Whether it is a text, and no picture, film or package of other items.
  var isText: Bool { item["type"]?.string.map { $0 == "text" } ?? true }

  /// nil for an item without words.
  var story: MarkedStory? {
    let body = self.body
    var copy = WireCopy(
      headline: line("headline") ?? listed("headlines", "value") ?? line("title"), byline: byline,
      dateline: body.isEmpty ? nil : line("dateline"), body: body)
    copy.origin = Origin(
      source: source, section: section, url: address, document: word("guid") ?? word("altids", "itemid") ?? word("uri"))
    copy.published = published
    return copy.story
  }

  private func word(_ path: String...) -> String? {
    path.reduce(item as JSONValue?) { $0?[$1] }?.word.flatMap { ArticleColumn.value($0).map(String.init) }
  }

  private func line(_ name: String) -> String? { word(name).flatMap(CellText.line) }

  /// A member of the first element of a list that has it: `[{"value": "Gate opens", "role": "main"}]`.
  private func listed(_ list: String, _ member: String) -> String? {
    item[list]?.elements.lazy.compactMap { $0[member]?.word }.first
  }

  /// The first of some members that says something.
  private func first(of names: [String]) -> String? { names.lazy.compactMap { word($0) }.first }

  /// The text in the form that says most of it; what describes it where the text itself is elsewhere.
  private var body: [CellText.Part] {
    let whole = first(of: ["body_html", "body_xhtml", "body_nitf", "body_text"]) ?? listed("bodies", "value")
    let words =
      whole ?? first(of: ["description_html", "description_text", "description_summary"])
      ?? listed("descriptions", "value") ?? word("headline_extended")
    return words.map(CellText.parts) ?? []
  }

  private var byline: String? { line("byline") ?? line("by") ?? listed("bylines", "by") }

  private var source: String? {
    line("source") ?? line("provider") ?? word("provider", "name") ?? line("copyrightholder")
      ?? listed("infosource", "name") ?? listed("infoSources", "name")
  }

  private var section: String? { listed("subject", "name") ?? listed("subjects", "name") ?? line("slugline") }

  private var address: String? { ["weburl", "url", "uri"].lazy.compactMap { word($0) }.first(where: Prose.isAddress) }

  private var published: PublicationMoment? {
    let moment = { (names: [String]) in
      names.lazy.compactMap { word($0).flatMap { ColumnDate.moment($0) } }.first
    }
    let version = moment(["versioncreated", "versionCreated"])
    let first = moment(["firstcreated", "firstCreated"]) ?? version ?? moment(["contentcreated", "contentCreated"])
    return first?.timed(byVersion: version)
  }
}
