import Linguistics

/// A name of the library that is a person's, with what tells whose.
package struct NamedPerson: Sendable {
  /// The folded name, which no other has.
  package var key: String
  package var name: PersonName
  /// The articles that name it, in order.
  package var articles: [ArticleID]
  /// All that are given.
  package var roles: Set<RoleWords>
  /// Whether it is quoted anywhere.
  package var isSpeaker: Bool

  package init(key: String, name: PersonName, articles: [ArticleID], roles: Set<RoleWords>, isSpeaker: Bool = true) {
    self.key = key
    self.name = name
    self.articles = articles.sorted { $0.rawValue < $1.rawValue }
    self.roles = roles
    self.isSpeaker = isSpeaker
  }

  /// The first and last day since 1970 on which it is named; nil if no article has a date.
  var days: ClosedRange<Int>? {
    guard let last = articles.last?.day, let first = articles.lazy.compactMap(\.day).first else { return nil }
    return first...last
  }

  /// How well the roles of two can be one person's: the best of any two.
  func agreement(with other: NamedPerson) -> RoleAgreement {
    let all = roles.lazy.flatMap { role in other.roles.lazy.map { role.agreement(with: $0) } }
    return all.min() ?? .isUnknown
  }

  /// Days between the times in which two are named, 0 if these overlap; nil if one has no date.
  func gap(to other: NamedPerson) -> Int? {
    guard let days, let others = other.days else { return nil }
    return max(0, others.lowerBound - days.upperBound, days.lowerBound - others.upperBound)
  }

  /// Whether some article names both, so that its writer told one from the other.
  func sharesArticle(with other: NamedPerson) -> Bool {
    let (few, many) = articles.count < other.articles.count ? (self, other) : (other, self)
    return few.articles.contains { many.names(in: $0) }
  }

  private func names(in article: ArticleID) -> Bool {
    var (low, high) = (0, articles.count)
    while low < high {
      let middle = (low + high) / 2
      if articles[middle].rawValue < article.rawValue { low = middle + 1 } else { high = middle }
    }
    return low < articles.count && articles[low] == article
  }
}

extension NamedPerson {
  /// What all evidence together says of two names.
  enum Verdict {
    /// One person's.
    case one
    /// Nothing says so, and nothing against it.
    case open
    /// Two people's.
    case two
  }

  /// In years apart two of one name are as likely father and son.
  private static let farApart = 730
  /// What has no role is one person's only within a year.
  private static let near = 365

  /// - Parameter isAlone: whether nobody else of the library has this family name.
  func verdict(on other: NamedPerson, isAlone: Bool) -> Verdict {
    guard let likeness = name.likeness(to: other.name) else { return .two }
    let (roles, gap) = (agreement(with: other), gap(to: other))
    if roles == .clashes || gap.map({ $0 > Self.farApart }) ?? false || sharesArticle(with: other) { return .two }
    return isOne(likeness, roles, gap, isAlone) ? .one : .open
  }

  private func isOne(_ likeness: PersonLikeness, _ roles: RoleAgreement, _ gap: Int?, _ isAlone: Bool) -> Bool {
    switch likeness {
    case .same, .spelling:
      switch roles {
      case .agrees: true
      // ministers of one state may be brothers
      case .isKin: isAlone || likeness == .same
      // where no article has a date, the same words still say more than a spelling
      case .isUnknown: isAlone && gap.map { $0 <= Self.near } ?? (likeness == .same)
      case .clashes: false
      }
    case .form, .family: roles == .agrees
    }
  }
}
