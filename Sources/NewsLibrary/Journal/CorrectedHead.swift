import Extraction
import Newswire

/// The day and the agency of an article as the user corrected them.
struct CorrectedHead: Equatable {
  var published: CalendarDate?
  var agency: String?
  /// What the file says, which a correction leaves as it is.
  private let filed: PublicationDate?
  /// The file's time, which is of the file's day and of no other.
  var time: PublicationTime? { published == filed?.date ? filed?.time : nil }
  var moment: PublicationMoment? { published.map { PublicationMoment($0, time) } }
  /// Whether the user said anything of them.
  private(set) var isCorrected = false

  /// Those of an article as its file has them, with the corrections in the order in which they were made.
  init(_ article: Article, _ records: [CorrectionRecord]) {
    (published, agency, filed) = (article.published?.date, article.agency, article.published)
    for record in records {
      switch record.correction.change {
      case .published(let date): (published, isCorrected) = (date, true)
      case .agency(let name): (agency, isCorrected) = (name, true)
      case .speaker, .merge, .split, .notName, .kind, .apart: break
      }
    }
  }
}

extension Correction.Change {
  /// Whether it is about the article as a whole and not about what it says.
  package var isOfHead: Bool {
    switch self {
    case .published, .agency: true
    case .speaker, .merge, .split, .notName, .kind, .apart: false
    }
  }
}

extension Article {
  /// The article with another head; its text stays as it is.
  func with(_ head: CorrectedHead) -> Article {
    var article = self
    if published?.date != head.published { article.published = head.published.map { PublicationDate($0, .correction) } }
    article.agency = head.agency
    return article
  }

  /// The article with the day and the agency that the user gave it.
  package func corrected(by records: [CorrectionRecord]) -> Article {
    let head = CorrectedHead(self, records)
    return head.isCorrected ? with(head) : self
  }
}
