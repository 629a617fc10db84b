extension WordList {
  static let common: [WordList] = []
}
