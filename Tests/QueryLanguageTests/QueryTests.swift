import QueryLanguage
import Testing

/// Words, phrases, brackets, and the words that join them.
@Suite struct QueryTests {
  @Test(arguments: [
    QuerySample("", ""),
    QuerySample(" \n ", ""),
    QuerySample("troops", "troops"),
    QuerySample("boots  ground", "boots · ground"),
    QuerySample("cease-fire O’Hara's 12:30", "cease-fire · O’Hara's · 12:30"),
    QuerySample("bomb* kansas", "bomb… · kansas"),
    QuerySample("2014 2014-11-05", "2014 · on 2014-11-05"),
    QuerySample("battle near Mosul and not or", "battle · near · Mosul · and · not · or"),
  ])
  func takesWords(sample: QuerySample) { sample.check() }

  @Test(arguments: [
    QuerySample("\"boots on the ground\" now", "“boots on the ground” · now"),
    QuerySample("“boots on” „the“ ”ground”", "“boots on” · “the” · “ground”"),
    QuerySample("\"he said “no” twice\"", "“he said “no” twice”"),
    QuerySample("“boots\" on", "“boots” · on"),
    QuerySample("now\"boots on\"the", "now · “boots on” · the"),
    QuerySample("\"boots on", "“boots on”"),
    QuerySample("\"boots on the gro\"* \"and so*\"", "“boots on the gro…” · “and so…”"),
    QuerySample("\"OR\" \"speaker:x\" \"(\"", "“OR” · “speaker:x” · “(”"),
    QuerySample("\"\" \" \"", ""),
    QuerySample("\"boots\n on\"", "“boots on”"),
  ])
  func takesPhrases(sample: QuerySample) { sample.check() }

  @Test(arguments: [
    QuerySample("ied OR bomb", "ied or bomb"),
    QuerySample("ied|bomb || mine", "ied or bomb or mine"),
    QuerySample("army ied OR bomb", "(army · ied) or bomb"),
    QuerySample("army (ied OR bomb)", "army · (ied or bomb)"),
    QuerySample("(a b) AND (c AND d)", "a · b · c · d"),
    QuerySample("(a OR (b OR c))", "a or b or c"),
    QuerySample("a OR (b c) OR (d (e OR f))", "a or (b · c) or (d · (e or f))"),
    QuerySample("a(b)c", "a · b · c"),
    QuerySample("(a OR b", "a or b"),
  ])
  func joins(sample: QuerySample) { sample.check() }

  @Test(arguments: [
    QuerySample("troops -kansas", "troops · not kansas"),
    QuerySample("troops NOT \"old bridge\"", "troops · not “old bridge”"),
    QuerySample("-kansas", "not kansas"),
    QuerySample("a -(b c) -(d OR e)", "a · not (b · c) · not (d or e)"),
    QuerySample("NOT NOT a NOT -b -(-c)", "a · b · c"),
    QuerySample("-speaker:terry -said:(a b)", "not speaker terry · not (said a · said b)"),
    QuerySample("speaker:-terry", "not speaker terry"),
    QuerySample("cease- --fire \"cease\"-fire", "cease- · --fire · “cease” · -fire"),
    QuerySample("(-a|-b)", "not a or not b"),
  ])
  func negates(sample: QuerySample) { sample.check() }

  @Test(arguments: [
    QuerySample("a NEAR b", "a near/10 b"),
    QuerySample("a NEAR/5 b near/5 \"c d\"", "a near/5 b near/5 “c d”"),
    QuerySample("a NEAR/5 b NEAR c", "a near/5 b · b near/10 c"),
    QuerySample("a b NEAR c d", "a · b near/10 c · d"),
    QuerySample("(a) NEAR/0 b OR c", "(a near/0 b) or c"),
    QuerySample("-(a near/3 b)", "not (a near/3 b)"),
    QuerySample("a near/99999999999999999999 b", "a near/1000 b"),
    QuerySample("a near/ b NEAR/x", "a · near/ · b · NEAR/x"),
  ])
  func looksNearby(sample: QuerySample) { sample.check() }

  @Test(arguments: [
    QuerySample("speaker:terry", "speaker terry"),
    QuerySample("Speaker:\"Philip Terry\" ORG:“Vella Front”", "speaker “Philip Terry” · organisation “Vella Front”"),
    QuerySample("said:(boots OR troops) bridge", "(said boots or said troops) · bridge"),
    QuerySample("said:(boots -speaker:terry)", "said boots · not speaker terry"),
    QuerySample("person:mar* place:Mosul", "person mar… · place Mosul"),
    QuerySample("title:vote headline:vote", "headline vote · headline vote"),
    QuerySample("body:un organization:un", "organisation un · organisation un"),
    QuerySample("agency:AFP file:2014/11/a.txt", "agency AFP · file 2014/11/a.txt"),
    QuerySample("headline:OR said:2014..2015", "headline OR · said 2014..2015"),
    QuerySample("speaker:said:boots", "speaker said:boots"),
  ])
  func looksInFields(sample: QuerySample) { sample.check() }

  @Test(arguments: [
    QuerySample("12:30 http://x.org/a?b a:b:c :x x:", "12:30 · http://x.org/a?b · a:b:c · :x · x:"),
    QuerySample("Breaking: 3 dead", "Breaking: · 3 · dead"),
    QuerySample("[foo]:bar", "foo · bar", "No field foo: its text is searched for as words"),
    QuerySample("-[foo]:(b OR c)", "not (foo · (b or c))", "No field foo: its text is searched for as words"),
    QuerySample("[speeker]:bar", "speeker · bar", "No field speeker: did you mean speaker:? Searched for as words"),
    QuerySample("[author]:bar", "author · bar", "No field author: did you mean agency:? Searched for as words"),
    QuerySample("said:foo:bar", "said foo:bar"),
  ])
  func tellsFieldsFromWords(sample: QuerySample) { sample.check() }
}
