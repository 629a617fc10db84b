import Linguistics

/// Names found, meant, and found right, by kind.
struct NameScore {
  private var counts: [NameKind: (found: Int, meant: Int, right: Int)] = [:]

  mutating func add(found: [TokenTags.Name], meant: [TokenTags.Name]) {
    let gold = Set(meant)
    for name in found {
      counts[name.kind, default: (0, 0, 0)].found += 1
      if gold.contains(name) { counts[name.kind, default: (0, 0, 0)].right += 1 }
    }
    for name in meant { counts[name.kind, default: (0, 0, 0)].meant += 1 }
  }

  /// A line for each kind and one for all, with precision, recall and their harmonic mean.
  func report(_ title: String, kinds: [NameKind]) {
    var all = (found: 0, meant: 0, right: 0)
    for kind in kinds {
      let count = counts[kind] ?? (0, 0, 0)
      Report.line("\(title) \(kind): \(Self.words(count))")
      all = (all.found + count.found, all.meant + count.meant, all.right + count.right)
    }
    Report.line("\(title) all: \(Self.words(all))")
  }

  private static func words(_ count: (found: Int, meant: Int, right: Int)) -> String {
    "precision \(Report.percent(count.right, of: count.found)), recall \(Report.percent(count.right, of: count.meant)), "
      + "F1 \(Report.percent(2 * count.right, of: count.found + count.meant))"
  }
}
