/// Finds quotes and who said them.
struct QuoteReader {
  init(_ article: AnnotatedArticle, _ entities: EntityTable) {}
  func quotes() -> [Quote] { [] }
}
