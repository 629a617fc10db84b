/// Lets libFuzzer read its arguments and feed the target that the environment names.
@main enum FuzzProgram {
  static func main() {
    var (count, arguments) = (CommandLine.argc, CommandLine.unsafeArgv)
    let status = withUnsafeMutablePointer(to: &arguments) {
      runDriver(&count, UnsafeMutableRawPointer($0), readOneInput)
    }
    if status != 0 { fatalError("libFuzzer gave up with status \(status)") }
  }
}

/// libFuzzer has no header that Swift could import. It calls `read` with each input that it makes.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutableRawPointer,
  _ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

private func readOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
