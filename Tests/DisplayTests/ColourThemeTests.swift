import Display
import Testing

@Suite struct ColourThemeTests {
  @Test func themesAreFoundByTheirNames() {
    #expect(ColourTheme.all.map(\.name) == ["standard", "dark", "light", "contrast", "mono"])
    for theme in ColourTheme.all { #expect(ColourTheme.named(theme.name) == theme) }
    #expect(ColourTheme.named("Standard") == nil)
  }

  private static let texts: [Ink] = [.faint, .heading, .warning] + Ink.speakers
  private static let papers: [(Ink, Ink)] = [
    (.hit, .hitPaper), (.selected, .selectedPaper), (.title, .titlePaper), (.status, .statusPaper),
  ]

  /// The grounds that each theme promises a contrast on.
  @Test(arguments: [
    (ColourTheme.standard, [RGB.black, .white], 3.0), (.dark, [.black, RGB(235)], 4.5), (.light, [.white], 4.5),
    (.contrast, [RGB(16)], 7.0),
  ])
  func textsStandOutFromTheGround(theme: ColourTheme, grounds: [RGB], least: Double) throws {
    for ink in Self.texts {
      let colour = try #require(Self.colour(theme, Style(.ink(ink))), "\(ink)")
      for ground in grounds { #expect(colour.contrast(to: ground) >= least, "\(theme.name): \(ink)") }
    }
    for (ink, paper) in Self.papers {
      let style = theme.resolved(Style(.ink(ink), on: .ink(paper)), colourCount: 256)
      guard case .indexed(let text) = style.foreground, case .indexed(let ground) = style.background else { continue }
      #expect(RGB(text).contrast(to: RGB(ground)) >= max(4.5, least), "\(theme.name): \(ink)")
    }
  }

  @Test func faintTextOfTheStandardThemeReadsOnBothGrounds() throws {
    let faint = try #require(Self.colour(.standard, Style(.ink(.faint))))
    #expect(faint.contrast(to: .black) >= 4.5 && faint.contrast(to: .white) >= 4.5)
  }

  @Test(arguments: [ColourTheme.standard, .dark, .light, .contrast])
  func speakersDifferForAllEyes(theme: ColourTheme) throws {
    let colours = try Ink.speakers.map { try #require(Self.colour(theme, Style(.ink($0)))) }
    for eyes in Eyes.allCases {
      for (index, one) in colours.enumerated() {
        for other in colours[(index + 1)...] {
          #expect(eyes.difference(one, other) >= 20, "\(theme.name): \(one), \(other) for \(eyes)")
        }
      }
    }
  }

  @Test(arguments: [0, 8, 16, 256, 16_777_216]) func noInkIsLeft(count: Int) {
    for theme in ColourTheme.all {
      for ink in Ink.allCases {
        let style = theme.resolved(Style(.ink(ink), on: .ink(ink)), colourCount: count)
        #expect(!Self.isInk(style.foreground) && !Self.isInk(style.background), "\(theme.name): \(ink)")
      }
    }
  }

  @Test(arguments: ColourTheme.all) func withoutColoursThereAreAttributes(theme: ColourTheme) {
    for paper in [Ink.hitPaper, .selectedPaper, .titlePaper, .statusPaper] {
      let style = theme.resolved(Style(.ink(.hit), on: .ink(paper)), colourCount: 0)
      #expect(style == Style(.standard, paper.attributes) && style != .plain, "\(theme.name): \(paper)")
    }
  }

  private static func colour(_ theme: ColourTheme, _ style: Style) -> RGB? {
    guard case .indexed(let number) = theme.resolved(style, colourCount: 256).foreground else { return nil }
    return RGB(number)
  }

  private static func isInk(_ colour: Colour) -> Bool {
    if case .ink = colour { true } else { false }
  }
}
