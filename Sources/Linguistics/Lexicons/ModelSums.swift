import CModels

/// The sums of the large models, so that nobody has to read ten million bytes to learn whether they changed.
///
/// `Sources/CModels/models.tsv` has a row for each: its name and its `Digest` in hexadecimal. `swift run train sums
/// Sources/CModels` writes it; a test compares it with the models.
package enum ModelSums {
  /// The file as it is part of the binary.
  package static var embedded: UnsafeRawBufferPointer { bytes(cmodels_sums()) }

  /// The file that belongs to the embedded models.
  package static var computed: String { file(tagger: bytes(cmodels_tagger())) }

  /// The file that belongs to the weights of a tagger and the embedded places.
  package static func file(tagger: UnsafeRawBufferPointer) -> String {
    let models = [
      ("incidents", bytes(cmodels_incidents())), ("places", bytes(cmodels_places())), ("tagger", tagger),
    ]
    return models.map { name, bytes in
      var digest = Digest()
      digest.add(bytes)
      return "\(name)\t\(String(digest.value, radix: 16))\n"
    }.joined()
  }

  private static func bytes(_ data: cmodels_data) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: data.bytes, count: data.count)
  }
}
