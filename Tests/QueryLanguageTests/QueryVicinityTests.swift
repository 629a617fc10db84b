import QueryLanguage
import Testing

/// What lies around a place: `near:` with a name that the gazetteer knows, and a distance.
@Suite struct QueryVicinityTests {
  @Test(arguments: [
    QuerySample("near:Idlib/50km", "within 50 km of Idlib, SY"),
    QuerySample("near:\"Deir ez-Zor\"/50km rain", "within 50 km of Deir ez-Zor, SY · rain"),
    QuerySample("near:idlib", "within 25 km of Idlib, SY"),
    QuerySample("around:\"idlib\"", "within 25 km of Idlib, SY"),
    QuerySample("near:idlib/", "within 25 km of Idlib, SY"),
    QuerySample("near:idlib/80", "within 80 km of Idlib, SY"),
    QuerySample("-near:idlib/0km", "not within 1 km of Idlib, SY"),
    QuerySample("near:idlib/99999999999999999999km", "within 20000 km of Idlib, SY"),
    QuerySample("near:\"Tripoli, Lebanon\"/9km", "within 9 km of Tripoli, LB"),
    QuerySample("near:\"Tripoli, LB\"/9km", "within 9 km of Tripoli, LB"),
    QuerySample("near:35.93,36.63/9km", "within 9 km of 35.93,36.63"),
    QuerySample("near:(idlib/5km OR raqqa/5km)", "within 5 km of Idlib, SY or within 5 km of Raqqa, SY"),
  ])
  func readsPlacesAndDistances(sample: QuerySample) { sample.check() }

  @Test(arguments: [
    QuerySample("near:[Idlbi]/50km a", "a", "The gazetteer has no “Idlbi”: did you mean Idlib?"),
    QuerySample(
      "near:[Qzxwvtt]", "", "The gazetteer has no “Qzxwvtt”: name the nearest town, or search for place: alone"),
    QuerySample("near:[Iraq]/5km", "", "Iraq is too large to be near to: name a town, or search for place: instead"),
    QuerySample("near:idlib/[fifty]", "", "Write distances as near:Idlib/50km"),
    QuerySample("near:\"idlib\"/[5miles]", "", "Write distances as near:Idlib/50km"),
    QuerySample("near:[/50km]", "", "near: which town?"),
    QuerySample("[near:]", "", "near: which town?"),
  ])
  func tellsWhatIsNone(sample: QuerySample) { sample.check() }

  @Test(arguments: [
    QuerySample("near:Idl", ""), QuerySample("near:\"Deir ez", ""),
    QuerySample("near:idlib/5k", "within 5 km of Idlib, SY"),
    QuerySample("near:\"Deir ez-Zor\"/5k", "within 5 km of Deir ez-Zor, SY"),
  ])
  func waitsForTheRestOfAName(sample: QuerySample) { sample.check(isTyping: true) }
}
