/// The 64-bit hash that stands for a feature: a template's number with the values that fill it.
///
/// Multiply and xor-shift rounds of the MurmurHash3 finaliser (Appleby, public domain constants); the
/// model keeps sixteen bits of it, so mixing well matters more than speed.
package enum FeatureHash {
  @inline(__always)
  static func mix(_ template: UInt64, _ value: UInt64) -> UInt64 {
    var hash = (value ^ (template &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 32
    hash = hash &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 29)
  }

  @inline(__always)
  static func join(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &+ (first >> 31))
  }
}

/// Takes the features of a token one by one.
protocol FeatureSink {
  mutating func add(_ hash: UInt64)
}

extension FeatureSink {
  @inline(__always)
  mutating func add(_ template: UInt64, _ value: UInt64) { add(FeatureHash.mix(template, value)) }

  @inline(__always)
  mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
    add(FeatureHash.mix(template, FeatureHash.join(first, second)))
  }
}

/// Keeps the features, to learn from.
struct FeatureList: FeatureSink {
  var hashes: [UInt64] = []

  @inline(__always)
  mutating func add(_ hash: UInt64) { hashes.append(hash) }
}
