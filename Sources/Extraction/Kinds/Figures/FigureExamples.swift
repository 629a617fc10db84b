/// Sentences that show what is a figure and what only looks like one.
enum FigureExamples {
  static var all: [FactExamples] {
    [FactExamples(counts), FactExamples(effects), FactExamples(amounts), FactExamples(none)]
  }

  private static let counts = [
    "Vella will send [troops 1500 security personnel|roughly 1,500 security personnel] to Apora.",
    "Its force grew to [troops 3100 troops|3,100 troops].",
    "There were [strikes 15 strikes|15 strikes] in Apora and [other 31|31] across the delta.",
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

  private static let effects = [
    "[killed 12 people|12 people] were killed and [wounded 7 others|seven others] were wounded.",
    "A shell fell, killing [killed 12+|at least 12] and wounding [wounded 30|30].",
    "The mine left [killed 3 dead|three dead].",
    "The toll rose to [killed 41|41].",
    "Rebels killed [killed 12 soldiers|12 soldiers] and [killed 3 civilians|three civilians].",
    "[killed 3 soldiers|Three soldiers] and [killed 2 nuns|two nuns] were shot and killed.",
    "[fighters 3 gunmen|Three gunmen] killed [killed 1 priest|one priest].",
    "[killed 12 people|12 people], among them [killed 3 children|three children], were killed.",
    "[missing 140+ people|More than 140 people] have disappeared, [killed 60|60] have died.",
    "[killed 393 rebels|393 rebels] were killed in [other 600+ clashes|more than 600 clashes] with [troops 9 soldiers|nine soldiers].",
    "There were [killed 4 murders|4 murders] and [detained 25 arrests|25 arrests].",
    "[detained 50 PEASANTS|ABOUT 50 PEASANTS] WERE KIDNAPPED.",
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
  ]

  private static let none = [
    "On March 3, 2019, at 14:35 or 8 p.m., for three days, 20 years and 2100 GMT.",
    "Ilsa Thorn, 34, a 25-year-old recruit, aged 19, fired an M-16 and an F-35.",
    "One of them was No. 7 in Resolution 1701 by way of Highway 5, and no one spoke, nor did this one.",
    "Item #2.",
    "Call 555-0199-22 about the 3rd and 21st men; the ratio is 3/4.",
    "Apora won 81-90 and 0-2, after a six-and-a-half-year wait, in Local 802, marking 20 years.",
    "It left at about 2100, at 1835 and at 0730.",
    "The first of the second wave.",
  ]
}
