import CNcurses

/// What a thread other than the terminal's can do for the terminal.
package enum CrashCover {
  /// Lets a stack overflow of the calling thread give the terminal back too; other crashes do so
  /// anyway. Costs 64 KB until the thread ends; a second call costs nothing.
  package static func coverThread() { cn_crash_cover_thread() }
}
