import Linguistics

/// Where on a page the story stands: the smallest element that holds nearly all paragraphs, and what belongs to it
/// outside of it.
struct PageRegion {
  /// Holds headline and story; what is read.
  let scope: Int
  /// Holds the story.
  let container: Int
  /// The first paragraph.
  let start: Int
  /// Elements outside of the container that belong to the story too.
  let joined: Set<Int>

  // A lead that stands apart has a tenth of the paragraphs.
  private static let nearlyAll = 85
  // A container that is called so may stand beside comments that have as many words.
  private static let enough = 40

  /// nil for a page without a paragraph.
  init?(_ survey: PageSurvey, headline: Int?) {
    guard survey.mass[0] > 0 else { return nil }
    let container = Self.container(survey, headline: headline)
    guard
      let start = (container..<survey.tree.nodes[container].end).first(where: {
        survey.weight[$0] > 0 && !survey.isInDeck($0)
      })
    else { return nil }
    self.container = container
    self.start = Self.opening(before: start, in: survey, behind: headline)
    let holdsHeadline = { (index: Int) in headline.map { survey.holds(index, $0) } ?? true }
    scope = holdsHeadline(container) ? container : survey.ancestors(container).first(where: holdsHeadline) ?? 0
    joined = Self.joined(survey, container, within: scope)
  }

  /// The first of the short paragraphs right over the first one of some length: `It rained.`
  private static func opening(before start: Int, in survey: PageSurvey, behind headline: Int?) -> Int {
    let nodes = survey.tree.nodes
    guard nodes[start].name == "p", nodes[start].parent >= 0 else { return start }
    let over = survey.children(nodes[start].parent).filter { $0 < start && $0 > headline ?? 0 }
    let short = over.reversed().prefix { index in
      nodes[index].name == "p" && survey.uses[index].isEmpty && !survey.isInDeck(index) && isSentence(index, survey)
    }
    return short.last ?? start
  }

  private static func isSentence(_ index: Int, _ survey: PageSurvey) -> Bool {
    let text = SourceText(survey.element(index).text)
    return Ending(of: text.span, in: text.bytes).mark == .fullStop && survey.linkShare(index) == 0
  }

  private static func container(_ survey: PageSurvey, headline: Int?) -> Int {
    var container = 0
    while let next = heaviest(survey, container), isContainer(next, in: container, survey, headline: headline) {
      container = next
    }
    return container
  }

  private static func heaviest(_ survey: PageSurvey, _ index: Int) -> Int? {
    survey.children(index).filter { survey.block[$0] == $0 || survey.length[$0] == survey.length[index] }
      .max { survey.mass[$0] < survey.mass[$1] }
  }

  /// Whether to go down into an element: it has nearly all, or it is called the story and none beside it is.
  private static func isContainer(_ index: Int, in outer: Int, _ survey: PageSurvey, headline: Int?) -> Bool {
    if survey.own[outer] > 0, survey.weight[outer] > 0 { return false }
    let share = PageSurvey.percent(survey.mass[index], of: survey.mass[outer])
    if survey.mass[index] == survey.weight[index] { return false }
    if share >= nearlyAll { return true }
    guard share >= enough else { return false }
    if headline.map({ survey.holds(index, $0) }) ?? false { return true }
    let isCalledSo = { (index: Int) in survey.uses[index].contains(.story) }
    let isAlone = survey.children(outer).allSatisfy { $0 == index || survey.mass[$0] == 0 || !isCalledSo($0) }
    return isCalledSo(index) && isAlone
  }

  /// The paragraphs and twins of the container beside it, and beside what it stands in.
  private static func joined(_ survey: PageSurvey, _ container: Int, within scope: Int) -> Set<Int> {
    var (joined, inner) = (Set<Int>(), container)
    for outer in survey.ancestors(container) where outer >= scope {
      for sibling in survey.children(outer) where sibling != inner && survey.mass[sibling] > 0 {
        let isTwin =
          survey.element(sibling)["class"].map { !$0.isEmpty && $0 == survey.element(inner)["class"] } ?? false
        if isTwin || survey.tree.nodes[sibling].name == "p" { joined.insert(sibling) }
      }
      inner = outer
    }
    return joined
  }
}
