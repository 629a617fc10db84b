/// An undoing of a line that the user chose, not of the last one: a deed that can be undone in its turn.
struct Withdrawal {
  /// What it is undone by, together with those made at once.
  var deed: String
  /// The line that was withdrawn.
  var of: String
}
