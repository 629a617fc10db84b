import Extraction
import Linguistics
import Newswire

/// Writes facts as the machine interface has them, whatever their kind.
package struct FactJSON {
  private let text: SourceText
  private let offsets: ScalarOffsets

  package init(of text: SourceText, offsets: ScalarOffsets) {
    self.text = text
    self.offsets = offsets
  }

  /// An object of a fact's members.
  package func write(_ members: [FactMember], to json: inout JSONText) {
    json.object { json in
      for member in members {
        json.member(member.name)
        write(member.value, to: &json)
      }
    }
  }

  /// `[start, end]`, counted in Unicode scalars.
  package func write(_ span: TextSpan, to json: inout JSONText) {
    let range = offsets.range(of: span)
    json.array(CollectionOfOne(range)) { json, range in
      json.number(range.lowerBound)
      json.number(range.upperBound)
    }
  }

  private func write(_ value: FactValue, to json: inout JSONText) {
    switch value {
    case .string(let string?): json.string(string)
    case .number(let number?): json.number(number)
    case .flag(let flag): json.boolean(flag)
    case .range(let span?): write(span, to: &json)
    case .string(nil), .number(nil), .range(nil): json.null()
    case .words(let span): json.string(text[span])
    case .list(let values): json.array(values) { write($1, to: &$0) }
    case .object(let members): write(members, to: &json)
    }
  }
}
