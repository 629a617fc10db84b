import ArgumentParser

/// The script that completes the command line in a shell: the argument parser's own, plus what it lacks, which is
/// the reader's paths and libraries without a subcommand, and the subjects of help.
enum CompletionScript {
  /// The shell whose script is asked for; nil if none is, or one that the parser doesn't know.
  static func shell(askedForIn arguments: [String]) -> CompletionShell? {
    guard arguments.count == 2, arguments[0] == "--generate-completion-script" else { return nil }
    return CompletionShell(rawValue: arguments[1])
  }

  static func text(for shell: CompletionShell) -> String {
    let script = DatelineCommand.completionScript(for: shell)
    switch shell {
    case .bash: return script + bash
    case .fish: return script + fish
    case .zsh: return script.replacing(zshEnd, with: zsh + zshEnd)
    default: return script
    }
  }

  private static var names: [String] {
    DatelineCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
  }
  private static var subjects: String { HelpTopicCommand.subjects.joined(separator: " ") }

  /// The words are completed as if `read` stood before them.
  private static var bash: String {
    """

    _dateline_or_read() {
        if ((COMP_CWORD == 2)) && [[ "${COMP_WORDS[1]}" = help ]]; then
            COMPREPLY=($(compgen -W '\(subjects)' -- "${2}"))
            return
        fi
        if ((COMP_CWORD > 1)); then
            case "${COMP_WORDS[1]}" in
            \(names.joined(separator: "|")))
                _dateline "${@}"
                return
                ;;
            esac
        fi
        local -a commands=()
        ((COMP_CWORD > 1)) || commands=($(compgen -W '\(names.joined(separator: " "))' -- "${2}"))
        COMP_WORDS=("${COMP_WORDS[0]}" read "${COMP_WORDS[@]:1}")
        COMP_CWORD=$((COMP_CWORD + 1))
        _dateline "${@}"
        COMPREPLY+=("${commands[@]}")
    }

    complete -o filenames -F _dateline_or_read dateline

    """
  }

  private static var zsh: String {
    """
    functions[_dateline_commands]="${functions[_dateline]}"

    _dateline() {
        if (( CURRENT == 3 )) && [[ "${words[2]}" = help ]]; then
            compadd -- \(subjects)
            return
        fi
        if (( CURRENT > 2 )); then
            case "${words[2]}" in
            \(names.joined(separator: "|")))
                _dateline_commands "${@}"
                return
                ;;
            esac
        fi
        (( CURRENT > 2 )) || compadd -- \(names.joined(separator: " "))
        words=("${words[1]}" read "${(@)words[2,-1]}")
        (( CURRENT++ ))
        _dateline_commands "${@}"
    }


    """
  }

  /// The end of the parser's script: by then everything must be defined.
  private static let zshEnd = "if [[ \"${funcstack[1]}\" = _dateline ]]; then"

  private static var fish: String {
    let bare = "not __fish_seen_subcommand_from \(names.joined(separator: " "))"
    return """

      complete -c dateline -n '\(bare)' -F
      complete -c dateline -n '\(bare)' -s l -l library -d 'Open a library by its name in the configuration.' -rfka '(command dateline ---completion read -- --library 0 0)'
      complete -c dateline -n '__fish_seen_subcommand_from help' -fa '\(subjects)'

      """
  }
}
