/// Firms that are called by an owner: `Moody’s`, `McDonald’s`. What looks like a possessive is theirs.
enum FirmNames {
  /// Takes the possessive that follows into a name of one word that is always such a firm.
  static func takePossessives(_ labels: inout [NameLabel], _ prepared: PreparedText) {
    let tokens = prepared.text.tokens
    for index in labels.indices.dropLast() where labels[index].begins && tokens[index].shape != .lower {
      guard isPossessive(index + 1, prepared), labels[index + 1] == .none, labels[index] != .none else { continue }
      guard tokens[index].classes.contains(.firmOwner) else { continue }
      labels[index] = NameLabel(.organisation, .begin)
      labels[index + 1] = NameLabel(.organisation, .end)
    }
  }

  private static func isPossessive(_ index: Int, _ prepared: PreparedText) -> Bool {
    let token = prepared.text.tokens[index]
    let bytes = prepared.text.text.bytes
    return token.kind == .word && token.span.start == prepared.text.tokens[index - 1].span.end
      && (bytes[token.span.start] == UInt8(ascii: "'") || bytes[token.span.start] == 0xE2)
  }
}
