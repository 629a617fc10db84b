import Linguistics
import NewsLibrary
import Reader
import Settings

/// The words of faults of the configuration: where, what, and what to do, in one line.
enum FaultWording {
  static func line(_ fault: ConfigurationFault) -> String {
    let place = fault.line.map { "line \($0)" }
    let parts = ["config.toml", place, fault.path, words(fault.reason)].compactMap(\.self)
    return parts.joined(separator: ": ")
  }

  private static func words(_ reason: ConfigurationFault.Reason) -> String {
    switch reason {
    case .syntax(let reason): words(reason)
    case .moreFaults(let count): "\(count) more faults"
    case .unknownKey(let key, let known): "is not known" + suggestion(for: key, among: known)
    case .unknownName(let name, let known): "\"\(name)\" is not known" + suggestion(for: name, among: known)
    case .wrongKind(let expected, let found): "must be \(expected), not \(found)"
    case .outOfRange(let number, let range):
      "\(number) is not between \(range.lowerBound) and \(range.upperBound)"
    case .noSuchKey(let name): "no key is called \"\(name)\"; dateline help keys lists the names"
    case .keyTaken(let key, let other): "\(key) already runs \(other)"
    case .relativePath(let path): "a path must begin with / or ~/, not \"\(path)\""
    case .noPath: "names no path"
    case .unreadable(let code): "can't be read (\(SystemError.words(code)))"
    case .folder: "is a folder, not a file"
    case .notText(let byte): "is not text in UTF-8 (byte \(byte)); all of it is ignored"
    case .tooLarge(let size): "is larger than \(Count.text(size)) bytes; all of it is ignored"
    }
  }

  private static func words(_ reason: TOMLFault.Reason) -> String {
    switch reason {
    case .noKey: "a key is missing here"
    case .noEqualsSign: "= must follow the key"
    case .noValue: "a value is missing here"
    case .noSuchValue(let word): "\(word) is not a value; put words in quotation marks"
    case .numberTooLarge(let word): "\(word) is too large"
    case .openString: "the string has no closing mark"
    case .openArray: "the list needs a , or ] here"
    case .openInlineTable: "the table needs a , or } here"
    case .openHeader: "the header needs a ] here"
    case .noSuchEscape(let escape): "\(escape) is not an escape; write a backslash as \\\\"
    case .controlCharacter: "a control character is not allowed here"
    case .moreInLine: "something follows the value"
    case .definedBefore(let key): "\(key) is defined further up already"
    case .notExtendable(let key): "\(key) already has a value that can't be extended"
    case .tooDeep: "nested too deep"
    }
  }

  /// The name most like it, or all of them where they are few.
  private static func suggestion(for name: String, among known: [String]) -> String {
    if let nearest = nearest(to: name, among: known) { return "; did you mean \(nearest)?" }
    return known.count > 8 ? "" : "; choose from \(known.joined(separator: ", "))"
  }

  /// nil if none is similar: more than every third letter would have to change.
  static func nearest(to name: String, among known: [String]) -> String? {
    let most = max(1, name.utf8.count / 3)
    let distances = known.compactMap { candidate in
      EditDistance.between(Array(name.lowercased().utf8), Array(candidate.lowercased().utf8), most: most)
        .map { (candidate, $0) }
    }
    return distances.min { $0.1 < $1.1 }?.0
  }
}
