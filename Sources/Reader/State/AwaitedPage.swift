/// A page that comes with its rows, and so is shown when they are there.
enum AwaitedPage: Sendable, Equatable {
  /// Of the speaker of this name.
  case speaker(String)
  /// Those of the library with a part of their name.
  case librarySpeakers(matching: String)

  /// Whether the keys pressed meanwhile are text that narrows it.
  var takesText: Bool { if case .librarySpeakers = self { true } else { false } }
}
