/// The figures of many articles: all of it may be called from any thread.
extension Library {
  /// Article by article, those of one in order of text; no article is read.
  package func figures(_ choice: FigureChoice) throws -> [FigureReference] {
    try index.read { try FigureRows(db: $0).figures(choice) }
  }

  /// What a table shows of some of them; those whose article is gone or has other findings by now are left out.
  package func toldFigures(_ figures: [FigureReference]) throws -> [FigureReference: ToldFigure] {
    try index.read { db in
      var told: [FigureReference: ToldFigure] = [:]
      for (id, own) in Dictionary(grouping: figures, by: \.article) {
        guard let all = try article(id, db).map(ToldFigures.init) else { continue }
        for figure in own { told[figure] = all[figure.figure] }
      }
      return told
    }
  }

  /// The articles that a query finds, newest first.
  ///
  /// - Parameter query: all articles if it is empty.
  package func newestArticles(matching query: String) throws -> [ArticleID]? {
    guard query.contains(where: { !$0.isWhitespace }) else { return nil }
    return try index.read { db in
      try searchRun(db).all(of: query).sorted { $0.rawValue > $1.rawValue }
    }
  }
}
