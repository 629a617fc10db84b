import Extraction
import Linguistics

/// Names that are of another kind than was found.
extension CorrectedFindings {
  /// An entity that has this name and kind already takes its mentions. Its quotes stay its own: a place speaks as a body.
  mutating func changeKind(_ kind: Entity.Kind, _ name: String, to new: Entity.Kind) -> TextSpan? {
    guard new != kind, new != .described, let index = subject(named: name, kind) else { return nil }
    let own = findings.entities[index].name
    if let known = entity(named: own, kinds: [new]) { return join(index, to: known, named: own) }
    findings.entities[index].kind = new
    return sign(index)
  }
}
