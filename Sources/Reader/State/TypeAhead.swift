import Display

/// What the user asked for before what it is about was there: over a slow line, or by typing fast.
struct TypeAhead: Sendable, Equatable {
  enum Wish: Sendable, Equatable {
    case key(Key)
    case paste(String)
    /// Of a command that was run by its name.
    case action(Action)
  }

  /// In the order in which they came.
  private(set) var wishes: [Wish] = []
  /// Whether what is on its way is not waited for any more: it failed, or the user didn't want to wait.
  private(set) var isGivenUp = false

  mutating func hold(_ wish: Wish) { wishes.append(wish) }

  /// Takes all out, to be done.
  mutating func release() -> [Wish] {
    defer { wishes = [] }
    return wishes
  }

  /// Forgets them; later ones are not held before something else is waited for.
  mutating func giveUp() { self = TypeAhead(wishes: [], isGivenUp: true) }

  /// Nothing is on its way any more.
  mutating func rest() { isGivenUp = false }
}

/// What is on its way, as far as keys wait for it.
struct Waiting: Sendable, Equatable {
  /// The page or prompt that opens when it comes.
  var opening: LibraryRequest.Opening?
  /// Whether the rows of the page on top are missing.
  var isPageDue = false
  /// Whether a walk along what a speaker said goes on in another article.
  var isWalking = false
  /// Whether a change is being kept.
  var hasChange = false
  /// Whether another list than the one shown is to come; one that is loaded again as it is shown is there already.
  var isListDue = false
  /// Whether another article than the one shown is to come.
  var isArticleDue = false
  /// Whether what Enter in the prompt acts on is to come.
  var isAnswerDue = false

  var isAnything: Bool {
    opening != nil || isPageDue || isWalking || hasChange || isListDue || isArticleDue || isAnswerDue
  }

  var delaysPage: Bool { opening != nil || isPageDue }

  /// Whether an action is about something that is on its way.
  ///
  /// - Parameters:
  ///   - isOnPage: whether a page lies over the panes.
  ///   - pane: the one that has the keys.
  func delays(_ action: Action, isOnPage: Bool, in pane: Pane) -> Bool {
    if action.isLeaving { return false }
    if hasChange, action.goesByChanges { return true }
    if isOnPage { return delaysPage }
    if isWalking || opening != nil { return true }
    switch action.need(in: pane) {
    case .nothing: return false
    case .list: return isListDue
    case .article: return isListDue || isArticleDue
    }
  }
}
