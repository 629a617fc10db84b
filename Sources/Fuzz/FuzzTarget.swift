import Glibc

/// A parser of foreign bytes, with what must hold of its answer whatever the bytes are.
struct FuzzTarget: Sendable {
  /// How `.ci/fuzz` calls it.
  let name: String
  /// Stops the program where something does not hold.
  let read: @Sendable ([UInt8]) -> Void

  static let all: [FuzzTarget] = [
    .formats, .encodings, .words, .extraction, .query, .journal, .configuration, .keys, .packs, .names,
  ]

  /// The one that the environment names.
  static let chosen: FuzzTarget = {
    let name = getenv("DATELINE_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = all.first(where: { $0.name == name }) else {
      fatalError("DATELINE_FUZZ_TARGET must be one of \(all.map(\.name).joined(separator: ", "))")
    }
    return target
  }()
}

/// Stops the program with a message; a precondition has none in a release build.
func require(_ isTrue: Bool, _ message: @autoclosure () -> String) {
  if !isTrue { fatalError(message()) }
}
