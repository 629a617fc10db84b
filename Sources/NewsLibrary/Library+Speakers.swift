import QueryLanguage

/// The speakers of the library and what each of them said: all of it may be called from any thread.
extension Library {
  /// Speakers with a part of their name, case and accents aside; the empty part is in all names.
  ///
  /// - Parameter limit: how many at most; nil for all.
  package func speakers(
    matching part: String, by order: SpeakerOrder = .quotes, limit: Int? = nil
  ) throws -> [SpeakerSummary] {
    try index.read { try Speakers.matching(part, by: order, limit: limit, $0) }
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
