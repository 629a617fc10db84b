import Extraction
import Linguistics
import Newswire

/// What the user said is otherwise in one article.
package struct Correction: Hashable, Sendable {
  package enum Change: Hashable, Sendable {
    /// A quote is of another speaker; nil if nobody knows of whom.
    case speaker(of: TextAnchor, is: String?)
    /// Two names of one kind are of one person, body or place. Where an article has only the first one, that is called
    /// by the other. Of somebody described it says who he is in this article, with a name of any kind.
    case merge(Entity.Kind, name: String, into: String)
    /// One mention is of somebody else, of this name.
    case split(Entity.Kind, at: TextAnchor, name: String)
    /// Words are no name: the entity of this name goes, and all mentions in these words; with a kind only the entity of
    /// this name and kind.
    case notName(String, Entity.Kind? = nil)
    /// A name of one kind is of another: the present one comes first.
    case kind(Entity.Kind, name: String, is: Entity.Kind)
    /// A person's name is no other way to write another one, as the library took it: it is somebody else's, in all articles.
    case apart(String, from: String)
    /// The article was published on this day; nil if nobody knows when.
    case published(CalendarDate?)
    /// The article is this agency's; nil if it is nobody's.
    case agency(String?)
  }

  /// How far a correction of a name counts.
  package enum Scope: String, Hashable, Sendable, CaseIterable {
    /// In its own article alone.
    case here
    /// In all articles that have the name as this kind, in those that come later and in other libraries too.
    case all
  }

  package var article: ArticleIdentity
  package var change: Change
  /// nil for changes that have no other scope than their article, and for merges in journals of before: these count
  /// in their article, and as speakers in the whole library unless a person is named by one word alone.
  package var scope: Scope?

  package init(article: ArticleIdentity, change: Change, scope: Scope? = nil) {
    self.article = article
    self.change = change
    self.scope = scope
  }

  /// Whether it counts in all articles.
  package var isGeneral: Bool { scope == .all }

  /// What the reader shows as "found by" for all that a correction changed.
  package static let rule: RuleName = "your correction"
}

/// What an article is known by when its index is gone, its file moved or edited: of content, path and
/// headline with date any two that match.
package struct ArticleIdentity: Hashable, Sendable {
  /// The name of the `ContentHash` of the file's bytes; in a line of a journal of before, that of their `FormerHash`.
  package var hash: String
  /// The name of the `FormerHash`, as far as the index has it; nil in lines of a journal.
  package var formerHash: String?
  /// 1 for the first article of the file; part of what the content says.
  package var number: Int
  /// Below the folder that the library was opened with; its own name for a file opened by itself.
  package var path: String
  /// The title as listed.
  package var headline: String
  /// `2021-03-08`; nil for an undated article.
  package var date: String?

  package init(hash: String, formerHash: String? = nil, number: Int, path: String, headline: String, date: String?) {
    self.hash = hash
    self.formerHash = formerHash
    self.number = number
    self.path = path
    self.headline = headline
    self.date = date
  }

  /// Whether two of the three agree.
  package func matches(_ other: ArticleIdentity) -> Bool {
    let agreements = [
      sharesContent(with: other), path == other.path,
      headline == other.headline && date == other.date,
    ]
    return agreements.count { $0 } >= 2
  }

  private func sharesContent(with other: ArticleIdentity) -> Bool {
    let isOfOneFile = hash == other.hash || hash == other.formerHash || formerHash == other.hash
    return isOfOneFile && number == other.number
  }
}

/// A correction as the journal has it, and where it stands now.
package struct CorrectionRecord: Hashable, Sendable {
  package var id: String
  /// Seconds since 1970.
  package var time: Int64
  package var correction: Correction
  /// nil if no article of this library matches, or none of its words do.
  package var place: Place?

  package struct Place: Hashable, Sendable {
    package var article: ArticleID
    /// The words it is about; nil if what the article says is not known yet.
    package var span: TextSpan?

    package init(article: ArticleID, span: TextSpan?) {
      self.article = article
      self.span = span
    }
  }

  package init(id: String, time: Int64, correction: Correction, place: Place? = nil) {
    self.id = id
    self.time = time
    self.correction = correction
    self.place = place
  }
}
