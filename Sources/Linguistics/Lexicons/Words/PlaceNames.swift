extension WordList {
  static let placeNames: [WordList] = []
}
