import Curses
import Display
import Testing

@Suite struct LostAttributesTests {
  /// 18 is what the Linux console has: no underlined nor dim colours; 3 is what `screen` has.
  @Test(arguments: [18, 3, 2]) func whatIsUnderlinedStandsOutOtherwise(mask: Int) {
    let lost = LostAttributes(mask: mask)
    #expect(lost.replaced(in: .underline) == .bold)
    #expect(lost.replaced(in: [.underline, .italic]) == [.bold, .italic])
    #expect(lost.replaced(in: [.underline, .bold]) == [.bold, .reverse])
    #expect(lost.replaced(in: [.bold, .reverse]) == [.bold, .reverse] && lost.replaced(in: []) == [])
  }

  @Test(arguments: [-1, 0, 16, 5]) func whatCanBeShownStays(mask: Int) {
    for bits in UInt8.min..<32 {
      let attributes = Attributes(rawValue: bits)
      #expect(LostAttributes(mask: mask).replaced(in: attributes) == attributes)
    }
  }

  @Test func withoutBoldItIsReversed() { #expect(LostAttributes(mask: 34).replaced(in: .underline) == .reverse) }
}
