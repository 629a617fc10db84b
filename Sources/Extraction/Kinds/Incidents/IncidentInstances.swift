import Linguistics
import Newswire

/// What the models decide on in one article, with the features that they see: what `train` learns from.
package struct IncidentInstances: Sendable {
  package struct Instance: Sendable {
    /// The deed, or the noun phrase without its article.
    package var span: TextSpan
    /// The sentence that it stands in.
    package var sentence: TextSpan
    /// The phrase without a number before it.
    package var uncounted: TextSpan
    package var features: IncidentFeatures
    /// Of a deed.
    package var type: IncidentType?
    /// The fullest name of who has one.
    package var name: String?
    /// Of a noun phrase that is a name.
    package var entity: Entity.Kind?
    /// Of a date.
    package var days: KnownDays?
  }

  package private(set) var deeds: [Instance] = []
  package private(set) var phrases: [Instance] = []
  /// Each date beside each deed of its sentence.
  package private(set) var dates: [Instance] = []

  package init(_ article: Article) {
    let reading = Extractor.reading(article) { $0.name != Incident.kind }
    let text = IncidentText(reading)
    let facts = SentenceFactsReader(reading)
    for sentence in text.sentences {
      let span = text.span(of: sentence.tokens)
      let own = facts.facts(within: span)
      let ofDeeds = DeedFeatures(text, own)
      for deed in sentence.deeds {
        deeds.append(
          Instance(
            span: text.span(of: deed.tokens), sentence: span, uncounted: text.span(of: deed.tokens),
            features: ofDeeds.features(of: deed, in: sentence),
            type: deed.entry.type))
      }
      addDates(of: sentence, span, text, own)
      let ofRoles = RoleFeatures(text)
      for chunk in sentence.parties {
        phrases.append(
          Instance(
            span: text.span(of: chunk.tokens), sentence: span, uncounted: text.span(of: text.uncounted(chunk)),
            features: ofRoles.features(of: chunk, in: sentence),
            name: chunk.form == .name ? text.entity(at: chunk.tokens.lowerBound)?.name : nil,
            entity: text.entity(at: chunk.tokens.lowerBound)?.kind))
      }
    }
  }

  private mutating func addDates(
    of sentence: IncidentText.Sentence, _ span: TextSpan, _ text: IncidentText, _ facts: SentenceFacts
  ) {
    let features = DateFeatures(text, facts)
    for deed in sentence.deeds {
      for date in facts.dates where date.days != nil {
        dates.append(
          Instance(
            span: text.span(of: deed.tokens), sentence: span, uncounted: date.span,
            features: features.features(of: date, for: deed, in: sentence), type: deed.entry.type, days: date.days))
      }
    }
  }
}
