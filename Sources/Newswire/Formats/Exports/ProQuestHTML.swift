import Linguistics

/// Articles as ProQuest writes them into the page of a mail: an anchor with the archive's number over each.
package struct ProQuestHTML: ArticleFormat {
  package let name = "proquesthtml"
  package let summary = "pages of ProQuest, as its mails hold them: every article"
  package let fileEndings = ["html", "htm"]

  private static let anchor = Array("name=\"DocID_".utf8)

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded, MarkupText.firstElement(of: text) != nil else { return .none }
    return text.bytes.starts(of: Self.anchor).isEmpty ? .none : .certain
  }

  package func contents(of file: SourceFile) -> FileContents {
    .articles(inPage: file, at: Self.stretches, Self.story)
  }

  private static func stretches(of text: SourceText) -> [TextSpan] {
    let starts = text.bytes.starts(of: anchor).map { text.bytes.tagStart(before: $0) ?? $0 }
    return zip(starts, starts.dropFirst() + [text.count]).map { TextSpan($0, $1) }
  }

  /// The lines of an article are those of a text, a paragraph each. nil if there are none.
  private static func story(of element: MarkupElement) -> MarkedStory? {
    let words = MarkupFlow.parts(of: element).map(\.words).joined(separator: "\n\n")
    let text = SourceText(words)
    guard !WhiteSpace.trimmed(text.span, in: text.bytes).isEmpty else { return nil }
    var story = ProQuestStory.story(of: text)
    story.origin.url = story.origin.url ?? address(in: element)
    return story
  }

  /// Of the links in an article the first that leads to a page.
  private static func address(in element: MarkupElement) -> String? {
    element.all("a").lazy.compactMap { $0["href"] }.first { $0.hasPrefix("http") }
  }
}
