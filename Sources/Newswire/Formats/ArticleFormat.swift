import Linguistics

/// A kind of text file that holds articles.
package protocol ArticleFormat: Sendable {
  /// What a user calls it: `plain text`.
  var name: String { get }
  /// In lower case, without the full stop.
  var fileExtensions: [String] { get }
  /// The articles in a file's text, in order; at least one for a text with any words.
  func articles(in text: SourceText, of path: String) -> [Article]
}
