/// A role given, another name, or another speaker, and in how many articles.
package struct NameTally: Hashable, Sendable {
  package var name: String
  package var articles: Int

  package init(name: String, articles: Int) {
    self.name = name
    self.articles = articles
  }
}
