import Newswire

/// A file that the library could not take in, or not for sure, and why.
package struct Problem: Hashable, Sendable {
  package enum Reason: Error, Hashable, Sendable {
    case empty
    case binary
    /// Its form is known, and no article is in it.
    case noArticles(Lack)
    /// Some articles of the file can't be read; the others can.
    case unread(UnreadArticles)
    /// All of it was read, but some characters may be wrong.
    case doubtful(DecodingDoubt)
    /// More bytes than `FileBytes.most`.
    case tooLarge
    /// A link whose target is not there.
    case danglingLink
    /// A link that leads back to a folder it lies in.
    case linkLoop
    /// A path given on the command line that does not exist.
    case missing
    /// Opening or reading failed; the number is `errno`.
    case unreadable(errno: Int32)
  }

  package var path: String
  package var reason: Reason
  package var found: FileFinding

  package init(path: String, reason: Reason, found: FileFinding = .byName) {
    self.path = path
    self.reason = reason
    self.found = found
  }

  /// Whether nothing is wrong: a picture that lies among articles is no news.
  package var isPassedOver: Bool { found == .inFolder && reason.isOfOtherThanNews }
}

extension Problem.Reason {
  /// Why a file gives no article; nil if it has any.
  package init?(lackingArticles contents: FileContents) {
    switch contents {
    case .articles: return nil
    case .noArticles(let lack): self = .noArticles(lack)
    case .empty: self = .empty
    case .binary: self = .binary
    }
  }

  /// What is known of a file that begins so and that nothing reads; nil for any other.
  package static func ofUnreadable(beginning: [UInt8]) -> Self? {
    Formats.contents(ofUnreadable: beginning).flatMap(Self.init(lackingArticles:))
  }

  /// What stands in the way of some articles of a file that has any, or of their characters; empty if nothing does.
  package static func all(partlyLacking contents: FileContents) -> [Self] {
    guard case .articles(_, let unreadable, let doubt) = contents else { return [] }
    let unread = UnreadArticles.all(at: unreadable).map(Self.unread)
    return unread.isEmpty ? doubt.map { [.doubtful($0)] } ?? [] : unread
  }

  /// All that is wrong with a file as far as what it holds tells.
  package static func all(of contents: FileContents) -> [Self] {
    Self(lackingArticles: contents).map { [$0] } ?? all(partlyLacking: contents)
  }

  /// Whether something was left out.
  package var isLoss: Bool { if case .doubtful = self { false } else { true } }

  /// What is missing from the file or some of its articles, if that is known.
  private var lack: Lack? {
    switch self {
    case .noArticles(let lack): lack
    case .unread(let articles): articles.lack
    case .empty, .binary, .doubtful, .tooLarge, .danglingLink, .linkLoop, .missing, .unreadable: nil
    }
  }

  /// Whether a program that was not there could read more of the file.
  package var lacksProgram: Bool { lack == .pdf }

  /// Whether more of the file may be read another time, though it is as it was.
  package var mayPass: Bool { lack?.mayPass ?? false }

  /// Whether the file was never meant to hold news, as far as it tells.
  var isOfOtherThanNews: Bool {
    switch self {
    case .noArticles(let lack): lack.isOfOtherThanNews
    case .empty, .binary, .unread, .doubtful, .tooLarge, .danglingLink, .linkLoop, .missing, .unreadable: false
    }
  }
}

/// Articles of a file that can't be read, all for want of the same.
package struct UnreadArticles: Hashable, Sendable {
  package var count: Int
  /// What is missing, if that is known.
  package var lack: Lack?
  /// Where the first of them is: the path within an archive, or the name of a file sent along with a mail; nil in any
  /// other file.
  package var member: String?

  package init(_ count: Int, lacking lack: Lack?, member: String? = nil) {
    self.count = count
    self.lack = lack
    self.member = member
  }

  /// Those at some places, by what they lack, in order of the file.
  static func all(at places: [FilePlace]) -> [UnreadArticles] {
    places.reduce(into: []) { groups, place in
      if let known = groups.firstIndex(where: { $0.lack == place.lack }) {
        groups[known].count += 1
      } else {
        groups.append(UnreadArticles(1, lacking: place.lack, member: place.member))
      }
    }
  }
}
