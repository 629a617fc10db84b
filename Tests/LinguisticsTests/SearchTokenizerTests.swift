import Linguistics
import TestSupport
import Testing

/// The words that searches know of a text; other forms of a word stand behind it and a stroke.
struct SearchTokenizerTests {
  private func words(_ text: String, for purpose: SearchTokenizer.Purpose = .text) -> String {
    var words: [String] = []
    let mark = String(decoding: SearchTokenizer.acronymMark, as: UTF8.self)
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      SearchTokenizer.forEachWord(of: bytes, for: purpose) { word, span, isOtherForm in
        let letters = String(decoding: word, as: UTF8.self)
        let shown = letters.hasSuffix(mark) ? letters.dropLast() + "!" : letters
        if isOtherForm { words[words.count - 1] += "|" + shown } else { words.append(String(shown)) }
        return true
      }
    }
    return words.joined(separator: " ")
  }

  @Test(arguments: [
    ("The gate, opened.", "the gate opened"),
    ("Łukasz Źdźbło of Český Krumlov met Øystein Åse.", "lukasz zdzblo of cesky krumlov met oystein ase"),
    ("ﬁrst ﬂag ＡＢＣ ĐÀ NẴNG straße Æther Þór", "first flag abc da nang strasse aether thor"),
    ("Королёв йод", "королев иод"),
    ("e\u{301}vacue\u{301}s", "evacues"),
    ("مُدُنِ أحمد القاهرة مصطفى", "مدن احمد القاهره مصطفي"),
    ("שָׁלוֹם", "שלום"),
    ("", ""), ("… — !", ""), ("\u{AD}", ""),
  ])
  func caseAccentsAndStrokesGo(_ text: String, _ expected: String) { #expect(words(text) == expected) }

  @Test(arguments: [
    ("an e-mail", "an email|mail", "an email"),
    ("F-16 jets", "f16|16 jets", "f16 jets"),
    ("O’Hara's boat", "ohara|hara boat", "ohara boat"),
    ("Israel's", "israel", "israel"),
    ("don't", "dont|don", "dont"),
    ("cease‑fire", "ceasefire|cease|fire", "ceasefire"),
    ("a -- b - c d-", "a b c d", "a b c d"),
    ("agree-\n  ment", "agreement|agree|ment", "agreement"),
    ("agree-\r\nment", "agreement|agree|ment", "agreement"),
    ("agree-\n\nment", "agree ment", "agree ment"), ("Agree-\nMent", "agree ment", "agree ment"),
    ("ware\u{AD}house", "warehouse", "warehouse"),
    ("a-b-c-d-e-f-g-h", "a b c d e f g h", "a b c d e f g h"),
    ("2014-2015", "20142015|2014|2015", "20142015"),
    ("1,200 9.5", "1 200 9 5", "1 200 9 5"),
  ])
  func whatIsJoinedIsOneWordAndItsParts(_ text: String, _ inText: String, _ inQuery: String) {
    #expect(words(text) == inText)
    #expect(words(text, for: .query) == inQuery)
  }

  @Test(arguments: [
    ("US troops told us", "us|us! troops told us", "us! troops told us"),
    ("the U.S. and the U.N.", "the us|us! and the un", "the us! and the un"),
    ("U.S.-led WHO who Who", "usled|us|us!|led who|who! who who", "usled who! who who"),
    ("plan B. A man", "plan b a man", "plan b a man"), ("J.K. Marsh", "jk marsh", "jk marsh"),
    ("at 5 p.m. today", "at 5 pm today", "at 5 pm today"),
  ])
  func shortNamesAreNotOtherWords(_ text: String, _ inText: String, _ inQuery: String) {
    #expect(words(text) == inText)
    #expect(words(text, for: .query) == inQuery)
  }

  @Test(arguments: [
    ("捕虜交換。橋", "捕虜 虜交 交換 換 橋", "捕虜 虜交 交換 橋"),
    ("运粮队abc车队", "运粮 粮队 队 abc 车队 队", "运粮 粮队 abc 车队"),
    ("หยุดยิง", "หย ยุ ุด ดย ยิ ิง ง", "หย ยุ ุด ดย ยิ ิง"),
    ("포로교환이", "포로 로교 교환 환이 이", "포로 로교 교환 환이"),
  ])
  func scriptsWithoutBlanksAreCutIntoPairs(_ text: String, _ inText: String, _ inQuery: String) {
    #expect(words(text) == inText)
    #expect(words(text, for: .query) == inQuery)
  }

  @Test func namesKeepTheirParts() {
    #expect(words("Émile O’Hara-Lund, U.S.", for: .parts) == "emile o hara lund u s")
    #expect(words("捕虜交換", for: .parts) == "捕虜交換")
  }

  /// What the index hands back must come out as it was.
  @Test func foldedWordsStayAsTheyAre() {
    let text = "US e-mail straße 捕虜交 O’Hara القاهرة ﬁ"
    var forms: [String] = []
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      SearchTokenizer.forEachWord(of: bytes, for: .query) { word, _, _ in
        forms.append(String(decoding: word, as: UTF8.self))
        return true
      }
    }
    for form in forms {
      Array(form.utf8).withUnsafeBufferPointer { bytes in
        SearchTokenizer.forEachWord(of: bytes, for: .query) { word, _, _ in
          #expect(word.elementsEqual(form.utf8))
          return true
        }
      }
    }
  }

  @Test func anyBytesGiveWordsInTheText() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random) : Array("aA.-'’\n U".utf8).randomElement(using: &random)!
      }
      bytes.withUnsafeBufferPointer { buffer in
        for purpose in [SearchTokenizer.Purpose.text, .query, .parts] {
          var last = 0
          SearchTokenizer.forEachWord(of: buffer, for: purpose) { word, span, isOtherForm in
            #expect(!word.isEmpty && span.lowerBound < span.upperBound && span.upperBound <= bytes.count)
            #expect(isOtherForm || span.lowerBound >= last)
            if !isOtherForm { last = span.lowerBound }
            return true
          }
        }
      }
    }
  }
}
