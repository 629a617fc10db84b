import Extraction
import NewsLibrary

/// A list of names to choose one from, narrowed by typing: who spoke, or who is meant.
package struct Chooser: Sendable, Equatable {
  package enum Question: Sendable, Equatable {
    case whoSpoke, sameAsWhom, whoElse
  }

  package enum Entry: Sendable, Equatable {
    /// The speaker that the quote has, who is no more than likely: to be confirmed.
    case likely(String)
    /// A name of this article.
    case here(String)
    /// A speaker of other articles.
    case library(SpeakerSummary)
    case unknown
    /// The name as typed, which nobody has yet.
    case new(String)
  }

  package var subject: CorrectionSubject
  package var question: Question
  /// Names of this article that can be chosen, the likeliest first.
  package var names: [String]
  package var line = LineEditor()
  /// Speakers of the library with some text in their name: the text typed, or while the library has not
  /// answered, one before it.
  package var speakers: [SpeakerSummary] = []
  package var speakersHave = ""

  /// Speakers of the library to choose from, those quoted most; typing finds the others.
  static let mostSpeakers = 1000

  /// What can be chosen now.
  package var entries: [Entry] {
    let typed = line.text.trimmed
    if question == .whoSpoke, typed == "?" { return [.unknown] }
    let speakers = fittingSpeakers
    let likely = likely.filter { Self.holds($0, typed) }.map(Entry.likely)
    // the library also finds names by letters without their accents
    let here = names.filter { name in Self.holds(name, typed) || speakers.contains { $0.name == name } }
    let elsewhere = speakers.filter { !names.contains($0.name) && $0.name != current }
    let isNew = !typed.isEmpty && !(names + speakers.map(\.name)).contains { Self.folded($0) == Self.folded(typed) }
    return likely + here.map(Entry.here) + (question == .whoSpoke && typed.isEmpty && current != nil ? [.unknown] : [])
      + elsewhere.map(Entry.library) + (isNew && typed != current ? [.new(typed)] : [])
  }

  /// The change that an entry makes.
  package func change(_ entry: Entry) -> Correction.Change? {
    switch (subject.matter, question) {
    case (.quote(let anchor, _, _), _): .speaker(of: anchor, is: entry.name)
    case (.name(let name, let kind, _), .sameAsWhom): entry.name.map { .merge(kind, name: name, into: $0) }
    case (.name(_, let kind, let mention), .whoSpoke), (.name(_, let kind, let mention), .whoElse):
      mention.flatMap { anchor in entry.name.map { .split(kind, at: anchor, name: $0) } }
    }
  }

  /// Speakers that can be meant; until the library has answered, Enter must not choose one that does not
  /// hold what is typed.
  private var fittingSpeakers: [SpeakerSummary] {
    if case .name(_, .place, _) = subject.matter { return [] }
    // whom others describe in some words is nobody in this article
    let named = speakers.filter { !$0.key.isDescribed }
    return speakersHave == line.text ? named : named.filter { Self.holds($0.name, line.text) }
  }

  /// The name that stands now, which is no choice.
  private var current: String? {
    switch subject.matter {
    case .quote(_, let speaker, _): speaker
    case .name(let name, _, _): name
    }
  }

  /// The one that stands now and can be confirmed.
  private var likely: [String] {
    if case .quote(_, let speaker?, isLikely: true) = subject.matter { [speaker] } else { [] }
  }

  /// Whether a name has each word that is typed in it, case aside.
  private static func holds(_ name: String, _ typed: String) -> Bool {
    let name = folded(name)
    return folded(typed).split(separator: " ").allSatisfy { name.contains($0) }
  }

  private static func folded(_ name: String) -> String { name.lowercased() }
}

extension Chooser.Entry {
  /// nil for what is no speaker of other articles.
  var speaker: SpeakerSummary? { if case .library(let speaker) = self { speaker } else { nil } }

  /// nil for nobody.
  var name: String? {
    switch self {
    case .likely(let name), .here(let name), .new(let name): name
    case .library(let speaker): speaker.name
    case .unknown: nil
    }
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
