import Extraction
import Linguistics
import NewsLibrary
import Reader

/// The figures of the articles in memory.
extension Desk {
  func figures(_ choice: FigureChoice) -> [FigureReference] {
    let words = FoldedPlaceName(choice.words.utf8).words.map { String(decoding: $0, as: UTF8.self) }
    return corrected.filter { choice.articles?.contains($0.id) ?? true }.flatMap { article in
      ToldFigures(article).all.enumerated().filter { _, told in
        let searched = String(decoding: told.searched, as: UTF8.self)
        return (choice.kinds.isEmpty || choice.kinds.contains(told.figure.counts))
          && words.allSatisfy(searched.contains)
      }.map { FigureReference(article: article.id, figure: $0.offset) }
    }
  }

  func toldFigures(_ figures: [FigureReference]) -> [FigureReference: ToldFigure] {
    var told: [FigureReference: ToldFigure] = [:]
    for figure in figures {
      told[figure] = corrected.first { $0.id == figure.article }.flatMap { ToldFigures($0)[figure.figure] }
    }
    return told
  }
}
