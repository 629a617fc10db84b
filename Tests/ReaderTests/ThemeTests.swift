import Display
import Reader
import TestSupport
import Testing

@Suite struct ThemeTests {
  /// What must be told apart by looks alone, since nothing is drawn beside it.
  private static let looks: [(name: String, style: Style)] = [
    ("text", Theme.style(.text)), ("headline", Theme.style(.headline)), ("deck", Theme.style(.deck)),
    ("hit", Theme.style(.hit)), ("selected", Theme.style(.selected)),
    ("evidence", Theme.evidence(of: .plain)), ("fact under the cursor", Theme.underCursor(.plain, isHit: false)),
    ("hit under the cursor", Theme.underCursor(Theme.style(.hit), isHit: true)),
  ]

  @Test(arguments: ColourTheme.all, [0, 8, 16, 256])
  func eachMeaningLooksUnlikeTheOthers(theme: ColourTheme, colourCount: Int) {
    let looks = Self.looks.map { ($0.name, theme.resolved($0.style, colourCount: colourCount)) }
    for (index, (name, style)) in looks.enumerated() {
      for (other, like) in looks[(index + 1)...] {
        #expect(style != like, "\(theme.name): \(name) and \(other)")
      }
    }
  }

  /// Without a colour each role has an attribute, or a sign is drawn beside it: the letter and the bar
  /// in the margin, the lines between the panes.
  @Test func rolesNeedNoColour() {
    let drawnWithSigns: Set<Role> = [.text, .rule, .speaker(0)]
    for role in Role.allCases where !drawnWithSigns.contains(role) {
      #expect(ColourTheme.mono.resolved(Theme.style(role), colourCount: 256) != .plain, "\(role)")
    }
  }
}
