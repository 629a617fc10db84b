import Extraction
import Linguistics
import Newswire

/// The anatomy of an article, all but its text, as bytes.
package enum PackedAnatomy {
  /// What the bytes begin with; a new one for each change of their order.
  private static let version = 6

  package static func pack(_ article: Article) -> [UInt8] {
    var writer = PackedWriter()
    writer.number(version)
    writer.list(article.blocks) { writer, block in
      writer.name(block.kind.rawValue)
      writer.span(block.span)
      writer.flag(block.isRepeat)
    }
    writer.optional(article.dateline) { $0.dateline($1) }
    writer.optional(article.agency) { $0.string($1) }
    writer.optional(article.published) { $0.published($1) }
    writer.origin(article.origin)
    writer.flag(article.hasBody)
    writer.flag(article.isCutShort)
    writer.list(article.decoded.sorted { $0.key.rawValue < $1.key.rawValue }) { writer, value in
      writer.name(value.key.rawValue)
      writer.string(value.value)
    }
    return PackSeal.sealed(writer.bytes, with: article.text.bytes)
  }

  /// The article of a text and its packed anatomy; throws where one of them is not what was packed.
  package static func unpack(_ bytes: [UInt8], text: SourceText) throws(MalformedPack) -> Article {
    var versionReader = PackedReader(bytes, textLength: 0)
    guard try versionReader.number() == version else { throw MalformedPack() }
    var reader = PackedReader(try PackSeal.opened(bytes, with: text.bytes), textLength: text.count)
    _ = try reader.number()
    var article = Article(text: text)
    article.blocks = try reader.list { reader throws(MalformedPack) in
      Block(try reader.named(), try reader.span(), isRepeat: try reader.flag())
    }
    article.dateline = try reader.optional { reader throws(MalformedPack) in try reader.dateline() }
    article.agency = try reader.optional { reader throws(MalformedPack) in try reader.string() }
    article.published = try reader.optional { reader throws(MalformedPack) in try reader.published() }
    article.origin = try reader.origin()
    article.hasBody = try reader.flag()
    article.isCutShort = try reader.flag()
    for value in try reader.list({ reader throws(MalformedPack) in
      (kind: try reader.named() as Block.Kind, text: try reader.string())
    }) {
      article.decoded[value.kind] = value.text
    }
    guard reader.isAtEnd else { throw MalformedPack() }
    return article
  }
}

extension PackedWriter {
  fileprivate mutating func origin(_ origin: Origin) {
    for part in [origin.source, origin.section, origin.url, origin.document] { optional(part) { $0.string($1) } }
  }

  fileprivate mutating func dateline(_ dateline: Dateline) {
    span(dateline.span)
    optional(dateline.place) { $0.span($1) }
    optional(dateline.printedPlace) { $0.span($1) }
    optional(dateline.agency) { $0.string($1) }
    optional(dateline.date) { $0.date($1) }
  }

  fileprivate mutating func published(_ published: PublicationDate) {
    date(published.date)
    name(published.evidence.rawValue)
    optional(published.span) { $0.span($1) }
    optional(published.time) { $0.string($1.description) }
  }
}

extension PackedReader {
  fileprivate mutating func origin() throws(MalformedPack) -> Origin {
    Origin(source: try words(), section: try words(), url: try words(), document: try words())
  }

  private mutating func words() throws(MalformedPack) -> String? {
    try optional { reader throws(MalformedPack) in try reader.string() }
  }

  fileprivate mutating func dateline() throws(MalformedPack) -> Dateline {
    Dateline(
      span: try span(),
      place: try optional { reader throws(MalformedPack) in try reader.span() },
      printedPlace: try optional { reader throws(MalformedPack) in try reader.span() },
      agency: try optional { reader throws(MalformedPack) in try reader.string() },
      date: try optional { reader throws(MalformedPack) in try reader.date() })
  }

  fileprivate mutating func published() throws(MalformedPack) -> PublicationDate {
    PublicationDate(
      try date(), try named(), span: try optional { reader throws(MalformedPack) in try reader.span() },
      time: try optional { reader throws(MalformedPack) in try reader.time() })
  }

  private mutating func time() throws(MalformedPack) -> PublicationTime {
    guard let time = PublicationTime(try string()) else { throw MalformedPack() }
    return time
  }
}
