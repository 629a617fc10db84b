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
