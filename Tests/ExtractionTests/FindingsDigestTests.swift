import Extraction
import Linguistics
import Testing

@Suite("What findings depend on")
struct FindingsDigestTests {
  private let words = Array("#calendar\tword\nmarch\t3\nmay\t5\n".utf8)
  private let models = Array("tagger\t1f\n".utf8)
  private let numbers = [("quotes", 1), ("dates", 2)]

  private func digest(words: [UInt8]? = nil, models: [UInt8]? = nil, numbers: [(String, Int)]? = nil) -> Int {
    (words ?? self.words).withUnsafeBytes { words in
      (models ?? self.models).withUnsafeBytes { models in
        FindingsDigest(words: words, models: models, numbers: numbers ?? self.numbers).value
      }
    }
  }

  @Test("The same parts give the same digest")
  func same() {
    #expect(digest() == digest())
    #expect(FindingsDigest.current.value == Extractor.version)
  }

  @Test("Every byte of a word and of a model's sum counts, and so does one more or less")
  func everyByte() {
    for index in words.indices {
      var other = words
      other[index] ^= 1
      #expect(digest(words: other) != digest())
    }
    #expect(digest(words: words + [0]) != digest())
    #expect(digest(words: words.dropLast()) != digest())
    #expect(digest(models: Array("tagger\t1e\n".utf8)) != digest())
  }

  @Test("A kind that changed, came or went counts")
  func kinds() {
    #expect(digest(numbers: [("quotes", 1), ("dates", 3)]) != digest())
    #expect(digest(numbers: numbers + [("weapons", 1)]) != digest())
    #expect(digest(numbers: [("quotes", 1)]) != digest())
  }

  @Test("The sums of the models are those of their bytes: else run `swift run train sums Sources/CModels`")
  func storedSums() {
    #expect(String(decoding: ModelSums.embedded, as: UTF8.self) == ModelSums.computed)
  }
}
