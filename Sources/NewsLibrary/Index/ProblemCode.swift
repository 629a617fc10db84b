import LibraryFiles

extension Problem.Reason {
  /// Above this the rest is `errno`.
  private static let unreadableBase = 1000
  /// Above this the rest is a number of articles.
  private static let articlesBase = 10_000

  /// The number that stands for it in the index.
  var code: Int {
    switch self {
    case .empty: 1
    case .binary: 2
    case .danglingLink: 3
    case .linkLoop: 4
    case .missing: 5
    case .articles(let unreadable): Self.articlesBase + unreadable
    case .tooLarge: 6
    case .unreadable(let errno): Self.unreadableBase + Int(errno)
    }
  }

  /// nil for a number that stands for none.
  init?(code: Int) {
    switch code {
    case 1: self = .empty
    case 2: self = .binary
    case 3: self = .danglingLink
    case 4: self = .linkLoop
    case 5: self = .missing
    case 6: self = .tooLarge
    case Self.unreadableBase...(Self.unreadableBase + 4096):
      self = .unreadable(errno: Int32(code - Self.unreadableBase))
    case (Self.articlesBase + 1)...: self = .articles(unreadable: code - Self.articlesBase)
    default: return nil
    }
  }
}
