import Testing
import bench

@Suite struct PercentilesTests {
  @Test func ranksAreTheNearest() {
    let ranks = Percentiles((1...200).reversed().map { .milliseconds($0) })
    #expect(ranks.median == .milliseconds(100))
    #expect(ranks[95] == .milliseconds(190))
    #expect(ranks[99] == .milliseconds(198))
    #expect(ranks.max == .milliseconds(200))
  }

  @Test func oneDurationIsAllRanks() {
    let ranks = Percentiles([.seconds(3)])
    #expect([1, 50, 100].allSatisfy { ranks[$0] == .seconds(3) })
  }

  @Test func noneIsZero() {
    #expect(Percentiles([]).max == .zero)
  }

  @Test func decimalsAreRoundedAndKeepTheirZeros() {
    #expect(BenchOutput.decimals(2.046, 2) == "2.05")
    #expect(BenchOutput.decimals(0.04, 2) == "0.04")
    #expect(BenchOutput.decimals(9.96, 1) == "10.0")
  }
}
