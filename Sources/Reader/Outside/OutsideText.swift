import Display
import NewsLibrary

/// The wording of what is done with the outside.
enum OutsideText {
  static func copied(_ words: CopiedWords, by means: [String]) -> String {
    guard !means.isEmpty else {
      return "Not copied: too long for the terminal's clipboard, and wl-copy, xclip and xsel are missing"
    }
    return "\(words.what): \(means.joined(separator: " and "))"
  }

  static func takenBack(_ file: WrittenFile, _ removal: WrittenFile.Removal) -> PathLine {
    PathLine(verdicts: verdicts(removal), path: file.path)
  }

  private static func verdicts(_ removal: WrittenFile.Removal) -> [String] {
    switch removal {
    case .removed: ["Undone: the file was removed", "Undone: removed"]
    case .restored: ["Undone: the file is as it was before", "Undone: as before"]
    case .changed: ["Not undone: the file has changed since and stays", "Not undone: changed"]
    case .kept: ["Not undone: the file that it replaced was too large to keep", "Not undone: too large"]
    case .gone: ["Not undone: the file is gone already", "Gone already"]
    case .failed(let code): ["Not undone: the file stays (\(SystemError.words(code)))", "Not undone"]
    }
  }

  /// What a command without any output did.
  static func silent(_ output: CommandOutput) -> String {
    switch output.status {
    case nil: "Ended: \(output.command)"
    case 0: "Done, no output: \(output.command)"
    case let status?: "Failed (\(status)), no output: \(output.command)"
    }
  }

  /// nil if all went well.
  static func edited(_ status: Int32, _ editor: String) -> PathLine? {
    switch status {
    case 0: nil
    case 127: PathLine(verdicts: ["No such editor: set $VISUAL or $EDITOR", "No such editor"], path: editor)
    default: PathLine(verdicts: ["The editor ended with status \(status)", "Status \(status)"], path: editor)
    }
  }

  /// The editor was not even called.
  static func noFile(in folder: String, _ code: Int32) -> String {
    "No file for the editor could be made (\(SystemError.words(code))) in \(folder)"
  }

  static func failed(_ editor: String, keptIn path: String?) -> PathLine {
    // the editor may be called by a long path
    let name = editor.split(separator: "/").last ?? ""
    let verdict = "\(name) failed: the note is unchanged"
    guard let path else { return PathLine(verdicts: [verdict], path: "", joint: "") }
    return PathLine(
      verdicts: [
        "\(verdict); your text is in", "\(name) failed; your text is in", "Failed; kept in", "In",
      ],
      path: path, joint: " ", least: TextWidth.columns(of: path))
  }
}
