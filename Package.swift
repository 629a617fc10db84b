// swift-tools-version: 6.1
import PackageDescription

// The manifest is the map: each target names all it may import, dependencies point down only, and
// `.ci/imports` compares every `import` in the sources with the lists below.

let package = Package(
  name: "dateline",
  products: [
    .executable(name: "dateline", targets: ["dateline"])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    // Wide-character ncurses for Swift, and the crash handler that must be C.
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    // What Swift does not import of the system: compression, hashing, giving memory back, starting programs.
    .target(name: "CSystem", linkerSettings: [.linkedLibrary("z")]),
    // The encoding of old text: recognised by uchardet, which is linked in, and converted by the C library.
    .target(name: "CUchardet", linkerSettings: [.linkedLibrary(":libuchardet.a"), .linkedLibrary("stdc++")]),
    // HTML and XML as a walk through their elements, by libxml2.
    .target(
      name: "CMarkup", cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])], linkerSettings: [.linkedLibrary("xml2")]),
    // The members of archives and compressed files, by libarchive.
    .target(name: "CArchive", linkerSettings: [.linkedLibrary("archive")]),
    // Mails as a walk through their parts, by GMime. GLib's second folder is named after the machine.
    .target(
      name: "CMail",
      cSettings: [
        .unsafeFlags([
          "-I/usr/include/gmime-3.0", "-I/usr/include/glib-2.0",
          "-I/usr/lib/x86_64-linux-gnu/glib-2.0/include", "-I/usr/lib/aarch64-linux-gnu/glib-2.0/include",
        ])
      ],
      linkerSettings: [.linkedLibrary("gmime-3.0"), .linkedLibrary("gobject-2.0"), .linkedLibrary("glib-2.0")]),
    // The gazetteer and the tagger's weights as read-only bytes inside the binary.
    .target(
      name: "CModels",
      exclude: [
        "folding.bin", "geonames.bin", "incidents.bin", "incidents.md", "landmarks.bin", "landmarks.tsv", "lexicon.bin",
        "models.tsv", "outline.bin", "outline.md", "places.tsv", "tagger.bin", "tagger.md", "vocabulary",
      ]),

    // Text into spans, tokens, sentences; lexicons; knows nothing of news.
    .target(name: "Linguistics", dependencies: ["CModels"]),
    // The anatomy of an article, and the file formats it arrives in.
    .target(name: "Newswire", dependencies: ["CArchive", "CMail", "CMarkup", "CUchardet", "Linguistics"]),
    // What an article says: entities, quotes, speakers, dates, figures.
    .target(name: "Extraction", dependencies: ["CModels", "Linguistics", "Newswire"]),
    // Whole reads and writes on files, pipes and terminals, and other programs run to their end.
    .target(name: "Descriptors", dependencies: ["CSystem"]),
    // The files of a library: found, read, watched; and those that the program writes for itself.
    .target(name: "LibraryFiles", dependencies: ["CSystem", "Newswire", "Descriptors"]),
    // What a user searches for: the language of queries, without an index.
    .target(name: "QueryLanguage", dependencies: ["Linguistics", "Newswire"]),
    // The SQLite index of a library, kept up to date; search; marks, notes, exports.
    .target(
      name: "NewsLibrary",
      dependencies: [
        "CSystem", "Linguistics", "Newswire", "Extraction", "Descriptors", "LibraryFiles", "QueryLanguage",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),

    // A screen as a value: cells, styles, lines, rectangles, keys, column widths.
    .target(name: "Display"),
    // The configuration file, its defaults and its faults.
    .target(name: "Settings", dependencies: ["Display"]),
    // The whole user interface without a terminal: state, actions, update, keymap, panes.
    .target(
      name: "Reader",
      dependencies: [
        "Linguistics", "Newswire", "Extraction", "LibraryFiles", "QueryLanguage", "NewsLibrary", "Display",
      ]),
    // Paints a screen with ncurses and turns input into keys.
    .target(name: "Curses", dependencies: ["CNcurses", "Descriptors", "Display"]),

    // Arguments, run loop, effects: the only place where everything meets. A release holds Swift's own libraries, so that
    // it starts in little more than half the time; those that Foundation hides are named.
    .executableTarget(
      name: "dateline",
      dependencies: [
        "CSystem", "Linguistics", "Newswire", "Extraction", "Descriptors", "LibraryFiles", "QueryLanguage",
        "NewsLibrary",
        "Settings", "Display", "Reader", "Curses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]
        + ["CoreFoundation", "_FoundationCShims", "_FoundationCollections", "_FoundationICU"].map {
          .linkedLibrary($0, .when(configuration: .release))
        }),

    // Measures extraction stage by stage, and the program itself on a pseudo-terminal.
    .executableTarget(
      name: "bench",
      dependencies: [
        "Linguistics", "Newswire", "Extraction", "LibraryFiles", "NewsLibrary", "Display", "TestSupport",
      ]),
    // Learns the weights of the tagger and of incidents from corpora.
    .executableTarget(name: "train", dependencies: ["CModels", "Linguistics", "Newswire", "Extraction"]),

    // Marked text, goldens, seeded random numbers, a pseudo-terminal.
    .target(name: "TestSupport", dependencies: ["Linguistics", "Display"], path: "Tests/TestSupport"),
    .testTarget(name: "LinguisticsTests", dependencies: ["CModels", "Linguistics", "TestSupport", "train"]),
    .testTarget(
      name: "NewswireTests", dependencies: ["Linguistics", "Newswire", "TestSupport"], exclude: ["Goldens"]),
    .testTarget(
      name: "ExtractionTests", dependencies: ["Linguistics", "Newswire", "Extraction", "TestSupport"],
      exclude: ["Goldens"]),
    .testTarget(
      name: "NewsLibraryTests",
      dependencies: [
        "Linguistics", "Newswire", "Extraction", "LibraryFiles", "QueryLanguage", "NewsLibrary", "TestSupport",
      ],
      exclude: ["Goldens"]),
    .testTarget(name: "LibraryFilesTests", dependencies: ["Newswire", "Descriptors", "LibraryFiles", "TestSupport"]),
    .testTarget(name: "QueryLanguageTests", dependencies: ["QueryLanguage", "TestSupport"]),
    .testTarget(name: "DisplayTests", dependencies: ["Display", "TestSupport"]),
    .testTarget(name: "SettingsTests", dependencies: ["Settings", "Display", "TestSupport"]),
    .testTarget(name: "CursesTests", dependencies: ["Display", "Curses", "TestSupport"]),
    .testTarget(
      name: "ReaderTests",
      dependencies: [
        "Linguistics", "Newswire", "Extraction", "LibraryFiles", "QueryLanguage", "NewsLibrary", "Display", "Reader",
        "TestSupport",
      ],
      exclude: ["Goldens"]),
    .testTarget(
      name: "BenchTests", dependencies: ["bench", "Linguistics", "Newswire", "Display", "TestSupport"]),
    // Takes a terminal and crashes, for the tests of what is left of it.
    .executableTarget(name: "CrashProbe", dependencies: ["Curses", "Display"], path: "Tests/CrashProbe"),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "NewsLibrary", "dateline", "CrashProbe", "Display", "Reader", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

// Fuzzed by `.ci/fuzz`. A plain build has no libFuzzer to link it with.
if Context.environment["DATELINE_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Linguistics", "Newswire", "Extraction", "LibraryFiles", "QueryLanguage", "NewsLibrary", "Display", "Settings",
      ],
      // libFuzzer itself comes from `.ci/fuzz`, which knows where it lies.
      linkerSettings: [.unsafeFlags(["-sanitize=address"])]))
  // Not `--sanitize fuzzer --sanitize address`: the compiler heeds the last one only, and which that is changes from
  // build to build. With the address sanitizer last no branch is counted, and libFuzzer is blind.
  for target in package.targets where !target.isTest {
    target.cSettings = (target.cSettings ?? []) + [.unsafeFlags(["-fsanitize=fuzzer-no-link,address"])]
    target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-sanitize=fuzzer,address"])]
  }
}
