import Display
import NewsLibrary

/// What the reader asks of other programs.
package enum OutsideRequest: Request {
  /// Puts words on the clipboard → `.copied`
  case copy(CopiedWords)
  /// Gives text to a command of the shell → `.commandEnded`
  ///
  /// - Parameter width: at which the lines of its output are broken.
  case pipe(ExportSubject, command: String, width: Columns)

  package enum Answer: Sendable {
    /// By which means; empty if there is none.
    case copied(CopiedWords, by: [String])
    case commandEnded(CommandOutput)
  }
}

/// What the reader asks of the user's editor.
package enum EditorRequest: Request {
  /// Opens a file → `.edited`
  case edit(EditedFile)
  /// Opens a note → `.written`, `.notWritten` or `.noFile`
  case writeNote(NoteSubject, text: String)

  package enum Answer: Sendable {
    /// With the exit status of the editor.
    case edited(status: Int32, editor: String)
    case written(NoteSubject, text: String)
    /// The editor that was given this text failed.
    case notWritten(NoteSubject, text: String, editor: String, keptIn: String?)
    /// No file for the editor can be made in a folder.
    case noFile(NoteSubject, text: String, folder: String, errno: Int32)
  }
}

/// Words for the clipboard.
package struct CopiedWords: Sendable, Equatable {
  /// Without control characters: one could end a shell's bracketed paste, and what follows would run.
  package let text: String
  /// What they are, for the message: `The quote with its citation`.
  package let what: String

  init(text: String, what: String) {
    self.text = text.harmless(.lines)
    self.what = what
  }
}

/// A file for the editor.
package struct EditedFile: Sendable, Equatable {
  /// Absolute; need not be UTF-8.
  package var path: [UInt8]
  /// From 1 up.
  package var line: Int

  package init(path: [UInt8], line: Int) {
    self.path = path
    self.line = line
  }
}
