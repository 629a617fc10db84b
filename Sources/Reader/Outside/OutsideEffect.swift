import Display
import NewsLibrary

/// Work with what is outside of the reader: files, the clipboard, commands, the editor.
package enum OutsideEffect: Sendable, Equatable {
  /// Writes an export to a file → `.written`, `.inTheWay` where another file is there that may not go, or
  /// `.notWritten`.
  case write(FileRequest, replacing: Bool)
  /// Takes a written file away again → `.takenBack`
  case takeBack(WrittenFile)
  /// A quote with its citation, to be copied → `.quoteToCopy`
  case loadQuote(QuoteReference)
  /// Puts words on the clipboard → `.copied`
  case copy(CopiedWords)
  /// Gives text to a command of the shell → `.commandEnded`
  ///
  /// - Parameter width: at which the lines of its output are broken.
  case pipe(ExportSubject, command: String, width: Columns)
  /// Ends the running command.
  case endCommand
  /// Where the file of an article is, to be edited → `.located`
  case locate(ArticleID, line: Int)
  /// Gives the terminal to the editor → `.edited`
  case edit(EditedFile)
}

/// What came of it.
package enum OutsideReport: Sendable {
  /// nil where there was nothing to write.
  case written((file: WrittenFile, count: ExportCount)?)
  case inTheWay(FileRequest, path: String)
  case notWritten(ExportError)
  case takenBack(WrittenFile, WrittenFile.Removal)
  /// nil where the quote is gone.
  case quoteToCopy(ExportedQuote?)
  /// By which means, none where there is none.
  case copied(CopiedWords, by: [String])
  case commandEnded(CommandOutput)
  /// nil where the article is gone.
  case located(EditedFile?)
  /// With the exit status of the editor.
  case edited(status: Int32, editor: String)
}

/// What is to be written where.
package struct FileRequest: Sendable, Equatable {
  package var subject: ExportSubject
  package var format: ExportFormat
  /// As typed; `~` is the home folder.
  package var path: String

  package init(subject: ExportSubject, format: ExportFormat, path: String) {
    self.subject = subject
    self.format = format
    self.path = path
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
