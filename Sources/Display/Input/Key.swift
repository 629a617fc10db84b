/// One key press, as the input decoder understood it.
package enum Key: Hashable, Sendable {
  /// A printable character, Space included.
  case character(Character)
  /// Control with a letter or sign, given in lower case: `^D` is `.control("d")`. Tab, Enter and
  /// Esc have cases of their own.
  case control(Character)
  case enter, tab, backTab, escape, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)
}

/// What the terminal sends: keys, pasted text, the mouse, a new size.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// Text of a bracketed paste, valid UTF-8.
  case paste(String)
  case mouse(Mouse)
  case resize(Size)
}
