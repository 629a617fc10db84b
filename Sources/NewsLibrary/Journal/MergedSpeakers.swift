import Extraction

extension Correction {
  /// The names that it makes one of as speakers of the whole library; nil if it makes none.
  ///
  /// A person's last name alone is nobody's in other articles, and the same words describe many.
  var mergedSpeakers: (old: String, new: String)? {
    guard case .merge(let kind, let old, let new) = change, scope != .here else { return nil }
    let isClear =
      switch kind {
      case .person: [old, new].allSatisfy { $0.split(separator: " ").count > 1 }
      case .organisation, .place: true
      case .described: false
      }
    return isClear ? (old, new) : nil
  }
}

/// Merges that count for speakers of all articles, for those who read an article without the index that has them.
struct MergedSpeakers: Sendable {
  /// By a name in small letters the one that it was merged into, and by which correction.
  private var targets: [String: (name: String, id: String)] = [:]

  init(_ records: [CorrectionRecord]) {
    for merge in SpeakerStatements(records, key: Self.key).merges {
      let (root, target) = (Self.key(self.root(of: merge.old)), self.root(of: merge.new))
      if root != Self.key(target) { targets[root] = (target, merge.id) }
    }
  }

  /// What makes the speakers of an article go by the names that they were merged into.
  func merges(of findings: Findings) -> [(change: Correction.Change, id: String)] {
    guard !targets.isEmpty else { return [] }
    return Set(findings.quotes.flatMap(\.speakers).map(\.index)).sorted().compactMap { index in
      let speaker = findings.entities[index]
      guard speaker.kind != .described, let target = targets[Self.key(speaker.name)] else { return nil }
      return (.merge(speaker.kind, name: speaker.name, into: root(of: target.name)), target.id)
    }
  }

  private func root(of name: String) -> String {
    var name = name
    while let target = targets[Self.key(name)] { name = target.name }
    return name
  }

  private static func key(_ name: String) -> String { name.lowercased() }
}
