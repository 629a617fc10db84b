extension WordList {
  /// Names of months and days, with their usual abbreviations.
  static let time: [WordList] = [
    WordList(
      [.month],
      """
      january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar
      apr, jun, jul, aug, sep, sept, oct, nov, dec
      """),
    WordList(
      [.weekday],
      """
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat
      """),
  ]
}
