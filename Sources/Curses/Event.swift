import Display

/// What ends a wait.
package enum Event: Hashable, Sendable {
  /// A key, pasted text, the mouse. A new size comes as `.resize`.
  case input(Input)
  /// Another thread called `WakePipe.wake()`, once or more.
  case wake
  /// A watched descriptor can be read.
  case readable(CInt)
  /// The terminal has a new size; what was painted is forgotten.
  case resize(Size)
  /// A signal asks the program to end: SIGTERM, SIGHUP, SIGINT or SIGQUIT. After `Terminal.die(by:)`
  /// there is no way back.
  case terminate(CInt)
  /// The terminal is gone. Every later wait says so again.
  case hangup
}
