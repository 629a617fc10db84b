import Testing
import bench

@Suite struct TrapTests {
  @Test(arguments: Trap.all.indices)
  func aTrapIsAsLargeAsItIsAskedFor(_ index: Int) {
    let trap = Trap.all[index]
    for size in [1000, 1 << 16] {
      #expect((size - 16...size).contains(trap.file(bytes: size).bytes.count), "\(trap.name)")
    }
  }
}
