/// Sentences that show what is an incident and what only looks like one.
enum IncidentExamples {
  static let all = [FactExamples(told), FactExamples(none)]

  private static let told: [String] = []

  private static let none = [
    "The mayor opened the market and thanked the cooks."
  ]
}
