extension WordList {
  static let names: [WordList] = []
}
