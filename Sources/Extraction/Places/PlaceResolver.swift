import Linguistics

/// Tells where the places of an article lie.
struct PlaceResolver {
  let article: AnnotatedArticle
  let entities: ArticleEntities

  init(_ article: AnnotatedArticle, _ entities: ArticleEntities) {
    self.article = article
    self.entities = entities
  }

  /// By entity: where it lies; nil for what is no place, and for places that nothing is known of.
  func locations() -> [Location?] {
    entities.list.map { entity in
      guard entity.kind == .place else { return nil }
      let gazetteer = Gazetteer.world
      let found = gazetteer.places(named: entity.name.utf8)
      let best = found.max { gazetteer[$0].population < gazetteer[$1].population }
      return best.map { Location(gazetteer[$0]) }
    }
  }
}
