/// How far the indexing is.
package struct Indexing: Sendable, Equatable {
  package enum Pass: Sendable, Equatable {
    /// Counts files.
    case text
    /// Counts articles.
    case findings
    /// Another process has the library in hand; nothing is counted.
    case elsewhere
  }
  package var pass: Pass
  package var done: Int
  package var total: Int
  /// Files or articles a second; nil until it is known.
  package var rate: Double?

  package init(pass: Pass, done: Int = 0, total: Int = 0, rate: Double? = nil) {
    self.pass = pass
    self.done = done
    self.total = total
    self.rate = rate
  }

  /// Seconds to the end of the pass; nil until the rate is known.
  var secondsLeft: Double? {
    guard let rate, rate > 0 else { return nil }
    return Double(max(0, total - done)) / rate
  }

  /// In words: `reading 1,200 of 10,000 · 2,400/s · 4 s left`.
  package var words: String { items.joined(separator: " · ") }

  /// The same in pieces, the most telling first.
  var items: [String] {
    guard pass != .elsewhere else { return ["another dateline is indexing"] }
    let what = pass == .text ? "reading" : "finding facts"
    var parts = ["\(what) \(Count.text(done)) of \(Count.text(total))"]
    if let rate { parts.append("\(Count.text(Int(rate.rounded())))/s") }
    if let secondsLeft { parts.append("\(Self.words(seconds: secondsLeft)) left") }
    return parts
  }

  /// `4 s`, `12 min`, `3 h 05 min`.
  package static func words(seconds: Double) -> String {
    let seconds = Int(min(max(0, seconds), 1e9).rounded(.up))
    if seconds < 100 { return "\(seconds) s" }
    let minutes = (seconds + 59) / 60
    if minutes < 100 { return "\(minutes) min" }
    return "\(minutes / 60) h \(minutes % 60 < 10 ? "0" : "")\(minutes % 60) min"
  }
}
