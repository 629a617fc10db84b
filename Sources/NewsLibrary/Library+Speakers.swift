import Extraction
import QueryLanguage

/// The speakers of the library and what each of them said: all of it may be called from any thread.
extension Library {
  /// Speakers who have each word of a text in their name or a role, case and accents aside; all for the empty text.
  ///
  /// - Parameter limit: how many at most; nil for all.
  package func speakers(
    matching part: String, in place: SpeakerWords = .nameOrRole, by order: SpeakerOrder = .quotes, limit: Int? = nil
  ) throws -> [SpeakerSummary] {
    try index.read { try Speakers.matching(part, in: place, by: order, limit: limit, $0) }
  }

  /// Whom a part of a name means: the one of just this name, else those with it in their name, else those with it in a
  /// role.
  package func speaker(fitting part: String) throws -> SpeakerFit {
    let key = SpeakerKey(rawValue: try NameFolding().fold(part))
    let named = try speakers(matching: part, in: .name)
    if let one = named.first(where: { $0.key == key }) { return .one(one) }
    let fitting = named.isEmpty ? try speakers(matching: part) : named
    return fitting.count > 1 ? .several(fitting) : fitting.first.map(SpeakerFit.one) ?? .nobody
  }

  /// What each of some speakers is named as most often: a person, a body, or somebody without a name.
  package func kinds(of speakers: some Sequence<SpeakerKey>) throws -> [SpeakerKey: Entity.Kind] {
    try index.read { db in
      Dictionary(
        try speakers.compactMap { speaker in try Speakers.kind(of: speaker, db).map { (speaker, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// The role that each of some speakers is given most often; empty if none is.
  package func roles(of speakers: some Sequence<SpeakerKey>) throws -> [SpeakerKey: String] {
    try index.read { db in
      Dictionary(
        try speakers.map { ($0, try Speakers.role(of: $0, db) ?? "") }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// What is known of the speaker of a name or description, case and accents aside; nil if nobody of it is quoted.
  ///
  /// - Parameter company: how many others come with it who are quoted in the same articles.
  package func profile(ofSpeakerNamed name: String, company: Int = 100) throws -> SpeakerProfile? {
    try index.read { db in
      try ProfileReader(db: db).profile(of: Speakers.key(ofName: name, db), company: company)
    }
  }

  /// All quotes of a speaker, also indirect ones, in order of date and then of text; those without a date are the
  /// last.
  package func quotes(of speaker: SpeakerKey) throws -> [QuoteReference] {
    try index.read { try Speakers.quotes(of: speaker, $0).map(\.reference) }
  }

  /// The same for the speaker of a name, case and accents aside.
  package func quotes(ofSpeakerNamed name: String) throws -> [QuoteReference] {
    try index.read { try Speakers.quotes(of: Speakers.key(ofName: name, $0), $0).map(\.reference) }
  }

  /// Those of them whose words match a query, reported words as well as quoted ones; fields of the query that
  /// are about articles, such as dates, narrow them to such articles.
  ///
  /// - Parameter isTyping: whether the last word may go on.
  /// - Throws: `CancellationError` if the task is cancelled.
  package func quotes(ofSpeakerNamed name: String, saying text: String, isTyping: Bool) async throws -> SaidQuotes {
    try await index.read { db in
      let quotes = try Speakers.quotes(of: Speakers.key(ofName: name, db), db)
      return try QuoteFilter(db: db, roots: self.roots, version: self.findings.version)
        .said(text, isTyping: isTyping, among: quotes)
    }
  }

  /// The words of some quotes, with the hits of a query in them; those whose article is gone or has other
  /// findings by now are left out.
  package func texts(
    of quotes: [QuoteReference], marking query: Query? = nil
  ) throws -> [QuoteReference: QuoteText] {
    try index.read { db in
      try QuoteTexts(db: db, corrector: corrector, version: findings.version).texts(of: quotes, marking: query)
    }
  }
}
