/// How many letters must be put in, left out, exchanged, or turned with their neighbour to make one word
/// of another (Damerau, "A technique for computer detection and correction of spelling errors", 1964,
/// where no stretch is edited twice).
package enum EditDistance {
  /// nil if it is more than `most`.
  package static func between(_ one: [UInt8], _ other: [UInt8], most: Int) -> Int? {
    guard abs(one.count - other.count) <= most else { return nil }
    var before = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for row in one.indices {
      var now = [row + 1]
      for column in other.indices {
        let exchange = last[column] + (one[row] == other[column] ? 0 : 1)
        var least = min(exchange, now[column] + 1, last[column + 1] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          least = min(least, before[column - 1] + 1)
        }
        now.append(least)
      }
      guard now.contains(where: { $0 <= most }) else { return nil }
      (before, last) = (last, now)
    }
    return last[other.count] <= most ? last[other.count] : nil
  }
}
