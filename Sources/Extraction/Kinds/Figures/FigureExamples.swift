/// Sentences that show what is a figure and what only looks like one.
enum FigureExamples {
  static var all: [FactExamples] {
    [FactExamples(counts), FactExamples(written), FactExamples(effects), FactExamples(amounts), FactExamples(none)]
  }

  private static let counts = [
    "Vella will send [troops 1500 security personnel|roughly 1,500 security personnel] to Apora.",
    "Its force grew to [troops 3100 troops|3,100 troops].",
    "There were [strikes 15 strikes|15 strikes] in Apora and [strikes 31|31] in the delta.",
    "After [strikes 1200+ air strikes|more than 1,200 air strikes] the town is empty.",
    "It sent [other 1500|another 1,500] to bolster the line.",
    "[troops 2000 Vellan soldiers|2000 Vellan soldiers] crossed the river.",
    "[people -300 villagers|Up to 300 villagers] and [fighters 2+ rebels|at least two rebels] came.",
    "[other 10-20 monks|Between 10 and 20 monks] stayed with [people 5-7 children|five to seven children].",
    "[people 24+ people|Dozens of people] saw it; [other 20000+ homes|tens of thousands of homes] burned.",
    "[people 500000 people|Half a million people] and [other 24 trucks|two dozen trucks] crossed.",
    "[people 121 men|One hundred and twenty-one men] met [people 200+ women|a few hundred women].",
    "[other 2500000 voters|2.5 million voters] chose a [other 50 council|50-member council].",
  ]

  /// Numbers in groups, fractions, ranges.
  private static let written = [
    "[killed 14382+ people|At least 14 382 people] were killed.",
    "[displaced 16000 refugees|Some 16\u{A0}000 refugees] passed the mill.",
    "[displaced 150000 people|About 1,50,000 people] fled; [displaced 200000 people|2 lakh people] fled.",
    "It cost [money 1500000|$1 500 000], then [money 30000000|3 crore rupees].",
    "[troops 12000-15000 soldiers|12’000 to 15’000 soldiers] crossed.",
    "[other 0.75 houses|Three-quarters of the houses] burned; [displaced 750000 people|three-quarters of a million people] fled.",
    "[killed 0.25 men|One-quarter of the men] were killed.",
  ]

  private static let effects = [
    "[killed 12 people|12 people] were killed and [wounded 7 others|seven others] were wounded.",
    "A shell fell, killing [killed 12+|at least 12] and wounding [wounded 30|30].",
    "The mine left [killed 3 dead|three dead].",
    "A man stabbed [killed 11 students|11 students] to death.",
    "The toll rose to [killed 41|41].",
    "The death toll reached [killed 41|41] and [other 9 towns|nine towns] were without water.",
    "Rebels killed [killed 12 soldiers|12 soldiers] and [killed 3 civilians|three civilians].",
    "[killed 3 soldiers|Three soldiers] and [killed 2 nuns|two nuns] were shot and killed.",
    "[fighters 3 gunmen|Three gunmen] killed [killed 1 priest|one priest].",
    "[killed 12 people|12 people], among them [killed 3 children|three children], were killed.",
    "[missing 140+ people|More than 140 people] have disappeared, [killed 60|60] have died.",
    "[killed 393 rebels|393 rebels] were killed in [other 600+ clashes|more than 600 clashes] with [troops 9 soldiers|nine soldiers].",
    "There were [killed 4 murders|4 murders] and [detained 25 arrests|25 arrests].",
    "[detained 50 PEASANTS|ABOUT 50 PEASANTS] WERE KIDNAPPED.",
    "[killed 198 civilians|198 civilians], including [killed 3 children|three children], had been killed.",
    "They condemned the killing of [killed 3 villagers|three villagers] and found the bodies of [killed 70 farmers|70 farmers].",
    "[wounded 25 others|25 others] wounded when a wall fell; [killed 4 porters|four porters] also killed.",
    "The flood could kill [people 300 people|300 people], they say; it did not kill [people 20 nuns|20 nuns].",
    "[fighters 3 militants|Three militants] who attacked the mill were killed.",
    "[people 40+ Iraqis|Scores of Iraqis] marched. [people 2000+|Thousands] marched with them.",
    "They hit [other 4 police stations|four police stations] and lost [other 30 Russian tanks|30 Russian tanks].",
    "[people 4100000 vulnerable people|4.1 million of the valley’s most vulnerable people] need help.",
    "[wounded 25 others|25 others] injured saturday when a wall fell.",
    "[killed 40 protesters|Forty protesters] suffocated; [killed 12 migrants|12 migrants] drowned off Apora.",
    "[killed 9 guards|Nine guards] burned to death; [killed 4 nuns|four nuns] froze to death.",
    "The shells killed or wounded [wounded 40|40]; [wounded 40 people|forty people] were killed or wounded.",
    "The blast left [killed 12 people|12 people] dead and [wounded 30 others|30 others] hurt.",
    "The number of people killed in the blast has risen to [killed 14+|at least 14].",
    "The number of people killed is [killed 16|16], and it put the number of injured at [wounded 50|50].",
    "[killed 200+ Iraqi athletes|More than 200 Iraqi athletes] have been killed.",
  ]

  private static let amounts = [
    "It cost [money 2500000|$2.5 million], or [money 220000000|dlrs 220 million], or [money 3000000000|£3bn].",
    "They owed [money 220000000|220 million euros] and [money 200000000000+|hundreds of billions of dollars].",
    "Turnout fell to [percent 3.9|3.9 percent], [percent 46|46%], [percent 7|7 per cent].",
    "[percent 10 villagers|10 percent of villagers] own [percent -50 land|up to 50 percent of the land].",
    "The camp lies [other 40|about 40 kilometers] ([other 25|25 miles]) from the fort.",
    "It held [aid 40 flour|40 tons of flour].",
    "Guards get [money 26|$26 a week], smugglers [money 250|$250 a day]; [other 3000|3,000 a month] cross.",
    "Rates rose by [percent 0.1|one-tenth of 1 percent], or [other 10|10 basis points].",
    "It shipped [other 7000000-8000000 boxes|7 or 8 million boxes] for [money 40000000|40 million colons].",
    "[other 10000000-20000000|10 to 20 million] or [people 5-7 women|5-7 women] lost.",
    "Vella lost [other 0.5|one-half].",
    "By [other 0.6666666666666666|two-thirds] the vote carried.",
    "It cost [money 2000000-3000000|$2-3 million], [money 1500000000-2000000000|$1.5 to $2 billion] or US[money 5|$5].",
    "It cost [money 1000000-2000000|between $1 million and $2 million].",
  ]

  private static let none = [
    "On March 3, 2019, at 14:35 or 8 p.m., for three days, 20 years and 2100 GMT.",
    "Ilsa Thorn, 34, a 25-year-old recruit, aged 19, fired an M-16 and an F-35.",
    "One of them was No. 7 in Resolution 1701 by way of Highway 5, and no one spoke, nor did this one.",
    "Item #2.",
    "See https://inapress.org/4512 and www.vella.org/77 of @vella24 or <td width=40> for it.",
    "Men aged 35 and 37 waited.",
    "A woman of 70 and a small boy of 12 were killed.",
    "Call 555-0199-22 about the 3rd and 21st men; the ratio is 3/4.",
    "Apora won 81-90 and 0-2, after a six-and-a-half-year wait, in Local 802, marking 20 years.",
    "It left at about 2100, at 1835 and at 0730.",
    "The first of the second wave.",
    "He lost two fingers and both legs, she lost three teeth and two toes.",
  ]
}
