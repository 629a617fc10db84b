/// What the fields of all three indexes are, as an index template: an engine that has it makes the indexes by it when
/// the first documents come.
enum SearchMappings {
  static func template(name: String) -> [UInt8] { Array(text(name: name).utf8) }

  /// A word of an index has at most 32,766 bytes, which may be as few as 8,191 signs; a longer one would keep the whole
  /// document out.
  private static let keyword = #"{"type": "keyword", "ignore_above": 8191}"#
  /// Found by its words, and sorted and counted as a whole.
  private static let name = #"{"type": "keyword", "ignore_above": 8191, "fields": {"words": {"type": "text"}}}"#
  private static let prose = #"{"type": "text", "analyzer": "english"}"#
  private static let day = #"{"type": "date", "format": "strict_date"}"#

  private static func text(name index: String) -> String {
    """
    {
      "index_patterns": ["\(index)-articles", "\(index)-quotes", "\(index)-facts"],
      "template": {
        "mappings": {
          "date_detection": false,
          "dynamic_templates": [
            {"words": {"path_match": "data.*", "match_mapping_type": "string", "mapping": \(keyword)}},
            {"numbers": {"path_match": "data.*", "match_mapping_type": "long", "mapping": {"type": "double"}}}
          ],
          "properties": {
            "schema": {"type": "integer"}, "record": \(keyword), "id": \(keyword),
            "file": \(keyword), "article": {"type": "integer"}, "member": \(keyword),
            "title": {"type": "text", "analyzer": "english", "fields": {"whole": \(keyword)}},
            "published": \(day), "agency": \(name), "datelinePlace": \(name),
            "headline": \(prose), "deck": \(prose), "byline": \(name), "source": \(name), "section": \(name),
            "url": \(keyword), "document": \(keyword), "cutShort": {"type": "boolean"}, "text": \(prose),
            "entities": {
              "type": "nested",
              "properties": {
                "kind": \(keyword), "name": \(name), "knownAs": \(name), "role": \(name),
                "otherNames": \(name), "mentions": {"type": "integer"}, "location": {"type": "geo_point"}
              }
            },
            "kind": \(keyword), "sentence": \(prose), "stance": \(keyword),
            "speaker": \(name), "speakers": \(name), "knownAs": \(name), "speakerKind": \(keyword), "role": \(name),
            "certainty": \(keyword), "corrected": {"type": "boolean"},
            "start": {"type": "integer"}, "end": {"type": "integer"},
            "firstDay": \(day), "lastDay": \(day), "low": {"type": "double"}, "high": {"type": "double"},
            "location": {"type": "geo_point"}, "data": {"type": "object", "dynamic": true}
          }
        }
      }
    }

    """
  }
}
