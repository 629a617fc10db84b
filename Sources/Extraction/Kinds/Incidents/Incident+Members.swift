extension Incident {
  package var members: [FactMember] {
    let end = days.flatMap { $0.last > $0.first ? $0.last : nil }
    return [
      FactMember("type", .string(type.rawValue)), FactMember("range", .range(span)),
      FactMember("date", .string(days?.first.description)), FactMember("end", .string(end?.description)),
      FactMember("place", .string(place)), FactMember("latitude", .number(position?.latitude)),
      FactMember("longitude", .number(position?.longitude)), FactMember("country", .string(country)),
      FactMember("stage", .string(stage.rawValue)), FactMember("background", .flag(isBackground)),
      FactMember("denied", .flag(isDenied)), FactMember("claimedBy", Self.list(claimedBy)),
      FactMember("blamedBy", Self.list(blamedBy)), FactMember("perpetrators", Self.fillers(perpetrators)),
      FactMember("organisations", Self.fillers(organisations)), FactMember("targets", Self.fillers(targets)),
      FactMember("weapons", Self.list(weapons)), FactMember("victims", .list(victims.map { .object($0.members) })),
      FactMember("rule", .string(rule.rawValue)),
    ]
  }

  fileprivate static func list(_ names: [String]) -> FactValue { .list(names.map { .string($0) }) }

  /// A filler of one name is a string, one of several a list of strings.
  fileprivate static func filler(_ names: [String]) -> FactValue {
    names.count > 1 ? list(names) : .string(names.first)
  }

  private static func fillers(_ fillers: [[String]]) -> FactValue { .list(fillers.map(filler)) }
}

extension IncidentVictim {
  fileprivate var members: [FactMember] {
    [
      FactMember("text", .string(text)), FactMember("name", Incident.filler(names)), FactMember("low", .number(low)),
      FactMember("high", .number(high)), FactMember("effect", .string(effect.rawValue)),
    ]
  }
}
