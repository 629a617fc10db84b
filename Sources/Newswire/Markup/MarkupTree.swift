import CMarkup
import Linguistics

/// The elements and words of an HTML page or an XML file.
///
/// Nodes stand in the order of the file, each followed by all that is within it. Names have neither prefix nor
/// capitals.
package struct MarkupTree: Sendable {
  /// An element, or the words between two of them.
  struct Node: Sendable {
    /// Empty for words.
    var name: String
    /// Position of the element that it stands in; -1 for the outermost.
    var parent: Int
    /// Position of the first node that is not within it.
    var end: Int
    var attributes: [(name: String, value: String)] = []
    /// Where the words are; empty for an element.
    var words: Range<Int> = 0..<0
  }

  private(set) var nodes: [Node] = []
  private(set) var bytes: [UInt8] = []

  /// The tree of a page, mended as browsers do; nil for one without an element.
  package init?(html text: SourceText) { self.init(text, isHTML: true) }

  /// The tree of a file in XML, up to where it is not well-formed; nil for one without an element.
  package init?(xml text: SourceText) { self.init(text, isHTML: false) }

  private init?(_ text: SourceText, isHTML: Bool) {
    var builder = MarkupBuilder()
    let isRead = withUnsafeMutablePointer(to: &builder) { builder in
      var visitor = MarkupBuilder.visitor(builder)
      return text.bytes.withUnsafeBytes { cm_walk($0.baseAddress, $0.count, isHTML ? 1 : 0, &visitor) }
    }
    guard isRead != 0 else { return nil }
    (nodes, bytes) = (builder.nodes, builder.bytes)
  }

  /// The outermost element.
  package var root: MarkupElement { MarkupElement(self, at: 0) }
}

/// A tree while the C library walks through a file.
private struct MarkupBuilder {
  var nodes: [MarkupTree.Node] = []
  var bytes: [UInt8] = []
  private var open: [Int] = []
  /// How many elements are open below the deepest level, and the last of them while it has no other within.
  private var deeper = 0
  private var flat: Int?

  // Whoever goes through a tree goes down on the stack. Pages that close their tags have 40 levels.
  private static let deepest = 256

  static func visitor(_ builder: UnsafeMutablePointer<MarkupBuilder>) -> cm_visitor {
    cm_visitor(
      context: builder,
      open: { context, name in Self.at(context).pointee.begin(Self.name(name)) },
      attribute: { context, name, value in
        Self.at(context).pointee.add(Self.name(name), value.map { String(cString: $0) } ?? "")
      },
      words: { context, bytes, count in
        Self.at(context).pointee.add(UnsafeRawBufferPointer(start: bytes, count: count))
      },
      close: { context in Self.at(context).pointee.finish() })
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<MarkupBuilder> {
    // it is what `visitor` was given
    context!.assumingMemoryBound(to: MarkupBuilder.self)
  }

  /// Without the prefix of its namespace, which differs from file to file: `html:p`.
  private static func name(_ name: UnsafePointer<CChar>?) -> String {
    let whole = name.map { String(cString: $0) } ?? ""
    return (whole.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(whole[whole.index(after: $0)...]) } ?? whole)
      .lowercased()
  }

  /// Below the deepest level elements follow one another, whatever stands in which.
  private mutating func begin(_ name: String) {
    let parent = open.last ?? -1
    if open.count < Self.deepest {
      open.append(nodes.count)
    } else {
      closeFlat()
      flat = nodes.count
      deeper += 1
    }
    nodes.append(MarkupTree.Node(name: name, parent: parent, end: nodes.count + 1))
  }

  private mutating func add(_ name: String, _ value: String) {
    nodes[nodes.count - 1].attributes.append((name, value))
  }

  private mutating func add(_ words: UnsafeRawBufferPointer) {
    let start = bytes.count
    bytes += words
    nodes.append(
      MarkupTree.Node(name: "", parent: flat ?? open.last ?? -1, end: nodes.count + 1, words: start..<bytes.count))
  }

  private mutating func finish() {
    if deeper > 0 {
      deeper -= 1
      closeFlat()
    } else if let last = open.popLast() {
      nodes[last].end = nodes.count
    }
  }

  private mutating func closeFlat() {
    if let flat { nodes[flat].end = nodes.count }
    flat = nil
  }
}
