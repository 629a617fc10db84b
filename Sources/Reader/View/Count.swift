/// Numbers as the screen shows them.
package enum Count {
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
