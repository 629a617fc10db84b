import Newswire

/// Sentences that show what is an incident and what only looks like one.
enum IncidentExamples {
  static var all: [FactExamples] {
    [FactExamples(published: CalendarDate(year: 2021, month: 3, day: 9), told), FactExamples(none)]
  }

  private static let told = [
    "[bombing 2021-03-07 Aleppo killed 12 wounded 30|A car bomb exploded at a market in Aleppo on Sunday, killing 12 people and wounding 30, police said.]",
    "[attack 2012-05-03 Cairo killed 5|On 3 May 2012, soldiers shot dead five protesters in Cairo.]",
    "[bombing attempted 2021-03-08 Basra|Police foiled an attempt to bomb the bridge in Basra on Monday.]",
    """
    [bombing 2021-03-07 Aleppo killed 12|A car bomb exploded at a market in Aleppo on Sunday, killing 12 people.] The Vella \
    Front claimed responsibility for the bombing.
    """,
  ]

  private static let none = [
    "The mayor opened the market and thanked the cooks.",
    "The film was a bomb, and critics attacked its author.",
    "The team fired its coach after a raid on the savings.",
  ]
}
