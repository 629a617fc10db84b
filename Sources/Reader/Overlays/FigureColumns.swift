import Display
import Extraction
import NewsLibrary

/// The columns of a table of figures: kind, number, of whom, place and day, who says so, headline. Where they have no
/// room beside one another, who says so and the headline stand in a line below.
struct FigureColumns {
  private let width: Columns
  private let kind: Columns
  private let number: Columns
  /// 0 if what is counted stands with the number.
  private let of: Columns
  private let setting: Columns
  /// 0 if it stands below.
  private let source: Columns

  /// Columns from which all stand beside one another.
  private static let leastWide: Columns = 78
  /// Before what stands below.
  private static let indent = "  "

  /// - Parameter hasKind: whether the rows are of several kinds.
  init(width: Columns, hasKind: Bool) {
    let isWide = width >= Self.leastWide
    kind = hasKind && width >= 50 ? 10 : 0
    let left = width - kind
    number = isWide ? min(17, left * 2 / 13) : left / 2
    of = isWide ? min(24, left * 2 / 13) : 0
    setting = isWide ? min(32, left * 4 / 13) : left - number - of
    source = isWide ? min(30, left * 2 / 13) : 0
    self.width = width
  }

  /// What the columns are; nil where rows have a second line.
  var heading: StyledLine? {
    guard source > 0 else { return nil }
    let style = Theme.style(.heading)
    let names = [
      ("kind", kind), ("number", number), ("of whom", of), ("where, when", setting), ("who says so", source),
    ]
    let cells = names.filter { $0.1 > 0 }.map { StyledLine.Run(Self.cell($0.0, $0.1), style) }
    return StyledLine(cells + [StyledLine.Run("headline", style)])
  }

  /// - Parameter told: nil while it is on its way.
  func lines(of told: ToldFigure?) -> [StyledLine] {
    guard let told else {
      let waiting = StyledLine([StyledLine.Run("…", Theme.style(.faint))])
      return source > 0 ? [waiting] : [waiting, StyledLine([])]
    }
    var first = StyledLine([
      StyledLine.Run(Self.cell(told.figure.counts.rawValue, kind), Theme.style(.faint)),
      StyledLine.Run(Self.cell(of > 0 ? told.number : told.words, number), Theme.style(.message)),
      StyledLine.Run(Self.cell(told.figure.of ?? "", of), Theme.style(.text)),
      StyledLine.Run(setting(of: told), Theme.style(.text)),
    ])
    let (who, title) = (told.figure.source ?? "", told.citation.headline)
    if source > 0 {
      first.append(Self.cell(who, source), Theme.style(.text))
      first.append(title, Theme.style(.faint))
      return [first]
    }
    let tail = [who, title].filter { !$0.isEmpty }.joined(separator: " · ")
    return [first, StyledLine([StyledLine.Run(Self.indent + tail, Theme.style(.faint))])]
  }

  /// The day stays whole where the place is cut. What only the article tells has a `?`.
  private func setting(of told: ToldFigure) -> String {
    let setting = told.setting
    let days = setting.days.map { $0.text + (setting.daysFrom == .article ? "?" : "") } ?? ""
    let place = setting.place.map { $0 + (setting.placeFrom == .article ? "?" : "") } ?? ""
    let room = max(0, self.setting - 2 - TextWidth.columns(of: days))
    let shown = Truncation.cut(place, to: room)
    return Self.cell([shown, days].filter { !$0.isEmpty }.joined(separator: " "), self.setting)
  }

  /// Cut so that a blank is left behind it; empty in no columns.
  private static func cell(_ text: String, _ width: Columns) -> String {
    width > 0 ? Truncation.cut(text, to: width - 1).padded(to: width) : ""
  }
}
