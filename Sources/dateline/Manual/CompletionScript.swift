import ArgumentParser

/// The script that completes the command line in a shell: the argument parser's own, plus what it lacks, which is
/// the reader's paths and libraries without a subcommand, and the subjects of help.
struct CompletionScript {
  /// That of the argument parser.
  let parserScript: String
  /// The names of the subcommands.
  let commands: [String]
  /// What there is help on.
  let subjects: [String]

  /// The shell whose script is asked for; nil if none is, or one that the parser doesn't know.
  static func shell(askedForIn arguments: [String]) -> CompletionShell? {
    guard arguments.count == 2, arguments[0] == "--generate-completion-script" else { return nil }
    return CompletionShell(rawValue: arguments[1])
  }

  func text(for shell: CompletionShell) -> String {
    switch shell {
    case .bash: parserScript + bash
    case .fish: parserScript + fish
    case .zsh: parserScript.replacing(Self.zshEnd, with: zsh + Self.zshEnd)
    // a shell that the parser learned since: it lacks only these additions
    default: parserScript
    }
  }

  /// The words are completed as if `read` stood before them.
  private var bash: String {
    """

    _dateline_or_read() {
        if ((COMP_CWORD == 2)) && [[ "${COMP_WORDS[1]}" = help ]]; then
            COMPREPLY=($(compgen -W '\(subjects.joined(separator: " "))' -- "${2}"))
            return
        fi
        if ((COMP_CWORD > 1)); then
            case "${COMP_WORDS[1]}" in
            \(commands.joined(separator: "|")))
                _dateline "${@}"
                return
                ;;
            esac
        fi
        local -a commands=()
        ((COMP_CWORD > 1)) || commands=($(compgen -W '\(commands.joined(separator: " "))' -- "${2}"))
        COMP_WORDS=("${COMP_WORDS[0]}" read "${COMP_WORDS[@]:1}")
        COMP_CWORD=$((COMP_CWORD + 1))
        _dateline "${@}"
        COMPREPLY+=("${commands[@]}")
    }

    complete -o filenames -F _dateline_or_read dateline

    """
  }

  private var zsh: String {
    """
    functions[_dateline_commands]="${functions[_dateline]}"

    _dateline() {
        if (( CURRENT == 3 )) && [[ "${words[2]}" = help ]]; then
            compadd -- \(subjects.joined(separator: " "))
            return
        fi
        if (( CURRENT > 2 )); then
            case "${words[2]}" in
            \(commands.joined(separator: "|")))
                _dateline_commands "${@}"
                return
                ;;
            esac
        fi
        (( CURRENT > 2 )) || compadd -- \(commands.joined(separator: " "))
        words=("${words[1]}" read "${(@)words[2,-1]}")
        (( CURRENT++ ))
        _dateline_commands "${@}"
    }


    """
  }

  /// The end of the parser's script: by then everything must be defined.
  private static let zshEnd = "if [[ \"${funcstack[1]}\" = _dateline ]]; then"

  private var fish: String {
    let bare = "not __fish_seen_subcommand_from \(commands.joined(separator: " "))"
    return """

      complete -c dateline -n '\(bare)' -F
      complete -c dateline -n '\(bare)' -s l -l library -d 'Open a library by its name in the configuration.' -rfka '(command dateline ---completion read -- --library 0 0)'
      complete -c dateline -n '__fish_seen_subcommand_from help' -fa '\(subjects.joined(separator: " "))'

      """
  }
}
