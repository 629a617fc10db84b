/// How a file's bytes stood for its text.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  // Latin letters
  case windows1252 = "Windows-1252"
  case windows1250 = "Windows-1250"
  case windows1254 = "Windows-1254"
  case windows1257 = "Windows-1257"
  case windows1258 = "Windows-1258"
  case latin1 = "ISO-8859-1"
  case latin2 = "ISO-8859-2"
  case latin3 = "ISO-8859-3"
  case latin4 = "ISO-8859-4"
  case latin5 = "ISO-8859-9"
  case latin6 = "ISO-8859-10"
  case latin7 = "ISO-8859-13"
  case latin9 = "ISO-8859-15"
  case latin10 = "ISO-8859-16"
  // Other alphabets
  case windows1251 = "Windows-1251"
  case koi8 = "KOI8-R"
  case isoCyrillic = "ISO-8859-5"
  case macCyrillic = "MAC-CYRILLIC"
  case ibmCyrillic = "IBM866"
  case windows1253 = "Windows-1253"
  case isoGreek = "ISO-8859-7"
  case windows1256 = "Windows-1256"
  case isoArabic = "ISO-8859-6"
  case windows1255 = "Windows-1255"
  case isoHebrew = "ISO-8859-8"
  case thai = "TIS-620"
  // East Asia
  case chinese = "GB18030"
  case big5 = "BIG5"
  case eucJapanese = "EUC-JP"
  case shiftJIS = "SHIFT_JIS"
  case eucKorean = "EUC-KR"
  case koreanUHC = "UHC"

  /// The encoding of a name, in any case; nil for one that no text here is read in.
  init?(named name: String) {
    guard let found = Self.byName[name.uppercased()] else { return nil }
    self = found
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue.uppercased(), $0) })

  /// The number that stands for it in an index.
  package var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether it writes Latin letters, of which most are ASCII.
  var isLatin: Bool {
    switch self {
    case .windows1252, .windows1250, .windows1254, .windows1257, .windows1258, .latin1, .latin2, .latin3, .latin4,
      .latin5, .latin6, .latin7, .latin9, .latin10:
      true
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .windows1251, .koi8, .isoCyrillic, .macCyrillic, .ibmCyrillic,
      .windows1253, .isoGreek, .windows1256, .isoArabic, .windows1255, .isoHebrew, .thai, .chinese, .big5, .eucJapanese,
      .shiftJIS, .eucKorean, .koreanUHC:
      false
    }
  }
}

/// What is not certain about a text that could be read.
package enum DecodingDoubt: Sendable, Hashable {
  /// So many stretches of bytes belong to no character of the encoding that the rest is in.
  case strayBytes(Int)
  /// Bytes that are zero stand between the words, or fill the end.
  case zeroBytes
  /// The encoding was guessed from few or ambiguous bytes.
  case guessed(TextEncoding)

  /// The doubt about two texts of one file, of which the second may have none.
  func joined(with other: DecodingDoubt?) -> DecodingDoubt {
    if case .strayBytes(let one) = self, case .strayBytes(let two) = other { return .strayBytes(one + two) }
    return self
  }
}
