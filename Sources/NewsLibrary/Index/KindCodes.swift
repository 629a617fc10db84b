import Extraction

/// The numbers that stand for kinds in the index.
extension Entity.Kind {
  var code: Int {
    switch self {
    case .person: 0
    case .organisation: 1
    case .place: 2
    }
  }
}

extension Quote.Kind {
  var code: Int {
    switch self {
    case .direct: 0
    case .mixed: 1
    case .indirect: 2
    }
  }

  /// nil for a number that stands for none.
  init?(code: Int) {
    guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = kind
  }
}
