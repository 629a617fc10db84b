import NewsLibrary

/// The wording of what is done with the outside.
enum OutsideText {
  static func copied(_ words: CopiedWords, by means: [String]) -> String {
    guard !means.isEmpty else {
      return "Not copied: too much for a terminal's clipboard, and no wl-copy, xclip or xsel to take it"
    }
    return "\(words.what): \(means.joined(separator: " and "))"
  }

  static func takenBack(_ file: WrittenFile, _ removal: WrittenFile.Removal) -> String {
    switch removal {
    case .removed: "Undone: \(file.path) is gone again"
    case .restored: "Undone: \(file.path) is again what it was before"
    case .changed: "\(file.path) was changed since, and stays"
    case .kept: "\(file.path) stays: the file that it replaced was too large to be kept"
    case .gone: "\(file.path) is gone already"
    case .failed(let code): "\(file.path) can't be taken back (\(SystemError.words(code)))"
    }
  }

  /// What a command without any output did.
  static func silent(_ output: CommandOutput) -> String {
    switch output.status {
    case nil: "Ended: \(output.command)"
    case 0: "\(output.command): done, and said nothing"
    case let status?: "\(output.command): failed (\(status)), and said nothing"
    }
  }

  static func edited(_ status: Int32, _ editor: String) -> String? {
    switch status {
    case 0: nil
    case 127: "There is no editor \(editor): set $VISUAL or $EDITOR"
    default: "\(editor) ended with status \(status)"
    }
  }
}
