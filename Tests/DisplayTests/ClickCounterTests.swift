import Display
import Testing

@Suite struct ClickCounterTests {
  private let start = ContinuousClock.now

  /// The clicks of presses at columns and milliseconds.
  private func clicks(_ presses: [(x: Columns, milliseconds: Int)]) -> [Int] {
    var counter = ClickCounter()
    return presses.map { press in
      let time = start + .milliseconds(press.milliseconds)
      _ = counter.counted(.mouse(Mouse(.release, x: press.x, y: 2)), at: time)
      guard case .mouse(let mouse) = counter.counted(.mouse(Mouse(.press, x: press.x, y: 2)), at: time) else {
        return 0
      }
      return mouse.clicks
    }
  }

  @Test func twoSoonAfterEachOtherAreADoubleClick() {
    #expect(clicks([(4, 0), (4, 400)]) == [1, 2])
    #expect(clicks([(4, 0), (4, 401)]) == [1, 1])
    #expect(clicks([(4, 0), (5, 100)]) == [1, 1])
  }

  @Test func aThirdOneBeginsAnew() { #expect(clicks([(4, 0), (4, 100), (4, 200), (4, 300)]) == [1, 2, 1, 2]) }

  @Test(arguments: [Input.key("j"), .mouse(Mouse(.wheelDown, x: 4, y: 2)), .mouse(Mouse(.drag, x: 5, y: 2))])
  func nothingMayComeBetween(input: Input) {
    var counter = ClickCounter()
    let press = Input.mouse(Mouse(.press, x: 4, y: 2))
    _ = counter.counted(press, at: start)
    #expect(counter.counted(input, at: start) == input)
    #expect(counter.counted(press, at: start) == press)
  }
}
