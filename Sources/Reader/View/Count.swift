import Glibc
import NewsLibrary

/// Numbers as the screen shows them.
package enum Count {
  /// The same in few columns: `1,234`, `1,000+`.
  static func short(_ results: SearchResults) -> String {
    text(results.articles.count) + (results.isComplete ? "" : "+")
  }

  /// How many articles were found, as far as is known yet.
  static func found(_ results: SearchResults) -> String {
    let count = results.articles.count
    if !results.isComplete { return "more than \(text(count)) articles" }
    return articles(count)
  }

  package static func articles(_ count: Int) -> String { count == 1 ? "1 article" : "\(text(count)) articles" }

  static func hits(_ count: Int) -> String { count == 1 ? "1 hit" : "\(text(count)) hits" }

  /// With a comma after every third digit: `12,000`.
  package static func text(_ number: Int) -> String {
    let digits = String(number)
    var out = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position) % 3 == 0, out != "-" { out.append(",") }
      out.append(digit)
    }
    return out
  }
}

/// The system's own words for an `errno`.
package enum SystemError {
  package static func words(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
