import Linguistics

/// The time of day at which an article was published, as its file writes it.
///
/// It is never turned into another zone, since the day beside it is the day of the same zone; only the clock is always
/// one of 24 hours.
package struct PublicationTime: Hashable, Sendable {
  /// 0...23
  package let hour: Int
  /// 0...59
  package let minute: Int
  /// The zone that the file gives; nil if it gives none.
  package let zone: WrittenZone?

  /// nil for an hour or a minute that no clock shows, and for midnight: programs write it where they know the day alone.
  package init?(hour: Int, minute: Int, zone: WrittenZone? = nil) {
    guard (0...23).contains(hour), (0...59).contains(minute), hour + minute > 0 else { return nil }
    (self.hour, self.minute, self.zone) = (hour, minute, zone)
  }

  /// Minutes since midnight by the clock as written.
  package var minuteOfDay: Int { hour * 60 + minute }

  /// `14:05`
  package var clock: String { "\(Self.padded(hour)):\(Self.padded(minute))" }

  /// As ISO 8601 writes it, for a machine: `14:05+02:00`; `14:05` where nobody knows how far the zone is from Greenwich.
  ///
  /// - Parameter day: the day of publication, since a zone may have another offset in summer.
  package func iso(on day: CalendarDate) -> String {
    guard let offset = zone?.offset(on: day) else { return clock }
    let minutes = abs(offset)
    return "\(clock)\(offset < 0 ? "-" : "+")\(Self.padded(minutes / 60)):\(Self.padded(minutes % 60))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension PublicationTime: CustomStringConvertible {
  /// As a reader sees it: `14:05 GMT`, `14:05+02:00`, `14:05`.
  package var description: String {
    guard let zone else { return clock }
    return zone.isName ? "\(clock) \(zone.words)" : clock + zone.words
  }

  /// The inverse of `description`; nil for any other text.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    var cursor = ByteCursor(bytes, in: TextSpan(0, bytes.count))
    guard let time = WrittenTime.read(&cursor), cursor.at == cursor.end else { return nil }
    self = time
  }
}
