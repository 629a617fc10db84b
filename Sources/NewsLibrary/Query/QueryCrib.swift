/// The syntax of queries on one line.
package enum QueryCrib {
  /// Items in order of use, so that a narrow line can leave out the last ones.
  package static let items =
    ["\"a phrase\"", "begin*", "-not", "OR"] + QueryField.allCases.map { $0.name + ":" }
    + ["2014..2015", "NEAR/5", "(…)"]
}
