import NewsLibrary

/// `|`: text to a command of the shell.
extension State {
  mutating func startPiping() -> [Effect] {
    // before a whole line is typed for nothing
    guard outside.running == nil else {
      message = "Another command is still running; Esc ends it"
      return []
    }
    guard let subject = subjects.first else {
      message =
        overlays.isEmpty
        ? "Nothing to pipe to a command" : keymap.naming("Nothing to pipe to a command here; {back} goes back")
      return []
    }
    _ = startPrompt(.shell(subject))
    prompt?.recall.take(outside.commands)
    return []
  }

  mutating func runCommand(_ command: String, with subject: ExportSubject) -> [Effect] {
    guard command.contains(where: { !$0.isWhitespace }) else { return [] }
    prompt = nil
    outside.remember(command)
    outside.running = command
    return [.outside(.pipe(subject, command: command, width: size.width - 2))]
  }

  mutating func takeOutput(_ output: CommandOutput) -> [Effect] {
    outside.running = nil
    outside.output = output
    return []
  }

  /// Shows what a command said, once no text is being typed: keys meant for that would go to the page.
  mutating func showOutput() -> [Effect] {
    guard let output = outside.output, !isTextTyped else { return [] }
    outside.output = nil
    guard !output.lines.isEmpty else {
      message = OutsideText.silent(output)
      return []
    }
    message = nil
    return show(CommandOutputPage(output: output))
  }

  /// Whether keys are text, or will be.
  var isTextTyped: Bool { prompt != nil || isNoteAwaited || pages.top?.line != nil }
}
