extension WordList {
  static let bodies: [WordList] = []
}
