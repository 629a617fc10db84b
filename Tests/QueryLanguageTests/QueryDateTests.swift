import QueryLanguage
import Testing

/// Years, months, days and ranges of them.
@Suite struct QueryDateTests {
  private static let form = "Write dates as 2014, 2014-11 or 2014-11-05"

  @Test(arguments: [
    QuerySample("on:2014", "2014-01-01…2014-12-31"),
    QuerySample("on:2016-02", "2016-02-01…2016-02-29"),
    QuerySample("on:2014-11-05 date:2014/11/5", "on 2014-11-05 · on 2014-11-05"),
    QuerySample("before:2014", "up to 2013-12-31"),
    QuerySample("before:2014-03", "up to 2014-02-28"),
    QuerySample("before:2014-03-02", "up to 2014-03-01"),
    QuerySample("after:2014", "from 2015-01-01"),
    QuerySample("after:2014-12", "from 2015-01-01"),
    QuerySample("AFTER:2014-12-30", "from 2014-12-31"),
    QuerySample("-on:2014 on:\"2015\"", "not 2014-01-01…2014-12-31 · 2015-01-01…2015-12-31"),
    QuerySample("on:(2014 OR 2016-01)", "2014-01-01…2014-12-31 or 2016-01-01…2016-01-31"),
  ])
  func takesPeriods(sample: QuerySample) { sample.check() }

  @Test(arguments: [
    QuerySample("2014..2015", "2014-01-01…2015-12-31"),
    QuerySample("2014-03.. a", "from 2014-03-01 · a"),
    QuerySample("..2014/05/01", "up to 2014-05-01"),
    QuerySample("-2014-03..2014-03-02", "not 2014-03-01…2014-03-02"),
    QuerySample("2015-02..2014", "2014-01-01…2015-02-28"),
    QuerySample("2014..2014-05", "2014-01-01…2014-05-31"),
    QuerySample("2014-05..2014", "2014-05-01…2014-12-31"),
    QuerySample("on:2014..2015", "2014-01-01…2015-12-31"),
    QuerySample("before:2014..2015 after:..2015", "up to 2013-12-31 · from 2016-01-01"),
    QuerySample("1..2 2014... .. 3.5..2014 \"2014..2015\"", "1..2 · 2014... · .. · 3.5..2014 · “2014..2015”"),
  ])
  func takesRanges(sample: QuerySample) { sample.check() }

  @Test(arguments: [
    QuerySample("2021-03", "2021-03-01…2021-03-31"),
    QuerySample("bridge 2021-03-08", "bridge · on 2021-03-08"),
    QuerySample("-2021-03", "not 2021-03-01…2021-03-31"),
    QuerySample("2021-02-30 2021-13 2021-3 \"2021-03\"", "2021-02-30 · 2021-13 · 2021-3 · “2021-03”"),
    QuerySample("555-2021-03 F-16 2021 headline:2021-03", "555-2021-03 · F-16 · 2021 · headline 2021-03"),
  ])
  func takesBareDates(sample: QuerySample) { sample.check() }

  @Test(arguments: [
    QuerySample("on:2014-[13]", "", "No month 13"),
    QuerySample("on:2014/[0]/5", "", "No month 0"),
    QuerySample("a after:2014-02-[29]", "a", "No day 29 in month 2 of 2014"),
    QuerySample("on:[0000]", "", "No year 0000"),
    QuerySample("2014..2015-[99999999999999999999]", "", "No month 99999999999999999999"),
    QuerySample("2014-[13]..2015-13", "", "No month 13"),
    QuerySample("on:[5.11.2014] on:[5/11/2014]", "", form, form),
    QuerySample("on:[today] on:[201] on:[2014-]", "", form, form, form),
    QuerySample("on:[2014-nov] on:[2014--05] on:[2014-11-05-06]", "", form, form, form),
    QuerySample("on:[..] 2014..[15] on:[２０１４]", "", form, form, form),
    QuerySample("before:[..2014] after:[2014..]", "", form, form),
    QuerySample("before:[0001] after:[9999]", "", "No year 0", "No year 10000"),
  ])
  func tellsOfWrongParts(sample: QuerySample) { sample.check() }

  @Test(arguments: [
    QuerySample("a on:", "a"), QuerySample("a on:2", "a"), QuerySample("a on:201", "a"),
    QuerySample("on:2014", "2014-01-01…2014-12-31"), QuerySample("on:2014-", "2014-01-01…2014-12-31"),
    QuerySample("on:2014-0", "2014-01-01…2014-12-31"), QuerySample("on:2014-02", "2014-02-01…2014-02-28"),
    QuerySample("on:2014-02-", "2014-02-01…2014-02-28"), QuerySample("on:2014-02-0", "2014-02-01…2014-02-28"),
    QuerySample("on:2014-02-03", "on 2014-02-03"), QuerySample("on:2014.", "2014-01-01…2014-12-31"),
    QuerySample("on:..", ""), QuerySample("on:..2", ""), QuerySample("2014..", "from 2014-01-01"),
    QuerySample("2014..2", "from 2014-01-01"), QuerySample("2014..2015-0", "2014-01-01…2015-12-31"),
    QuerySample("on:[5.1]", "", form), QuerySample("on:[201] ", "", form),
    QuerySample("on:2014-[13]", "", "No month 13"),
  ])
  func waitsForPartsToBeTyped(sample: QuerySample) { sample.check(isTyping: true) }
}
