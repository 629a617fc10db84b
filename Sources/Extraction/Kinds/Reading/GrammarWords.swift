extension FactWordRow {
  static let grammar: [FactWordRow] = [
    Self([.of, .stop], "of"),
    Self([.and, .stop], "and"),
    Self([.to, .stop], "to"),
    Self([.through, .stop], "through"),
    Self([.and, .stop], "or", values: { _ in 1 }),
    Self(.per, "per"),
    Self([.determiner, .stop], "the", values: { _ in 1 }),
    Self([.determiner, .stop], "his her its their our your my that these those"),
    Self([.determiner, .stop], "this"),
    Self(.determiner, "s"),
    Self(
      .stop,
      """
      a an in on at by for from with without within across over under above below between among against during since \
      before after until till into onto out off up down near around about along as than then but nor if when where while \
      who whom whose which because though although so yet not no only also both each every all any some most more less \
      fewer such there here i you he she it we they them him me and/or per via amid despite toward towards beyond \
      inside outside behind beside besides plus ago away apart together early late last next today yesterday tomorrow \
      tonight now already still just even again later earlier once twice daily ever never almost nearly
      """),
    Self([.stop, .auxiliary], "is are was were be been being left feared reported believed presumed confirmed found"),
    Self(
      .stop, "am has have had having do does did will would can could may might must shall should got get gets"),
    Self(
      .stop,
      """
      said says say told tells made make makes took take takes went go goes came come comes gave give gives saw see \
      fell fall fought fight fled held hold began begin became become ran run led lead leave hit lost lose met meet \
      sent send set won win put kept keep find broke rose rise grew grow drove threw shot struck remain remains \
      live lives work according including
      """),
    Self(.label, "no nos number local resolution article highway route flight channel section chapter page room phase"),
    Self(.label, "version model type camp unit district zone area grade apollo boeing radio"),
    Self(.toll, "toll"),
    Self(.between, "between"),
    Self(.from, "from"),
    Self(.age, "aged age ages"),
    Self(.quantity, "at", values: { _ in 1 }),
    Self(.quantity, "more less fewer up about around some over nearly almost as another"),
    Self([.beforeYear, .stop], "year"),
  ]
}
