/// What `q` comes back to after a jump: the pages that lay over the panes, the pane, and where the reader stood.
struct Level: Sendable {
  var overlays: [OpenPage] = []
  var focus: Pane
  var isZoomed: Bool
  /// nil where the reader stays where it is.
  var stop: History.Stop?
  /// The search that was on.
  var search: String?
}
