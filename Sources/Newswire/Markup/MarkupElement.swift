import Linguistics

/// An element of a tree.
package struct MarkupElement: Sendable {
  let tree: MarkupTree
  let index: Int

  /// What stands directly in an element.
  package enum Child: Sendable {
    case element(MarkupElement)
    /// As they stand, white space and all.
    case words(String)
  }

  init(_ tree: MarkupTree, at index: Int) {
    self.tree = tree
    self.index = index
  }

  private var node: MarkupTree.Node { tree.nodes[index] }

  /// In lower case, without the prefix of a namespace: `p`.
  package var name: String { node.name }

  /// The value of an attribute, its name in lower case; nil if the element has none of this name.
  package subscript(_ attribute: String) -> String? {
    node.attributes.first { $0.name == attribute }?.value
  }

  /// Whether `class` holds this word, case aside.
  package func hasClass(_ word: String) -> Bool {
    self["class"]?.split(whereSeparator: \.isWhitespace).contains { $0.lowercased() == word.lowercased() } ?? false
  }

  /// The element that it stands in; nil for the outermost.
  package var parent: MarkupElement? { node.parent < 0 ? nil : MarkupElement(tree, at: node.parent) }

  package var children: [Child] {
    var children: [Child] = []
    var at = index + 1
    while at < node.end {
      let child = tree.nodes[at]
      children.append(child.name.isEmpty ? .words(words(child)) : .element(MarkupElement(tree, at: at)))
      at = child.end
    }
    return children
  }

  /// The elements directly within it.
  package var elements: [MarkupElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All elements within it, at any depth, in order of the file.
  package var descendants: [MarkupElement] {
    (index + 1..<node.end).filter { !tree.nodes[$0].name.isEmpty }.map { MarkupElement(tree, at: $0) }
  }

  /// All elements within it that have one of some names, at any depth, in order of the file.
  package func all(_ names: String...) -> [MarkupElement] {
    (index + 1..<node.end).filter { names.contains(tree.nodes[$0].name) }.map { MarkupElement(tree, at: $0) }
  }

  /// The first element within it of this name, at any depth; nil for none.
  package func first(_ name: String) -> MarkupElement? {
    (index + 1..<node.end).first { tree.nodes[$0].name == name }.map { MarkupElement(tree, at: $0) }
  }

  /// Follows names down the tree, one child at a time, and returns the last element: `at("head", "docdata")`. nil if a
  /// name is missing.
  package func at(_ path: String...) -> MarkupElement? {
    path.reduce(self as MarkupElement?) { element, name in element?.elements.first { $0.name == name } }
  }

  /// All words within it, each run of white space as one blank, none at the ends.
  package var text: String {
    let text = SourceText(validating: raw)
    return text.reflowed(WhiteSpace.trimmed(text.span, in: text.bytes))
  }

  /// All words within it as they stand.
  package var raw: [UInt8] {
    tree.nodes[index..<node.end].flatMap { tree.bytes[$0.words] }
  }

  private func words(_ node: MarkupTree.Node) -> String { String(decoding: tree.bytes[node.words], as: UTF8.self) }
}
