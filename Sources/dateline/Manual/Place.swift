/// Where things lie outside of the program, and what they are.
struct Place {
  let name: String
  let words: String

  static let files = [
    Place(
      name: "$XDG_CONFIG_HOME/dateline/config.toml",
      words:
        "The configuration; in ~/.config where the variable is not set. dateline config --default prints one with all that can be set."
    ),
    Place(
      name: "$XDG_CACHE_HOME/dateline",
      words: "The index; in ~/.cache where the variable is not set. It may be deleted at any time and is built again."),
    Place(
      name: "$XDG_DATA_HOME/dateline",
      words:
        "What you made: marks, tags, notes, corrections, saved searches; in ~/.local/share where the variable is not set. Never deleted."
    ),
  ]

  static let environment = [
    Place(name: "TERM", words: "The type of the terminal."),
    Place(name: "NO_COLOR", words: "Set to anything, no colours are used."),
    Place(name: "VISUAL, EDITOR", words: "The editor that files are opened in."),
    Place(name: "HOME", words: "Stands for ~ in the configuration, and holds the folders above."),
    Place(
      name: "XDG_CONFIG_HOME, XDG_CACHE_HOME, XDG_DATA_HOME",
      words: "Other places for the folders above, as absolute paths."),
  ]

  static let statuses = [
    Place(name: "0", words: "All went well."),
    Place(name: "1", words: "A search found nothing, a file could not be read, or the configuration has faults."),
    Place(name: "2", words: "The program could not work at all: no terminal, no place for the index, no such library."),
    Place(name: "64", words: "The command line could not be understood."),
  ]
}
