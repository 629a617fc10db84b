import Display
import TestSupport
import Testing

/// Whole screens with their styles, compared with goldens in `Goldens/Screens`.
enum ScreenGolden {
  /// The sizes at which each screen is looked at: one pane, list and reader, all three, and wide.
  static let sizes: [Size] = [
    Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 120, height: 40),
    Size(width: 200, height: 60),
  ]

  /// Compares the screen that a desk shows now with the golden of this name.
  static func check(_ name: String, _ desk: Desk, sourceLocation: SourceLocation = #_sourceLocation) {
    let golden = Golden("Screens/\(name).txt", besides: #filePath.replacing("/Support/", with: "/"))
    let difference = golden.difference(from: ScreenDump.text(of: desk.state.view()))
    #expect(difference == nil, "\(difference ?? "")", sourceLocation: sourceLocation)
  }

  /// Does the same on a new desk of each size, and compares what is shown then.
  static func check(
    _ name: String, sourceLocation: SourceLocation = #_sourceLocation, _ desk: (Columns, Int) -> Desk
  ) {
    for size in sizes {
      let name = "\(name)-\(size.width.count)x\(size.height)"
      check(name, desk(size.width, size.height), sourceLocation: sourceLocation)
    }
  }
}
