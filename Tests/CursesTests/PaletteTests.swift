import Curses
import Display
import Testing

@Suite struct PaletteTests {
  /// 208 is orange, 24 a dark blue, 245 a middle grey, 236 nearly black.
  @Test(arguments: [
    (256, 208, 208), (16, 208, 3), (8, 208, 3), (16, 9, 9), (8, 9, 1), (16, 245, 8), (8, 245, 7), (8, 236, 7),
    (8, 0, 0), (8, 196, 1), (8, 21, 4), (0, 208, -1), (16_777_216, 5, 5), (16_777_216, 208, 0xFF8700),
  ])
  func takesTheNearest(_ count: Int, _ index: UInt8, _ number: Int) {
    #expect(Palette(count: count).numbers(.indexed(index), on: .standard).foreground == number)
  }

  @Test(arguments: [0, 8, 16, 256, 16_777_216])
  func leavesTheTerminalsOwn(_ count: Int) {
    let numbers = Palette(count: count).numbers(.standard, on: .standard)
    #expect(numbers == (-1, -1))
  }

  @Test(arguments: [8, 16]) func keepsTextVisible(_ count: Int) {
    let palette = Palette(count: count)
    let colours = stride(from: UInt8.min, to: .max, by: 5).map(Colour.indexed)
    for foreground in colours {
      for background in colours where foreground != background {
        let numbers = palette.numbers(foreground, on: background)
        #expect(numbers.foreground != numbers.background, "\(foreground) on \(background)")
      }
    }
  }
}
