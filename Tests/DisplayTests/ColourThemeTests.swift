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
  private static let promises: [(theme: ColourTheme, grounds: [RGB], least: Double)] = [
    (.standard, [.black, .white], 3), (.dark, [.black, RGB(235)], 4.5), (.light, [.white], 4.5),
    (.contrast, [.black], 7),
  ]

  @Test(arguments: promises) func textsStandOutFromTheGround(theme: ColourTheme, grounds: [RGB], least: Double) throws {
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

  /// Among the terminal's own colours, whichever of the two usual palettes these are.
  @Test(arguments: promises, [8, 16])
  func textsStandOutAmongFewColoursToo(promise: (theme: ColourTheme, grounds: [RGB], least: Double), count: Int) throws
  {
    let (theme, grounds, least) = promise
    for palette in NamedColours.palettes {
      for ink in Self.texts {
        let style = theme.resolved(Style(.ink(ink)), colourCount: count)
        // the terminal's own text stands out from its ground
        guard case .indexed(let number) = style.foreground else { continue }
        #expect(Int(number) < count && style.background == (theme == .contrast ? .indexed(0) : .standard))
        for ground in grounds {
          #expect(palette[Int(number)].contrast(to: ground) >= least, "\(theme.name): \(ink) is \(number)")
        }
      }
      for (ink, paper) in Self.papers {
        let style = theme.resolved(Style(.ink(ink), on: .ink(paper)), colourCount: count)
        guard case .indexed(let text) = style.foreground, case .indexed(let ground) = style.background else { continue }
        // bold text may come out bright where there are no numbers for that
        for text in count == 8 ? [text, text + 8] : [text] {
          let contrast = palette[Int(text)].contrast(to: palette[Int(ground)])
          #expect(contrast >= max(4.5, least), "\(theme.name): \(ink) is \(text) on \(ground)")
        }
      }
    }
  }

  @Test(arguments: promises.map(\.theme), [8, 16]) func neighbouringSpeakersDifferAmongFewColours(
    theme: ColourTheme, count: Int
  ) {
    let colours = Ink.speakers.map { theme.resolved(Style(.ink($0)), colourCount: count).foreground }
    for (one, other) in zip(colours, colours.dropFirst()) { #expect(one != other, "\(theme.name): \(colours)") }
    #expect(Set(colours).count >= (count == 8 ? 2 : 4), "\(theme.name): \(colours)")
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
