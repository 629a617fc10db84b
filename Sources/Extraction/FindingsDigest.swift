import Linguistics

/// A sum over all that findings depend on: an index finds again what was found with another.
///
/// A word in a table and a weight of a model change it by themselves. Who changes a rule raises the number of its
/// stage here, or that of its kind of fact (`FactKind.number`).
package struct FindingsDigest: Sendable {
  /// What the rules of each stage count their changes by.
  package static let stages = [("entities", 10), ("quotes", 10)]

  package let value: Int

  /// - Parameters:
  ///   - words: the tables of the vocabulary.
  ///   - models: the sums of the models.
  ///   - numbers: stages and kinds of fact with the number of their changes.
  package init(words: UnsafeRawBufferPointer, models: UnsafeRawBufferPointer, numbers: [(String, Int)]) {
    var digest = Digest()
    digest.add(words)
    digest.add(models)
    for (name, number) in numbers {
      digest.add(name)
      digest.add(UInt64(truncatingIfNeeded: number))
    }
    value = Int(truncatingIfNeeded: digest.value)
  }

  /// That of this program.
  package static let current = FindingsDigest(
    words: VocabularyTable.embedded, models: ModelSums.embedded,
    numbers: stages + FactKind.all.map { ($0.name.rawValue, $0.number) })
}
