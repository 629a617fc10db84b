import NewsLibrary

/// `v`: the file of the article in the user's editor.
extension State {
  mutating func editFile() -> [Effect] {
    guard let article = overlays.isEmpty ? selectedSummary?.id : articleInHand else { return tellOfNoArticle() }
    return [.outside(.locate(article, line: overlays.isEmpty && article == open?.id ? reading.lineOfInterest : 1))]
  }

  mutating func takeLocated(_ file: EditedFile?) -> [Effect] {
    guard let file else {
      message = "This article is gone; \(keymap.name(of: .refresh)) checks the files again"
      return []
    }
    return [.outside(.edit(file))]
  }

  /// The editor may have changed the file, or others.
  mutating func takeEdited(_ status: Int32, _ editor: String) -> [Effect] {
    message = nil
    if let line = OutsideText.edited(status, editor) { tell(line) }
    return [.refresh]
  }
}
